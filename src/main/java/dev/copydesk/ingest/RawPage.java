package dev.copydesk.ingest;

import dev.copydesk.ingest.content.Content;
import dev.copydesk.ingest.content.JsonContent;
import dev.copydesk.model.Origin;
import dev.copydesk.model.Page;
import dev.copydesk.model.Skipped;
import java.util.Optional;

/**
 * A page as bytes, with its id. Reading is bound to the order of the files; decoding is not, and
 * takes the greater part of the time.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RawPage implements Item {
  private final String id;
  private final String input;
  private final Content content;
  private final Origin origin;

  RawPage(String id, String input, Content content) {
    this(id, input, content, new Origin(id, input, 1));
  }

  private RawPage(String id, String input, Content content, Origin origin) {
    this.id = id;
    this.input = input;
    this.content = content;
    this.origin = origin;
  }

  /** The id that the page will have; unique within a run. */
  public String id() {
    return id;
  }

  /** The file, with the line or the number of a record. */
  public String input() {
    return input;
  }

  /** Where it came in. */
  public Origin origin() {
    return origin;
  }

  /** How many bytes it holds, for those who bound what waits to be decoded. */
  public int size() {
    return content.size();
  }

  /** Of a JSON record its line as it was read, without the line feed; not to be changed. */
  public Optional<byte[]> jsonLine() {
    return content instanceof JsonContent json ? Optional.of(json.line()) : Optional.empty();
  }

  /** Decodes the page; the same answer at every call. */
  public Decoded decode() {
    return switch (content.decode()) {
      case Content.Text text when text.text().isBlank() ->
          left("holds no text but white space: nothing to do, unless something should be there");
      case Content.Text text ->
          new Decoded.Read(
              new Page(id, input, text.charset(), text.text(), text.blocks(), text.said()));
      case Content.Unreadable unreadable -> left(unreadable.reason());
    };
  }

  private Decoded left(String reason) {
    return new Decoded.Left(new Skipped(input, reason));
  }

  RawPage withId(String unique, Origin known) {
    return new RawPage(unique, input, content, known);
  }
}

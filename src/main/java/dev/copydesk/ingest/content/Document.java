package dev.copydesk.ingest.content;

import dev.copydesk.ingest.files.Kind;
import dev.copydesk.model.Page;
import dev.copydesk.text.Binary;
import dev.copydesk.text.Decoder;
import java.util.List;

/** A document on its own: a file, or the body of a response. */
public final class Document implements Content {
  private final Kind kind;
  private final byte[] bytes;
  private final List<String> charsets;
  private final Page.Said said;

  /**
   * A document.
   *
   * @param kind text or HTML
   * @param bytes all of it, unpacked; never changed
   * @param charsets what the surroundings declare, the most trusted first
   * @param said what the surroundings say of it
   */
  public Document(Kind kind, byte[] bytes, List<String> charsets, Page.Said said) {
    this.kind = kind;
    this.bytes = bytes;
    this.charsets = charsets;
    this.said = said;
  }

  @Override
  public int size() {
    return bytes.length;
  }

  @Override
  public Outcome decode() {
    if (kind == Kind.HTML) {
      return new Unreadable("is HTML, which cannot be read yet");
    }
    return Decoder.decode(bytes, charsets)
        .<Outcome>map(text -> new Text(text.text(), text.charset(), List.of(), said))
        .orElseGet(this::binary);
  }

  private Outcome binary() {
    return new Unreadable(
        "is no text but "
            + Binary.kind(bytes).orElse("binary data")
            + ": take it out, or turn it into text first");
  }
}

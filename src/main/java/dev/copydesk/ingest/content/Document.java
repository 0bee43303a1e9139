package dev.copydesk.ingest.content;

import dev.copydesk.ingest.files.Kind;
import dev.copydesk.ingest.html.HtmlPages;
import dev.copydesk.model.Page;
import dev.copydesk.text.decoding.Binary;
import dev.copydesk.text.decoding.Decoder;
import java.util.List;
import java.util.stream.Stream;

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
    return Decoder.decode(bytes, declared()).map(this::outcome).orElseGet(this::binary);
  }

  private List<String> declared() {
    return kind == Kind.HTML
        ? Stream.concat(charsets.stream(), MetaCharset.of(bytes).stream()).toList()
        : charsets;
  }

  private Outcome outcome(Decoder.Text decoded) {
    if (kind != Kind.HTML) {
      return new Text(decoded.text(), decoded.charset(), List.of(), said);
    }
    HtmlPages.Rendered page = HtmlPages.render(decoded.text(), said.url());
    return new Text(page.text(), decoded.charset(), page.blocks(), withSurroundings(page.said()));
  }

  /** What a page says of itself counts; what it does not say, its surroundings may. */
  private Page.Said withSurroundings(Page.Said own) {
    return new Page.Said(
        own.title(),
        own.date(),
        own.source(),
        own.byline(),
        own.url() == null ? said.url() : own.url(),
        own.language() == null ? said.language() : own.language());
  }

  private Outcome binary() {
    return new Unreadable(
        "is no text but "
            + Binary.kind(bytes).orElse("binary data")
            + ": take it out, or turn it into text first");
  }
}

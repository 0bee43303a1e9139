package dev.copydesk.ingest.content;

import dev.copydesk.ingest.bytes.Names;
import dev.copydesk.ingest.bytes.Trouble;
import dev.copydesk.ingest.warc.ContentCoding;
import dev.copydesk.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/** An HTTP response as it came over the wire: chunked, packed, or plain. */
public final class HttpContent implements Content {
  private final byte[] response;
  private final Page.Said said;
  private final int maxPageBytes;

  /**
   * A response.
   *
   * @param response header and body; never changed
   * @param said what the record around it says
   * @param maxPageBytes how long its body may be when it is unpacked
   */
  public HttpContent(byte[] response, Page.Said said, int maxPageBytes) {
    this.response = response;
    this.said = said;
    this.maxPageBytes = maxPageBytes;
  }

  /**
   * What decides whether a response is a page.
   *
   * @param status of HTTP
   * @param contentType with its parameters, or null where it is not given
   */
  public record Head(int status, @Nullable String contentType) {}

  /** Reads the head of a response of which at least the header is there. */
  public static Head head(byte[] response) throws IOException {
    HttpResponse http = parse(response);
    return new Head(http.status(), contentType(http));
  }

  @Override
  public int size() {
    return response.length;
  }

  @Override
  public Outcome decode() {
    try {
      HttpResponse http = parse(response);
      String coding = http.headers().first("Content-Encoding").orElse("identity");
      byte[] body = ContentCoding.unpack(read(http.body()), coding, maxPageBytes + 1);
      return body.length > maxPageBytes
          ? new Unreadable(Trouble.tooLong(maxPageBytes))
          : WebText.document(body, contentType(http), said).decode();
    } catch (IOException e) {
      return new Unreadable(
          String.format(
              Locale.ROOT,
              "has a body that cannot be unpacked (%s): fetch the page again",
              Names.shown(String.valueOf(e.getMessage()))));
    }
  }

  private static HttpResponse parse(byte[] response) throws IOException {
    // The record's length counts; what Content-Length says of the body is wrong often enough.
    return HttpResponse.parse(
        LengthedBody.create(
            Channels.newChannel(InputStream.nullInputStream()),
            ByteBuffer.wrap(response),
            response.length));
  }

  /** Reads a body that is no longer than the response. */
  private byte[] read(ReadableByteChannel body) throws IOException {
    ByteBuffer whole = ByteBuffer.allocate(response.length + 1);
    while (body.read(whole) > 0) {}
    return Arrays.copyOf(whole.array(), whole.position());
  }

  private static @Nullable String contentType(HttpResponse http) {
    return http.headers().first("Content-Type").orElse(null);
  }
}

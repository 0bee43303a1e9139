package dev.copydesk.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Writes a WARC file record by record. */
public final class Warc {
  static final String SITE = "https://news.example/";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final WarcWriter writer;

  public Warc(WarcCompression compression) throws IOException {
    writer = new WarcWriter(Channels.newChannel(bytes), compression);
    writer.write(
        new Warcinfo.Builder().body(MediaType.WARC_FIELDS, utf8("software: test\r\n")).build());
  }

  public Warc() throws IOException {
    this(WarcCompression.NONE);
  }

  /** A response with these headers, one a line, and this body. */
  public Warc response(String path, String head, byte[] body) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write(utf8(head.strip().replace("\n", "\r\n") + "\r\n\r\n"));
    http.write(body);
    writer.write(
        new WarcResponse.Builder(URI.create(SITE + path))
            .body(MediaType.HTTP_RESPONSE, http.toByteArray())
            .build());
    return this;
  }

  /** A plain text that came with status 200. */
  public Warc plain(String path, String text) throws IOException {
    return response(path, "HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8", utf8(text));
  }

  public Warc conversion(String path, String text) throws IOException {
    writer.write(
        new WarcConversion.Builder()
            .addHeader("WARC-Target-URI", SITE + path)
            .addHeader("WARC-Identified-Content-Language", "deu,eng")
            .body(MediaType.PLAIN_TEXT, utf8(text))
            .build());
    return this;
  }

  public Warc resource(String path, MediaType type, String text) throws IOException {
    writer.write(new WarcResource.Builder(URI.create(SITE + path)).body(type, utf8(text)).build());
    return this;
  }

  public Warc revisit(String path) throws IOException {
    writer.write(
        new WarcRevisit.Builder(URI.create(SITE + path), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
            .body(new HttpResponse.Builder(200, "OK").build())
            .build());
    return this;
  }

  public byte[] bytes() throws IOException {
    writer.close();
    return bytes.toByteArray();
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(to)) {
      packing.write(content);
    }
    return to.toByteArray();
  }
}

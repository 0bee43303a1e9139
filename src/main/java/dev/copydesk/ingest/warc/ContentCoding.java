package dev.copydesk.ingest.warc;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import dev.copydesk.ingest.bytes.Trouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Unpacks the body of a response. The library's own decoder spins for ever on a body that is cut
 * off, and believes in codings that a crawler has undone without correcting the header. Stateless.
 */
public final class ContentCoding {
  /** Nobody packs a page more often; each one is work that somebody hostile can ask for. */
  private static final int MOST_CODINGS = 3;

  private ContentCoding() {}

  /**
   * The content of a body.
   *
   * @param body as it came
   * @param codings what Content-Encoding says: the codings in the order in which they were applied
   * @param most how many bytes are wanted at most, after each of them
   */
  public static byte[] unpack(byte[] body, String codings, int most) throws IOException {
    List<String> applied = List.of(codings.toLowerCase(Locale.ROOT).split(",", MOST_CODINGS + 1));
    if (applied.size() > MOST_CODINGS) {
      throw new Trouble("Content-Encoding has more than " + MOST_CODINGS + " codings");
    }
    byte[] content = body;
    for (String coding : applied.reversed()) {
      try (InputStream unpacked = open(content, coding.strip())) {
        content = unpacked.readNBytes(most);
      }
    }
    return content;
  }

  private static InputStream open(byte[] body, String coding) throws IOException {
    InputStream packed = new ByteArrayInputStream(body);
    return switch (coding) {
      case "gzip", "x-gzip" -> isGzip(body) ? new GZIPInputStream(packed) : packed;
      case "zstd" -> isZstandard(body) ? new ZstdInputStreamNoFinalizer(packed) : packed;
      case "deflate" -> new InflaterInputStream(packed, new Inflater(!isZlib(body)));
      case "br" -> new BrotliInputStream(packed);
      case "compress" -> throw new Trouble("Content-Encoding " + coding + " is not supported");
      default -> packed;
    };
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 1 && body[0] == 0x1F && body[1] == (byte) 0x8B;
  }

  private static boolean isZstandard(byte[] body) {
    return body.length > 1 && body[0] == 0x28 && body[1] == (byte) 0xB5;
  }

  /** Deflate should come within zlib's frame; some servers send it bare. */
  private static boolean isZlib(byte[] body) {
    return body.length > 1
        && (body[0] & 0x0F) == 8
        && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) % 31 == 0;
  }
}

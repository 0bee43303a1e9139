package dev.copydesk.ingest.warc;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import dev.copydesk.ingest.bytes.Trouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks the body of a response. The library's own decoder spins for ever on a body that is cut
 * off, and believes in codings that a crawler has undone without correcting the header. Stateless.
 */
public final class ContentCoding {
  private ContentCoding() {}

  /**
   * The content of a body.
   *
   * @param body as it came
   * @param coding what Content-Encoding says, of several the last
   * @param most how many bytes are wanted at most
   */
  public static byte[] unpack(byte[] body, String coding, int most) throws IOException {
    try (InputStream content = open(body, coding.strip().toLowerCase(Locale.ROOT))) {
      return content.readNBytes(most);
    }
  }

  private static InputStream open(byte[] body, String coding) throws IOException {
    InputStream packed = new ByteArrayInputStream(body);
    return switch (coding) {
      case "gzip", "x-gzip" -> isGzip(body) ? new GZIPInputStream(packed) : packed;
      case "zstd" -> isZstandard(body) ? new ZstdInputStreamNoFinalizer(packed) : packed;
      case "deflate" -> new InflaterInputStream(packed, new Inflater(!isZlib(body)));
      case "br", "compress" ->
          throw new Trouble("Content-Encoding " + coding + " is not supported");
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

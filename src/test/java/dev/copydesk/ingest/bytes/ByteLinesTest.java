package dev.copydesk.ingest.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ByteLinesTest {
  @Test
  void everyByteButLineFeedsComesOut() throws IOException {
    assertThat(lines("a\n\nbc\r\n d")).containsExactly("a", "", "bc\r", " d");
    assertThat(lines("a\n")).containsExactly("a");
    assertThat(lines("\n")).containsExactly("");
    assertThat(lines("")).isEmpty();
  }

  @Test
  void linesAreTheSameHoweverTheyArrive() throws IOException {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append("x".repeat(random.nextInt(1 << random.nextInt(16)))).append('\n');
    }
    String all = text.toString();
    assertThat(lines(all)).containsExactly(all.substring(0, all.length() - 1).split("\n", -1));
  }

  @Test
  void aLineLongerThanAnyArrayIsPassedOver() throws IOException {
    long length = 3_000_000_000L;
    ByteLines lines = new ByteLines(new OneLine(length), 1 << 20);
    assertThat(lines.next()).isTrue();
    assertThat(lines.fits()).isFalse();
    assertThat(lines.length()).isEqualTo(length);
    assertThat(lines.next()).isTrue();
    assertThat(new String(lines.line(), StandardCharsets.UTF_8)).isEqualTo("end");
    assertThat(lines.start()).isEqualTo(length + 1);
    assertThat(lines.number()).isEqualTo(2);
    assertThat(lines.next()).isFalse();
  }

  private static List<String> lines(String text) throws IOException {
    Random random = new Random(5);
    InputStream in =
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] to, int from, int most) {
            return super.read(to, from, Math.min(most, 1 + random.nextInt(5_000)));
          }
        };
    ByteLines lines = new ByteLines(in, 1 << 20);
    List<String> found = new ArrayList<>();
    int start = 0;
    while (lines.next()) {
      assertThat(lines.start()).isEqualTo(start);
      start += lines.line().length + 1;
      found.add(new String(lines.line(), StandardCharsets.UTF_8));
    }
    return found;
  }

  /** So many x, a line feed, and a short line. */
  private static final class OneLine extends InputStream {
    private final InputStream rest = new ByteArrayInputStream(new byte[] {'\n', 'e', 'n', 'd'});
    private long left;

    OneLine(long length) {
      left = length;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("bytes are read in blocks");
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
      if (left == 0) {
        return rest.read(to, from, most);
      }
      int read = (int) Math.min(most, left);
      Arrays.fill(to, from, from + read, (byte) 'x');
      left -= read;
      return read;
    }
  }
}

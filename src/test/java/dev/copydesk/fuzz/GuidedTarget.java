package dev.copydesk.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What Jazzer calls with the bytes that it thinks of: the first says what kind of file the others
 * are. Started by {@code mvn verify -Pjazzer}.
 */
public final class GuidedTarget {
  private static final List<String> NAMES =
      List.of(
          "x.txt", "x.html", "x.jsonl", "x.warc", "x", "x.jsonl.gz", "x.warc.gz", "x.jsonl.zst");

  private static final Path FOLDER = temporary();

  private GuidedTarget() {}

  /** One try. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length > 1) {
      Path file = FOLDER.resolve(NAMES.get((data[0] & 0xFF) % NAMES.size()));
      Files.write(file, Arrays.copyOfRange(data, 1, data.length));
      Desk.read(file);
    }
  }

  /** Writes the pages to begin with into a folder, each with its first byte. */
  public static void main(String[] args) throws IOException {
    Path corpus = Files.createDirectories(Path.of(args[0]));
    int number = 0;
    for (Originals.Original original : Originals.all()) {
      int kind = NAMES.indexOf(original.name().replace("page", "x").replace("packed", "x"));
      byte[] content = new byte[original.content().length + 1];
      content[0] = (byte) Math.max(0, kind);
      System.arraycopy(original.content(), 0, content, 1, original.content().length);
      Files.write(corpus.resolve("seed" + number++), content);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("jazzer");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

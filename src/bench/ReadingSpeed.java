import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import com.github.luben.zstd.ZstdOutputStream;
import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.Item;
import dev.copydesk.ingest.PageSource;
import dev.copydesk.ingest.RawPage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Question: how near does reading records come to the speed of the decompressor that feeds it?
 *
 * <p>Fixture: records of {@link MadeCrawl}; JSON lines packed as one stream, WARC records a gzip
 * member each, as crawlers write them.
 *
 * <p>Control: the same file through the bare decompressor, on the same core, in turns. Read is
 * every page as bytes with its id; decoded goes on to the text, which a run does on other threads:
 * for JSON that is parsing, for WARC charset and markup.
 *
 * <p>Command, after a build: {@code java -XX:+UseSerialGC -cp target/copydesk.jar
 * src/bench/ReadingSpeed.java [MEGABYTES [ROUNDS]]}. CPU time of the reading thread; the best of
 * the rounds, after one that warms up.
 */
final class ReadingSpeed {
  private static final int BUFFER = 1 << 16;
  private static final List<String> NAMES =
      List.of("made.jsonl", "made.jsonl.gz", "made.jsonl.zst", "made.warc", "made.warc.gz");

  private final Path folder;
  private final long bytes;
  private final int rounds;

  private ReadingSpeed(Path folder, long bytes, int rounds) {
    this.folder = folder;
    this.bytes = bytes;
    this.rounds = rounds;
  }

  /** Prints a line for every format. */
  public static void main(String[] args) throws IOException {
    long megabytes = args.length > 0 ? Long.parseLong(args[0]) : 200;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    Path folder = Files.createTempDirectory("reading");
    try {
      new ReadingSpeed(folder, megabytes * 1_000_000, rounds).run();
    } finally {
      for (String name : NAMES) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  private void run() throws IOException {
    System.out.println("unpacked MB per CPU second");
    System.out.println("file              bare   read  of bare  decoded");
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      make(file);
      double bare = 0;
      double read = 0;
      double decoded = 0;
      for (int round = 0; round <= rounds; round++) {
        double bareNow = speed(() -> bare(file));
        double readNow = speed(() -> read(file, false));
        double decodedNow = round <= 1 ? speed(() -> read(file, true)) : 0;
        if (round > 0) {
          bare = Math.max(bare, bareNow);
          read = Math.max(read, readNow);
          decoded = Math.max(decoded, decodedNow);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%-15s %6.0f %6.0f %6.0f %% %8.0f%n",
          name,
          bare,
          read,
          100 * read / bare,
          decoded);
    }
  }

  private void make(Path file) throws IOException {
    MadeCrawl crawl = new MadeCrawl();
    String name = file.toString();
    boolean isWarc = name.contains(".warc");
    boolean isMembers = name.endsWith(".warc.gz");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        OutputStream packed = isMembers ? out : packed(name, out)) {
      long written = 0;
      for (int number = 0; written < bytes; number++) {
        byte[] record = isWarc ? crawl.warc(number) : crawl.json(number);
        if (isMembers) {
          GZIPOutputStream member = new GZIPOutputStream(out);
          member.write(record);
          member.finish();
        } else {
          packed.write(record);
        }
        written += record.length;
      }
    }
  }

  private static OutputStream packed(String name, OutputStream out) throws IOException {
    return name.endsWith(".gz")
        ? new GZIPOutputStream(out)
        : name.endsWith(".zst") ? new ZstdOutputStream(out) : out;
  }

  private interface Work {
    void run() throws IOException;
  }

  private double speed(Work work) throws IOException {
    var thread = ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadCpuTime();
    work.run();
    return bytes / 1e6 / ((thread.getCurrentThreadCpuTime() - before) / 1e9);
  }

  private static void bare(Path file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = unpacked(file.toString(), Files.newInputStream(file))) {
      while (in.read(buffer) >= 0) {}
    }
  }

  private static InputStream unpacked(String name, InputStream in) throws IOException {
    return name.endsWith(".gz")
        ? new GZIPInputStream(in, BUFFER)
        : name.endsWith(".zst") ? new ZstdInputStreamNoFinalizer(in) : in;
  }

  private static void read(Path file, boolean decode) throws IOException {
    try (PageSource source = Inputs.find(List.of(file), IngestSettings.DEFAULT).open()) {
      for (Item item = source.next(); item != null; item = source.next()) {
        if (!(item instanceof RawPage page)) {
          throw new IOException("left out: " + item);
        }
        if (decode) {
          page.decode();
        }
      }
    }
  }
}

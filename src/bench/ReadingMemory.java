import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.Item;
import dev.copydesk.ingest.PageSource;
import dev.copydesk.ingest.RawPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Question: does reading take more memory the more there is to read?
 *
 * <p>Fixture: whatever comes on standard input, packed or not, such as ten gigabytes of {@link
 * MadeCrawl} that no disk holds. Pages are read, not decoded.
 *
 * <p>Control: the heap is bounded by the command line, so that what grows ends the program; what is
 * in use after a collection is printed for every gigabyte. A few tens of bytes a page are kept, to
 * give every page an id of its own.
 *
 * <p>Command, after a build: {@code java src/bench/MadeCrawl.java warc 10 | java -XX:+UseSerialGC
 * -Xmx32m -cp target/copydesk.jar src/bench/ReadingMemory.java}; 4 million records of JSON lines
 * take {@code -Xmx192m}.
 */
final class ReadingMemory {
  private static final long STEP = 1_000_000_000;

  private ReadingMemory() {}

  /** Prints a line for every gigabyte, and one at the end. */
  public static void main(String[] args) throws IOException {
    System.out.println("     GB      pages  left out  heap MB");
    long bytes = 0;
    long pages = 0;
    long left = 0;
    try (PageSource source = Inputs.find(List.of(Path.of("-")), IngestSettings.DEFAULT).open()) {
      for (Item item = source.next(); item != null; item = source.next()) {
        if (item instanceof RawPage page) {
          pages++;
          bytes += page.size();
        } else {
          left++;
        }
        if (item instanceof RawPage page && bytes / STEP > (bytes - page.size()) / STEP) {
          print(bytes, pages, left);
        }
      }
    }
    print(bytes, pages, left);
  }

  private static void print(long bytes, long pages, long left) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%7.2f %10d %9d %8.1f%n",
        bytes / 1e9,
        pages,
        left,
        (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
  }
}

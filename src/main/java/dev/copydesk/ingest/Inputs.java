package dev.copydesk.ingest;

import dev.copydesk.ingest.bytes.Trouble;
import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.ingest.files.Walk;
import dev.copydesk.model.Skipped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that the INPUTs of a run come down to, in an order that depends on their names and not
 * on the order of the arguments: by path below the INPUT, then by INPUT. A file that is reached in
 * several ways counts once, under the name that comes first.
 *
 * @param files what there is to read
 * @param skipped what was left out so far, by name
 * @param settings for reading
 */
public record Inputs(List<InputFile> files, List<Skipped> skipped, IngestSettings settings) {
  /** Copies the lists. */
  public Inputs {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
  }

  /**
   * Finds the files. Nothing is opened yet.
   *
   * @param inputs files and folders; one that is missing is among the skipped
   * @param settings for finding and for reading
   */
  public static Inputs find(List<Path> inputs, IngestSettings settings) {
    return find(inputs, null, settings);
  }

  /**
   * The same for a run that writes a result.
   *
   * @param out its folder, which may lie within an input and is none
   */
  public static Inputs find(List<Path> inputs, @Nullable Path out, IngestSettings settings) {
    Walk walk = new Walk(settings.include(), settings.exclude(), out);
    inputs.stream().distinct().forEach(walk::add);
    List<Skipped> skipped = new ArrayList<>(walk.skipped());
    List<InputFile> files = distinct(walk.files(), skipped);
    List<Skipped> byName =
        skipped.stream()
            .distinct()
            .sorted(Comparator.comparing(Skipped::input).thenComparing(Skipped::reason))
            .toList();
    return new Inputs(files, byName, settings);
  }

  private static List<InputFile> distinct(List<InputFile> found, List<Skipped> skipped) {
    Set<Path> seen = new HashSet<>();
    List<InputFile> files = new ArrayList<>(found.size());
    for (InputFile file : found.stream().sorted(InputFile.CANONICAL).toList()) {
      try {
        if (seen.add(file.isStandardInput() ? file.path() : file.path().toRealPath())) {
          files.add(file);
        }
      } catch (IOException e) {
        skipped.add(new Skipped(file.input(), Trouble.reason(e)));
      }
    }
    return files;
  }

  /** The size of all files together, in bytes as they lie on the disk. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  /** Starts reading at the first file; what {@link #skipped} says is not said again. */
  public PageSource open() {
    return new PageSource(files, settings);
  }
}

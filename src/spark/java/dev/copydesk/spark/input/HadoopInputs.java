package dev.copydesk.spark.input;

import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.bytes.Names;
import dev.copydesk.ingest.bytes.Trouble;
import dev.copydesk.ingest.files.Globs;
import dev.copydesk.ingest.files.Kind;
import dev.copydesk.ingest.files.Walk;
import dev.copydesk.model.Skipped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Goes through files and folders of any Hadoop file system, by the rules of {@link Walk}; besides,
 * {@code .parquet} is an extension that is known. The driver lists the files, as Spark itself does:
 * it holds some 500 bytes for each of them. For one thread.
 */
public final class HadoopInputs {
  private static final String PARQUET = ".parquet";

  private final Globs globs;
  private final Path out;
  private final Configuration hadoop;
  private final List<Source> sources = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  private HadoopInputs(IngestSettings settings, Path out, Configuration hadoop) {
    this.globs = new Globs(settings.include(), settings.exclude());
    this.out = out;
    this.hadoop = hadoop;
  }

  /**
   * Finds the files. Nothing is opened yet.
   *
   * @param inputs paths or URIs of files and folders
   * @param settings which files of folders are read
   * @param out the folder of the result, which is passed over without a word
   * @throws IOException when there is no such file system as that of {@code out}
   */
  public static Found find(
      List<String> inputs, IngestSettings settings, Path out, Configuration hadoop)
      throws IOException {
    Path whole = out.getFileSystem(hadoop).makeQualified(out);
    HadoopInputs walk = new HadoopInputs(settings, whole, hadoop);
    inputs.stream().distinct().forEach(walk::add);
    Set<String> seen = new HashSet<>();
    return new Found(
        walk.sources.stream()
            .sorted(Source.CANONICAL)
            .filter(source -> seen.add(source.uri()))
            .toList(),
        walk.skipped.stream()
            .distinct()
            .sorted(Comparator.comparing(Skipped::input).thenComparing(Skipped::reason))
            .toList());
  }

  private void add(String input) {
    String shown = input.endsWith("/") ? input.substring(0, input.length() - 1) : input;
    try {
      Path path = new Path(input);
      FileSystem files = path.getFileSystem(hadoop);
      FileStatus status = files.getFileStatus(path);
      if (status.isDirectory()) {
        addFolder(files, status, shown, "");
      } else {
        take(status, path.getName(), shown);
      }
    } catch (FileNotFoundException _) {
      skip(shown, Trouble.reason(new java.nio.file.NoSuchFileException(input)));
    } catch (IOException e) {
      skip(shown, Trouble.reason(e));
    }
  }

  private void addFolder(FileSystem files, FileStatus folder, String shown, String below)
      throws IOException {
    for (FileStatus entry : files.listStatus(folder.getPath())) {
      String name = below + entry.getPath().getName();
      String input = shown + "/" + name;
      if (!entry.isDirectory()) {
        addFile(entry, name, input);
      } else if (entry.getPath().getName().startsWith(".")) {
        skip(input, Walk.HIDDEN_FOLDER);
      } else if (files.exists(new Path(entry.getPath(), Walk.RESULT))) {
        if (!entry.getPath().equals(out)) {
          skip(input, Walk.EARLIER_RESULT);
        }
      } else {
        addFolder(files, entry, shown, name + "/");
      }
    }
  }

  private void addFile(FileStatus file, String name, String input) {
    if (!globs.allow(java.nio.file.Path.of(name))) {
      return;
    }
    String objection = Walk.objection(file.getPath().getName(), globs);
    if (objection == null || (objection.equals(Walk.UNKNOWN) && name.endsWith(PARQUET))) {
      take(file, name, input);
    } else {
      skip(input, objection);
    }
  }

  private void take(FileStatus file, String name, String input) {
    if (file.getLen() == 0) {
      skip(input, Trouble.EMPTY);
      return;
    }
    sources.add(
        new Source(
            file.getPath().toUri().toString(),
            Names.id(name),
            Names.shown(input),
            file.getLen(),
            file.getModificationTime(),
            Kind.byName(file.getPath().getName()),
            name.endsWith(PARQUET)));
  }

  private void skip(String input, String reason) {
    skipped.add(new Skipped(Names.shown(input), reason));
  }
}

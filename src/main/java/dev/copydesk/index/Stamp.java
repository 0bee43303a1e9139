package dev.copydesk.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;

/**
 * What an index says of itself, part of each of its commits: who made it, under which settings, and
 * how many times pages came in or went.
 *
 * @param format of what is stored; another one cannot be read
 * @param version of the program that made it
 * @param settings that its contents depend on, by name
 * @param addition the number of the latest addition
 * @param lengths of the files that follow from it, in bytes, by their names
 */
public record Stamp(
    int format,
    String version,
    Map<String, String> settings,
    int addition,
    Map<String, Long> lengths) {
  /** What this program writes. */
  public static final int FORMAT = 8;

  private static final String OURS = "copydesk.";
  private static final String SETTING = OURS + "setting.";
  private static final String LENGTH = OURS + "length.";

  /** Copies the maps. */
  public Stamp {
    settings = Map.copyOf(settings);
    lengths = Map.copyOf(lengths);
  }

  /**
   * The same with the lengths of files that were written.
   *
   * @param names of the files
   * @param folder that they are in
   * @throws IOException when one is not there
   */
  public Stamp with(List<String> names, Path folder) throws IOException {
    Map<String, Long> written = new HashMap<>();
    for (String name : names) {
      written.put(name, Files.size(folder.resolve(name)));
    }
    return new Stamp(format, version, settings, addition, written);
  }

  /**
   * Whether the files are there in the lengths that they were written in.
   *
   * @param folder that they are in
   * @throws IOException when one cannot be looked at
   */
  public boolean fits(Path folder) throws IOException {
    for (Map.Entry<String, Long> file : lengths.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.isRegularFile(path) || Files.size(path) != file.getValue()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads the stamp of an index.
   *
   * @throws IOException when there is no index or it cannot be read
   */
  public static Stamp of(Path folder) throws IOException {
    try (var directory = FSDirectory.open(folder)) {
      return of(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IndexNotFoundException e) {
      throw new IOException("no index in " + folder + "; make one with: copydesk run", e);
    }
  }

  private static Stamp of(Map<String, String> data) {
    Map<String, String> settings = new HashMap<>();
    Map<String, Long> lengths = new HashMap<>();
    data.forEach(
        (name, value) -> {
          if (name.startsWith(SETTING)) {
            settings.put(name.substring(SETTING.length()), value);
          } else if (name.startsWith(LENGTH)) {
            lengths.put(name.substring(LENGTH.length()), Long.valueOf(value));
          }
        });
    return new Stamp(
        Integer.parseInt(data.getOrDefault(OURS + "format", "0")),
        data.getOrDefault(OURS + "version", "unknown"),
        settings,
        Integer.parseInt(data.getOrDefault(OURS + "addition", "0")),
        lengths);
  }

  Map<String, String> data() {
    Map<String, String> data = new LinkedHashMap<>();
    data.put(OURS + "format", Integer.toString(format));
    data.put(OURS + "version", version);
    new TreeMap<>(settings).forEach((name, value) -> data.put(SETTING + name, value));
    data.put(OURS + "addition", Integer.toString(addition));
    new TreeMap<>(lengths).forEach((name, length) -> data.put(LENGTH + name, length.toString()));
    return data;
  }

  /**
   * Refuses an index that this program cannot go on with, and says what to do.
   *
   * @param ours what this program would stamp
   * @param folder of the result, for the message
   * @throws IOException when it is of another format, version or settings
   */
  public void check(Stamp ours, Path folder) throws IOException {
    if (format != ours.format || !version.equals(ours.version)) {
      throw new IOException(
          String.format(
              "%s was made by copydesk %s (index format %d), this is %s (index format %d); make it"
                  + " again with: copydesk run INPUT --out %s",
              folder, version, format, ours.version, ours.format, folder));
    }
    for (Map.Entry<String, String> setting : new TreeMap<>(ours.settings).entrySet()) {
      String theirs = settings.get(setting.getKey());
      if (!Objects.equals(theirs, setting.getValue())) {
        throw new IOException(
            String.format(
                "%s was made with other settings (%s: %s there, %s here); add with those, or make"
                    + " it again with: copydesk run INPUT --out %s",
                folder, setting.getKey(), theirs, setting.getValue(), folder));
      }
    }
  }
}

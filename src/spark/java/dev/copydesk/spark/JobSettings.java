package dev.copydesk.spark;

import dev.copydesk.spark.input.Found;
import dev.copydesk.spark.input.ReadSettings;
import dev.copydesk.spark.table.Format;
import dev.copydesk.stories.StorySettings;
import dev.copydesk.text.Hashes;
import java.io.IOException;
import java.util.List;

/**
 * What a job is to do.
 *
 * @param inputs paths or URIs of files and folders
 * @param out the folder of the result, a path or URI
 * @param reading what is read and whether it is taken apart
 * @param stories how wide a story is
 * @param format how the tables of the result are written
 * @param resume whether to go on from the tables that a job before has finished
 */
public record JobSettings(
    List<String> inputs,
    String out,
    ReadSettings reading,
    StorySettings stories,
    Format format,
    boolean resume) {
  /** Copies the list. */
  public JobSettings {
    inputs = List.copyOf(inputs);
  }

  /**
   * Names all that working tables depend on: the program, settings, files with their sizes and
   * times.
   *
   * @throws IOException when the program's own jar cannot be read
   */
  String key(Found found) throws IOException {
    return Hashes.shortId(
        Build.running() + "\n" + reading + "\n" + stories + "\n" + found.signature());
  }
}

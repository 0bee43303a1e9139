package dev.copydesk.ingest.files;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Which files in folders are let in. A glob without a slash is matched with the file's name, one
 * with a slash with its path below the INPUT.
 */
public final class Globs {
  private final List<Predicate<Path>> include;
  private final List<Predicate<Path>> exclude;

  /**
   * Globs as {@link java.nio.file.FileSystem#getPathMatcher} reads them.
   *
   * @throws IllegalArgumentException where one is none, with the name of its list
   */
  public Globs(List<String> include, List<String> exclude) {
    this.include = include.stream().map(glob -> matcher("include", glob)).toList();
    this.exclude = exclude.stream().map(glob -> matcher("exclude", glob)).toList();
  }

  /** Whether the settings say by globs what is to be read. */
  boolean areGiven() {
    return !include.isEmpty();
  }

  /** Whether a file is let in by its path below the INPUT. */
  public boolean allow(Path path) {
    return (include.isEmpty() || matches(include, path)) && !matches(exclude, path);
  }

  private static boolean matches(List<Predicate<Path>> globs, Path path) {
    return globs.stream().anyMatch(glob -> glob.test(path));
  }

  private static Predicate<Path> matcher(String list, String glob) {
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          list + " must be globs: " + glob + " (" + e.getDescription() + ")", e);
    }
    return glob.contains("/") ? matcher::matches : path -> matcher.matches(path.getFileName());
  }
}

package dev.copydesk.ingest.files;

import dev.copydesk.ingest.bytes.Names;
import dev.copydesk.ingest.bytes.Trouble;
import dev.copydesk.model.Skipped;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the files that one INPUT names. Symbolic links within a folder are not followed: a
 * link that stays within it leads to a file that is found anyway. Not thread-safe.
 */
public final class Walk {
  /** Why a hidden folder is left out. */
  public static final String HIDDEN_FOLDER =
      "is a hidden folder: name it as an INPUT if it should be read";

  private static final String HIDDEN_FILE =
      "is a hidden file: name it as an INPUT if it should be read";

  /** Why a result within the crawl is left out. */
  public static final String EARLIER_RESULT =
      "is a result of an earlier run: name it as an INPUT if it should be read";

  /** Why a file that may hold anything is left out. */
  public static final String UNKNOWN =
      "has an extension that is none of .txt .html .jsonl .warc .wet: name the file as an INPUT,"
          + " or its like with --include, to have its content looked at";

  private static final String NO_FILE =
      "is a device, a pipe or a socket: save what comes out of it as a file";

  /** What marks the folder of a result, which is no page of the crawl that it may lie in. */
  public static final String RESULT = ".copydesk";

  private final Globs globs;
  private final @Nullable Path out;
  private final List<InputFile> files = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  /**
   * A walk that has seen nothing yet.
   *
   * @param include see {@link Globs}; empty to go by the files' extensions
   * @param exclude globs of files that are passed over without a word
   * @param out the folder that this run writes, which is passed over without a word, too: it is
   *     there at the second run and not at the first
   */
  public Walk(List<String> include, List<String> exclude, @Nullable Path out) {
    this.globs = new Globs(include, exclude);
    this.out = out;
  }

  /** What was found so far, in no order. */
  public List<InputFile> files() {
    return files;
  }

  /** What was left out so far, in no order. */
  public List<Skipped> skipped() {
    return skipped;
  }

  /**
   * Why a file of a folder is left out for its name, such as {@link #UNKNOWN}, or null where it is
   * read. Globs that let files in say themselves what is to be read.
   *
   * @param fileName without its folder
   */
  public static @Nullable String objection(String fileName, Globs globs) {
    if (globs.areGiven()) {
      return null;
    }
    if (isHidden(fileName)) {
      return HIDDEN_FILE;
    }
    return Kind.byName(fileName) != null || Kind.isUntold(fileName) ? null : UNKNOWN;
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /** Adds what an INPUT names: a file, the files below a folder, or standard input. */
  public void add(Path input) {
    if (input.equals(InputFile.STANDARD_INPUT)) {
      files.add(InputFile.standardInput());
      return;
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(input, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        Files.walkFileTree(input, new Folder(input));
      } else if (attributes.isRegularFile()) {
        String name = String.valueOf(input.getFileName());
        found(input, name, shown(input), attributes.size(), Kind.byName(name));
      } else {
        skipped.add(new Skipped(shown(input), NO_FILE));
      }
    } catch (IOException e) {
      skipped.add(new Skipped(shown(input), Trouble.reason(e)));
    }
  }

  private void found(Path path, String name, String input, long bytes, @Nullable Kind kind) {
    if (bytes == 0) {
      skipped.add(new Skipped(input, Trouble.EMPTY));
    } else {
      files.add(new InputFile(path, Names.id(name), input, bytes, kind));
    }
  }

  private static String shown(Path path) {
    return Names.shown(slashed(path));
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Takes or leaves what stands in a folder. */
  private final class Folder extends SimpleFileVisitor<Path> {
    private final Path root;

    Folder(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      if (isHidden(String.valueOf(folder.getFileName()))) {
        leave(folder, HIDDEN_FOLDER);
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (Files.exists(folder.resolve(RESULT))) {
        if (!isOut(folder)) {
          leave(folder, EARLIER_RESULT);
        }
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = slashed(root.relativize(file));
      String fileName = String.valueOf(file.getFileName());
      if (!globs.allow(root.relativize(file))) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        leaveLink(file);
      } else if (!attributes.isRegularFile()) {
        leave(file, NO_FILE);
      } else {
        take(file, name, fileName, attributes.size());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      leave(
          file,
          e instanceof FileSystemLoopException
              ? "leads back to a folder above it: remove the loop"
              : Trouble.reason(e));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      if (e != null) {
        leave(folder, "could not be listed to its end: " + Trouble.reason(e));
      }
      return FileVisitResult.CONTINUE;
    }

    private void take(Path file, String name, String fileName, long bytes) {
      String objection = objection(fileName, globs);
      if (objection == null) {
        found(file, name, shown(file), bytes, Kind.byName(fileName));
      } else {
        leave(file, objection);
      }
    }

    private void leaveLink(Path link) {
      try {
        if (!link.toRealPath().startsWith(root.toRealPath())) {
          leave(link, "is a symbolic link out of the folder: name its target as an INPUT");
        }
      } catch (IOException _) {
        leave(link, "is a symbolic link to nothing: mend or remove it");
      }
    }

    private void leave(Path path, String reason) {
      skipped.add(new Skipped(shown(path), reason));
    }

    private boolean isOut(Path folder) {
      try {
        return out != null && Files.isSameFile(folder, out);
      } catch (IOException _) {
        return false; // where nothing is to be written, nothing is found either
      }
    }
  }
}

package dev.copydesk.report.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a run writes into, held by one run at a time.
 *
 * <p>Everything is written into a folder beside the result first and moved into place at the end,
 * the summary {@value #SUMMARY} last: a folder without it holds no result. What the program did not
 * write stays where it is, and a folder that holds only such things is refused.
 *
 * <p>For one thread; only {@link #close} may come from any, when the program is ended from outside:
 * it waits for a result that is being moved into place.
 */
public final class ResultFolder implements Closeable {
  /** The file that makes a result complete. */
  public static final String SUMMARY = "run.json";

  /** Marks the folder as one of ours and is the lock that keeps a second run out. */
  private static final String MARKER = ".copydesk";

  private static final String JOURNAL = ".copydesk-journal";

  private static final String STAGING = ".copydesk-writing";

  private static final int MOST_TRIES = 100;

  private final Path folder;
  private final FileChannel lockFile;
  private boolean isClosed;

  private ResultFolder(Path folder, FileChannel lockFile) {
    this.folder = folder;
    this.lockFile = lockFile;
  }

  /**
   * Takes hold of a folder, which is made when it is missing, and clears what a killed run left.
   *
   * @throws IOException with a message for the user, when the path is a file, cannot be written,
   *     holds somebody else's files, or when another run is writing into it
   */
  public static ResultFolder open(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(folder + " is a file; give a folder to --out");
    }
    Path marker = folder.resolve(MARKER);
    if (Files.isDirectory(folder) && !Files.exists(marker) && !isEmpty(folder)) {
      throw new IOException(
          folder + " holds files that copydesk did not write; give --out a new or an empty folder");
    }
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(marker, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      ResultFolder opened = new ResultFolder(folder, channel);
      opened.lock();
      opened.clearStaging();
      Files.createDirectory(opened.staging());
      return opened;
    } catch (AccessDeniedException e) {
      throw new IOException(folder + " cannot be written; choose another --out or its owner", e);
    }
  }

  /**
   * Takes hold of a folder that holds a result, to go on with it.
   *
   * @throws IOException with a message for the user, when it holds none, cannot be written, or when
   *     another run is writing into it
   */
  public static ResultFolder reopen(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(MARKER))) {
      throw new IOException(
          folder + " holds no result; make one with: copydesk run INPUT --out " + folder);
    }
    return open(folder);
  }

  private void lock() throws IOException {
    @Nullable FileLock lock;
    try {
      lock = lockFile.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      lockFile.close();
      throw new IOException(
          "another run is writing into " + folder + "; wait for it or choose another --out");
    }
  }

  /** Where the result is. */
  public Path path() {
    return folder;
  }

  /** Where a run may write down what it has done, to go on after a kill; gone once it is done. */
  public Path journal() {
    return folder.resolve(JOURNAL);
  }

  /** Where the files of the new result are to be written until {@link #publish}. */
  public Path staging() {
    return folder.resolve(STAGING);
  }

  /**
   * Moves the named files and folders from the staging folder into place, replacing those of the
   * result before. From the first move on the old result is gone; the new one is there when its
   * summary is.
   *
   * @param names what was written, the summary last
   * @throws IOException naming the file that cannot be replaced or moved; when it is the summary
   *     that cannot be replaced, the old result is still there, else the folder holds none
   */
  public synchronized void publish(List<String> names) throws IOException {
    if (isClosed) {
      throw new IOException(folder + " was let go of before the result was complete");
    }
    Path summary = folder.resolve(SUMMARY);
    OutputFile.naming(summary, () -> Files.deleteIfExists(summary));
    for (String name : names) {
      Path target = folder.resolve(name);
      OutputFile.naming(target, () -> move(staging().resolve(name), target));
    }
    Files.deleteIfExists(journal());
  }

  /**
   * Takes the summary away: until {@link #publish} the folder holds no complete result for whoever
   * looks.
   *
   * @throws IOException when it cannot be removed; the result is as it was
   */
  public synchronized void withdraw() throws IOException {
    if (isClosed) {
      throw new IOException(folder + " was let go of before the result was complete");
    }
    Path summary = folder.resolve(SUMMARY);
    OutputFile.naming(summary, () -> Files.deleteIfExists(summary));
  }

  private static void move(Path from, Path target) throws IOException {
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      deleteTree(target);
    }
    Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Lets go of the folder and removes what was not published; a second time does nothing. */
  @Override
  public synchronized void close() throws IOException {
    if (!isClosed) {
      isClosed = true;
      try (lockFile) {
        clearStaging();
      }
    }
  }

  /** Tries more than once: when the run is ended from outside, its threads are still writing. */
  private void clearStaging() throws IOException {
    for (int times = 1; Files.exists(staging(), LinkOption.NOFOLLOW_LINKS); times++) {
      try {
        deleteTree(staging());
      } catch (DirectoryNotEmptyException | NoSuchFileException e) {
        if (times == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void deleteTree(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

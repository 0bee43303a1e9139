package dev.copydesk.ingest.bytes;

import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.zip.ZipException;

/** Why a file could not be read (to its end), in words that say what to do about it. */
public final class Trouble extends IOException {
  /** Why a file without content is left out. */
  public static final String EMPTY = "is empty: fetch it again, or remove it";

  private static final long serialVersionUID = 1;

  /**
   * Trouble with a reason of its own.
   *
   * @param reason what is wrong and what to do
   */
  public Trouble(String reason) {
    super(reason);
  }

  /** Why something that is over the limit is left out. */
  public static String tooLong(int maxPageBytes) {
    return String.format(
        Locale.ROOT,
        "is longer than --max-page %,d bytes: split it, or raise --max-page",
        maxPageBytes);
  }

  /** Says an exception of the file system or of a decompressor in the words of a reason. */
  public static String reason(IOException e) {
    return switch (e) {
      case Trouble trouble -> String.valueOf(trouble.getMessage());
      case NoSuchFileException _ ->
          "is not there (any more): check the name, and that nobody moves files during the run";
      case AccessDeniedException _ -> "may not be read: give yourself permission to read it";
      case EOFException _ ->
          "is cut off: it ends in the middle of its data; fetch or pack the file again";
      case ZipException zip -> damaged(zip);
      case ZstdIOException zstd -> damaged(zstd);
      default -> "cannot be read: " + Names.shown(String.valueOf(e.getMessage()));
    };
  }

  private static String damaged(IOException e) {
    String what = String.valueOf(e.getMessage());
    return what.toLowerCase(Locale.ROOT).contains("truncated")
        ? reason(new EOFException())
        : "is damaged: its packed data cannot be unpacked ("
            + Names.shown(what)
            + "); fetch or pack the file again";
  }
}

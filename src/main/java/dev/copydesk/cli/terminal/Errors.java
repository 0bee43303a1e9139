package dev.copydesk.cli.terminal;

import dev.copydesk.text.Harmless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import picocli.CommandLine.PicocliException;

/** Failures as one line for a person. */
public final class Errors {
  private Errors() {}

  /** What went wrong and where, without a line break; names in it cannot act in a terminal. */
  public static String oneLine(Throwable failure) {
    return Harmless.line(told(failure));
  }

  private static String told(Throwable failure) {
    return switch (failure) {
      case UncheckedIOException wrapped when wrapped.getCause() != null -> told(wrapped.getCause());
      case NoSuchFileException missing when missing.getReason() == null ->
          missing.getFile() + " is not there";
      case AccessDeniedException denied -> denied.getFile() + " may not be read or written";
      case FileSystemException failed when failed.getReason() != null ->
          failed.getFile() + ": " + failed.getReason().toLowerCase(Locale.ROOT);
      default -> message(failure);
    };
  }

  private static String message(Throwable failure) {
    String message = failure.getMessage();
    String line = message == null ? "" : String.join(" ", message.lines().toList());
    boolean expected =
        failure instanceof IOException
            || failure instanceof IllegalArgumentException
            || failure instanceof PicocliException;
    return expected && !line.isBlank()
        ? line
        : "a fault in the program ("
            + failure.getClass().getSimpleName()
            + (line.isBlank() ? "" : ": " + line)
            + "); please report it with the stack that COPYDESK_OPTS=-Dcopydesk.trace=true prints";
  }
}

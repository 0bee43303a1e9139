package dev.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import picocli.CommandLine.PicocliException;

/** Failures as one line for a person. */
final class Errors {
  private Errors() {}

  /** What went wrong and where, without a line break. */
  static String oneLine(Throwable failure) {
    Throwable cause =
        failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
    return switch (cause) {
      case NoSuchFileException missing when missing.getMessage().equals(missing.getFile()) ->
          missing.getFile() + " is not there";
      case AccessDeniedException denied -> denied.getFile() + " may not be read or written";
      case FileSystemException failed when failed.getReason() != null ->
          failed.getFile() + ": " + failed.getReason().toLowerCase(Locale.ROOT);
      default -> message(cause);
    };
  }

  private static String message(Throwable cause) {
    String message = cause.getMessage();
    boolean telling = message != null && !message.isBlank();
    boolean expected =
        cause instanceof IOException
            || cause instanceof IllegalArgumentException
            || cause instanceof PicocliException;
    String line = telling ? String.join(" ", message.lines().toList()) : "";
    return expected && telling
        ? line
        : "a fault in the program ("
            + cause.getClass().getSimpleName()
            + (telling ? ": " + line : "")
            + "); please report it with the stack that COPYDESK_OPTS=-Dcopydesk.trace=true prints";
  }
}

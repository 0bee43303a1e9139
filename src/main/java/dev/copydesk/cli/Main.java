package dev.copydesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name and exits with its status. */
  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int status = Copydesk.run(args, out, err, Terminal.ofProcess());
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Files are UTF-8 whatever the locale says, and so is what is printed. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}

package dev.copydesk.cli;

import dev.copydesk.cli.terminal.ExitStatus;
import dev.copydesk.cli.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program. */
public final class Main {
  private Main() {}

  /**
   * Lucene tells on standard error that it could be faster with an incubating module; that module
   * prints a warning of its own, and nothing here is slow for the lack of it. Held, because the JDK
   * forgets the level of a logger that nobody holds.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** Runs the command that the arguments name and exits with its status. */
  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int status = run(args, out, err);
    if (out.checkError() && status == 0) {
      err.println("copydesk: standard output cannot be written");
      status = ExitStatus.FAILED;
    }
    err.flush();
    System.exit(status);
  }

  /** Too little memory is no fault of the program's, and somebody can do something about it. */
  private static int run(String[] args, PrintWriter out, PrintWriter err) {
    try {
      return Copydesk.run(args, out, err, Terminal.ofProcess());
    } catch (OutOfMemoryError e) {
      err.println("copydesk: out of memory; give it more, as in COPYDESK_OPTS=-Xmx8g");
      return ExitStatus.FAILED;
    }
  }

  /** Files are UTF-8 whatever the locale says, and so is what is printed. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}

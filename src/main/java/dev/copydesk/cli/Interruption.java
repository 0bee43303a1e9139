package dev.copydesk.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts things right when the program is ended from outside (Ctrl-C, SIGTERM): closes what is open,
 * says one line, and lets the JVM exit with the status that the signal has. Nothing can be done
 * about a kill.
 */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /**
   * From now on and until it is closed, an end from outside closes something first.
   *
   * @param open what is to be closed
   * @param said what to tell
   * @param err where to
   */
  static Interruption closing(Closeable open, String said, PrintWriter err) {
    Thread hook = new Thread(() -> end(open, said, err), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  private static void end(Closeable open, String said, PrintWriter err) {
    String line = said;
    try {
      open.close();
    } catch (IOException e) {
      line += "; " + Errors.oneLine(e);
    }
    err.println("copydesk: " + line);
    err.flush();
  }

  /** The danger is over. Once the end has begun, waits for it, so that nothing more is said. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      while (true) {
        LockSupport.park();
      }
    }
  }
}

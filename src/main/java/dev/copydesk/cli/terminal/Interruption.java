package dev.copydesk.cli.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Puts things right when the program is ended from outside (Ctrl-C, SIGTERM): closes what is open,
 * says one line, and lets the JVM exit with the status that the signal has. Nothing can be done
 * about a kill.
 */
public final class Interruption implements AutoCloseable {
  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /**
   * From now on and until it is closed, an end from outside closes something first.
   *
   * @param open what is to be closed
   * @param told called then, with what is to be told
   * @param said what that is
   */
  public static Interruption closing(Closeable open, Consumer<String> told, String said) {
    Thread hook = new Thread(() -> told.accept(end(open, said)), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  private static String end(Closeable open, String said) {
    try {
      open.close();
      return said;
    } catch (IOException e) {
      return said + "; " + Errors.oneLine(e);
    }
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

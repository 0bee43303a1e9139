package dev.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The program in a process of its own, which can be killed. */
record RealProcess(Process process, Path err) implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 300;

  /** Starts it with this JVM's Java and class path; its standard input stays open. */
  static RealProcess start(Path folder, String... args) throws IOException {
    return start(folder, List.of(), Main.class, args);
  }

  /** Starts a program whose JVM writes the names of all classes that it loads into a log. */
  static RealProcess start(Path folder, Path classLog, Class<?> main, String... args)
      throws IOException {
    return start(folder, List.of("-Xlog:class+load:file=" + classLog), main, args);
  }

  private static RealProcess start(Path folder, List<String> options, Class<?> main, String... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    Path err = Files.createTempFile(folder, "process", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile())
            .start();
    return new RealProcess(process, err);
  }

  /** Looks again and again until something is so or the program has ended. */
  void await(BooleanSupplier what) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!what.getAsBoolean() && process.isAlive()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("nothing happened for " + PATIENCE_SECONDS + " s");
      }
      Thread.sleep(1);
    }
  }

  /** As {@code kill -9} does it. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** As Ctrl-C and {@code kill} do it; returns the exit status. */
  int end() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("does not end");
    }
    return process.exitValue();
  }

  String said() throws IOException {
    return Files.readString(err);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

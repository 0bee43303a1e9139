package dev.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a command cost as a process of its own, JVM start and all. Read from {@code /proc}, so this
 * needs Linux.
 *
 * @param cpuSeconds user and system time
 * @param peakBytes the most memory that was resident, looked at twenty times a second
 */
record Child(double cpuSeconds, long peakBytes) {
  /** Clock ticks of {@code /proc/self/stat} in a second, the same on all Linux platforms. */
  private static final double TICKS = 100;

  private static final int LOOK_EVERY_MILLIS = 50;

  /** Runs a command to its end. */
  static Child run(List<String> command) throws IOException, InterruptedException {
    long before = ticksOfChildren();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    long peak = 0;
    while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(status));
    }
    if (process.exitValue() != 0) {
      throw new IOException(command.getLast() + " ended with " + process.exitValue());
    }
    return new Child((ticksOfChildren() - before) / TICKS, peak);
  }

  /** The same for a class on this JVM's class path. */
  static Child java(List<String> options, String... mainAndArguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(mainAndArguments));
    return run(command);
  }

  private static long ticksOfChildren() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[13]) + Long.parseLong(fields[14]); // cutime and cstime
  }

  private static long peak(Path status) {
    try (var lines = Files.lines(status)) {
      Optional<String> line = lines.filter(each -> each.startsWith("VmHWM:")).findFirst();
      return line.map(each -> Long.parseLong(each.replaceAll("\\D", "")) << 10).orElse(0L);
    } catch (IOException | RuntimeException _) {
      return 0; // it ended while it was looked at
    }
  }
}

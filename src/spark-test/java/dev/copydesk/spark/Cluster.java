package dev.copydesk.spark;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A standalone master with two workers on the loopback interface, from the jars of the build. What
 * the job jar brings itself is not among theirs.
 */
final class Cluster implements AutoCloseable {
  /** In the order of a local repository: by the folders of their groups. */
  private static final Pattern OF_THE_JOB =
      Pattern.compile(
          "/(org/apache/lucene|org/apache/opennlp|tools/jackson|org/jsoup|org/netpreserve|org/brotli"
              + "|info/picocli|io/github/java-diff-utils|it/unimi/dsi|org/jspecify|org/junit"
              + "|org/assertj|com/tngtech|org/slf4j/slf4j-nop)/");

  private static final long SECONDS = 120;

  private final Path folder;
  private final String address;
  private final List<Process> processes = new ArrayList<>();

  private Cluster(Path folder, int port) {
    this.folder = folder;
    this.address = "spark://127.0.0.1:" + port;
  }

  /**
   * Starts it.
   *
   * @param folder for links to its jars, logs, and what workers leave behind
   */
  static Cluster start(Path folder) throws IOException, InterruptedException {
    Path jars = Files.createDirectories(folder.resolve("jars"));
    for (File old : Objects.requireNonNull(jars.toFile().listFiles())) {
      Files.delete(old.toPath());
    }
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar") && !OF_THE_JOB.matcher(entry).find()) {
        Files.createSymbolicLink(jars.resolve(Path.of(entry).getFileName()), Path.of(entry));
      }
    }
    int port = freePort();
    Cluster cluster = new Cluster(folder, port);
    cluster.launch(
        "master",
        "org.apache.spark.deploy.master.Master",
        List.of("--host", "127.0.0.1", "--port", "" + port, "--webui-port", "0"));
    cluster.await("master", "Bound MasterWebUI|started at http|I have been elected leader");
    for (String worker : List.of("worker-1", "worker-2")) {
      cluster.launch(
          worker,
          "org.apache.spark.deploy.worker.Worker",
          List.of(
              "--host",
              "127.0.0.1",
              "--cores",
              "1",
              "--memory",
              "1g",
              "--webui-port",
              "0",
              "--work-dir",
              folder.resolve(worker).toString(),
              cluster.address));
      cluster.await(worker, "Successfully registered with master");
    }
    return cluster;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Gives the job to the cluster, as {@code spark-submit} does. */
  Process submit(Path jar, String... args) throws IOException {
    List<String> all = new ArrayList<>();
    for (String conf :
        List.of(
            "spark.driver.bindAddress=127.0.0.1",
            "spark.driver.host=127.0.0.1",
            "spark.executor.memory=700m",
            "spark.sql.shuffle.partitions=4",
            "spark.default.parallelism=4",
            "spark.ui.enabled=false")) {
      all.addAll(List.of("--conf", conf));
    }
    all.addAll(List.of("--master", address, "--class", Main.class.getName(), jar.toString()));
    all.addAll(Arrays.asList(args));
    return launch("job", "org.apache.spark.deploy.SparkSubmit", all);
  }

  private Process launch(String name, String program, List<String> args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
    command.addAll(List.of("-Xmx700m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", folder.resolve("jars") + "/*", program));
    command.addAll(args);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", folder.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process =
        builder
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(log(name).toFile()))
            .start();
    processes.add(process);
    return process;
  }

  Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private void await(String name, String said) throws IOException, InterruptedException {
    Pattern pattern = Pattern.compile(said);
    long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!pattern.matcher(Files.readString(log(name))).find()) {
      if (System.nanoTime() > giveUp) {
        throw new IOException(name + " did not start: " + Files.readString(log(name)));
      }
      Thread.sleep(100);
    }
  }

  /** Ends the first worker and its executor, as if its machine were lost. */
  void killWorker() {
    end(processes.get(1));
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    processes.forEach(Cluster::end);
  }
}

package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever opens a connection, in whatever library and by whatever means, makes the JVM load the
 * classes that do it; a process tells which classes it loads.
 */
class NoNetworkTest {
  /** TCP, every channel, and looking up names. */
  private static final Set<String> TELL_TALES =
      Set.of(
          "sun.nio.ch.NioSocketImpl",
          "sun.nio.ch.Net",
          "java.net.Inet4AddressImpl",
          "java.net.Inet6AddressImpl",
          "sun.net.www.protocol.http.HttpURLConnection");

  private static final String TEMPTING =
      """
      <!DOCTYPE html SYSTEM "http://127.0.0.1:9/page.dtd">
      <html><head><base href="http://127.0.0.1:9/"><link rel="stylesheet" href="http://127.0.0.1:9/a.css">
      <script src="http://127.0.0.1:9/a.js"></script><link rel="canonical" href="http://127.0.0.1:9/x">
      <script type="application/ld+json">{"@context":"http://127.0.0.1:9/","@type":"NewsArticle","url":"http://127.0.0.1:9/"}</script>
      </head><body><img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/"></iframe>
      <p>The bridge is closed from Monday, the mayor said at http://127.0.0.1:9/ in the morning.</p></body></html>
      """;

  @TempDir private Path folder;

  @Test
  void aRunOverPagesFullOfAddressesOpensNone() throws Exception {
    Path page = Files.writeString(folder.resolve("page.html"), TEMPTING);
    Path records = folder.resolve("records.jsonl");
    Files.writeString(
        records,
        "{\"text\":\"See http://127.0.0.1:9/ for more.\",\"url\":\"http://127.0.0.1:9/\"}");
    Path out = folder.resolve("out");
    List<String> loaded =
        loaded(
            Main.class,
            List.of("run", page.toString(), records.toString(), "seeds", "--out", out.toString()));
    assertThat(out.resolve("report.html")).exists();
    assertThat(loaded).doesNotContainAnyElementsOf(TELL_TALES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"socket", "channel", "name", "address"})
  void aConnectionWouldShow(String means) throws Exception {
    assertThat(loaded(Caller.class, List.of(means))).containsAnyElementsOf(TELL_TALES);
  }

  private List<String> loaded(Class<?> main, List<String> args) throws Exception {
    Path log = folder.resolve("classes.log");
    try (RealProcess run = RealProcess.start(folder, log, main, args.toArray(String[]::new))) {
      run.process().getOutputStream().close();
      run.await(() -> false);
    }
    try (var lines = Files.lines(log)) {
      return lines
          .map(line -> line.replaceFirst("^(\\[[^]]*])* ", "").split(" ", 2)[0])
          .collect(Collectors.toList());
    }
  }

  /** Calls out, each time by other means, to a port of this machine where nobody listens. */
  static final class Caller {
    private Caller() {}

    public static void main(String[] args) throws Exception {
      try {
        call(args[0]);
      } catch (IOException refused) {
        System.err.println(refused);
      }
    }

    private static void call(String means) throws IOException {
      switch (means) {
        case "socket" -> new Socket(InetAddress.getLoopbackAddress(), 9).close();
        case "channel" -> {
          try (DatagramChannel channel = DatagramChannel.open()) {
            channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9));
          }
        }
        case "name" -> InetAddress.getAllByName("localhost");
        default -> URI.create("http://127.0.0.1:9/").toURL().openStream().close();
      }
    }
  }
}

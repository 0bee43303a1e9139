package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir private Path folder;

  @Test
  @Timeout(60)
  void servesUntilItIsInterrupted() throws InterruptedException {
    Cli.run("run", "seeds", "--out", folder.toString());
    var status = new AtomicInteger(-1);
    var opened = new CountDownLatch(1);
    var out = new PrintWriter(new Awaited("Open http://localhost:", opened));
    String[] args = {"serve", folder.toString()};
    Thread serving =
        new Thread(() -> status.set(Copydesk.run(args, out, out, Terminal.NONE)), "serving");
    serving.start();
    opened.await();
    serving.interrupt();
    serving.join();
    assertThat(status).hasValue(0);
  }

  /** Tells when a line begins so. */
  private static final class Awaited extends StringWriter {
    private final String beginning;
    private final CountDownLatch seen;

    Awaited(String beginning, CountDownLatch seen) {
      this.beginning = beginning;
      this.seen = seen;
    }

    @Override
    public void flush() {
      if (toString().startsWith(beginning)) {
        seen.countDown();
      }
    }
  }

  @Test
  void aFolderWithoutAResultIsRefusedInOneLine() {
    Cli refused = Cli.run("serve", folder.toString());
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("holds no complete result");
  }

  @Test
  void aPortThatIsNoneIsWrongUsage() {
    Cli.run("run", "seeds", "--out", folder.toString());
    Cli refused = Cli.run("serve", folder.toString(), "--port", "70000");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("--port must be within 0 and 65535: 70000");
  }
}

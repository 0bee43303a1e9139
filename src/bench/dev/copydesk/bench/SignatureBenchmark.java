package dev.copydesk.bench;

import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.fingerprint.ShingleSampler;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.text.words.WordHashes;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Question: what does an article cost until it can be compared, and which step of it?
 *
 * <p>Fixture: an article of {@link MadeNews}, one after the other. Cutting is the part of the other
 * two that goes through the text; what they take beyond it is hashing of shingles.
 *
 * <p>Command: {@code mvn -q -Pbench process-test-classes -Dbench=org.openjdk.jmh.Main
 * -Dbench.args=Signature}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SignatureBenchmark {
  private static final int TEXTS = 256;

  private final WordHashes words = new WordHashes();
  private final Fingerprinter fingerprinter = new Fingerprinter(FingerprintSettings.DEFAULT);
  private final ShingleSampler sampler = new ShingleSampler(FingerprintSettings.COPIES);
  private final String[] texts = new String[TEXTS];
  private int at;

  /** Makes the articles. */
  @Setup
  public void make() {
    MadeNews news = new MadeNews(1);
    for (int i = 0; i < TEXTS; i++) {
      texts[i] = news.next().text();
    }
  }

  /** Words and their hashes. */
  @Benchmark
  public int cut() {
    words.cut(texts[at++ % TEXTS]);
    return words.size();
  }

  /** What {@code dedup} keeps of an article. */
  @Benchmark
  public long[] sample() {
    words.cut(texts[at++ % TEXTS]);
    return sampler.of(words);
  }

  /** What {@code run} keeps of an article: shingles, signature, anchors, phrases. */
  @Benchmark
  public Fingerprint fingerprint() {
    words.cut(texts[at++ % TEXTS]);
    return fingerprinter.of(words);
  }
}

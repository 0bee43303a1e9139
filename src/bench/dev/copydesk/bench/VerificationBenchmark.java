package dev.copydesk.bench;

import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.model.result.Relation;
import dev.copydesk.verify.Comparand;
import dev.copydesk.verify.Glance;
import dev.copydesk.verify.Verifier;
import dev.copydesk.verify.VerifySettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Question: what does it cost to look at a proposed pair, and how much of that is aligning?
 *
 * <p>Fixture: true copies of {@link MadeNews}, each with the article that it was made from. A
 * glance compares shingles alone and is what most proposals end with; the relation aligns the two
 * texts.
 *
 * <p>Command: {@code mvn -q -Pbench process-test-classes -Dbench=org.openjdk.jmh.Main
 * -Dbench.args=Verification}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class VerificationBenchmark {
  private static final int PAIRS = 256;

  private final Verifier verifier = new Verifier(VerifySettings.ALL_RELATIONS);
  private final Fingerprinter fingerprinter = new Fingerprinter(FingerprintSettings.COPIES);
  private final List<Comparand> originals = new ArrayList<>();
  private final List<Comparand> copies = new ArrayList<>();
  private int at;

  /** Makes the pairs. */
  @Setup
  public void make() {
    MadeNews news = new MadeNews(1);
    List<MadeNews.Made> all = new ArrayList<>();
    while (copies.size() < PAIRS) {
      MadeNews.Made article = news.next();
      all.add(article);
      if (article.group() != article.number()) {
        originals.add(comparand(all.get(article.group()).text()));
        copies.add(comparand(article.text()));
      }
    }
  }

  private Comparand comparand(String text) {
    return Comparand.of(text, fingerprinter.toMeasure(text));
  }

  /** Jaccard and containment. */
  @Benchmark
  public Glance glance() {
    int pair = at++ % PAIRS;
    return verifier.glance(originals.get(pair).print(), copies.get(pair).print());
  }

  /** How the two are tied. */
  @Benchmark
  public Optional<Relation> relation() {
    int pair = at++ % PAIRS;
    return verifier.relation(originals.get(pair), copies.get(pair));
  }
}

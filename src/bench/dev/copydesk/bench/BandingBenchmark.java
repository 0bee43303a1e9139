package dev.copydesk.bench;

import dev.copydesk.candidate.CandidateFinder;
import dev.copydesk.candidate.CandidateSettings;
import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Pair;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Question: what does proposing pairs cost, and how does it grow with the number of articles? What
 * do loose bands cost beside the tight ones in fashion?
 *
 * <p>Fixture: articles of {@link MadeNews}, three in ten of them copies; 64 bands of 2 rows as
 * shipped, and 16 of 8. The control is {@code CandidateFinderTest}, which counts what is missed.
 *
 * <p>Command: {@code mvn -q -Pbench process-test-classes -Dbench=org.openjdk.jmh.Main
 * -Dbench.args=Banding}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BandingBenchmark {
  /** How many articles. */
  @Param({"1000", "10000"})
  public int articles;

  /** Signature values in a band. */
  @Param({"2", "8"})
  public int rows;

  private List<Fingerprint> prints = List.of();
  private CandidateFinder finder = new CandidateFinder(CandidateSettings.DEFAULT);

  /** Takes the fingerprints. */
  @Setup
  public void make() {
    MadeNews news = new MadeNews(1);
    var fingerprinter = new Fingerprinter(FingerprintSettings.DEFAULT);
    prints = Stream.generate(() -> fingerprinter.of(news.next().text())).limit(articles).toList();
    CandidateSettings shipped = CandidateSettings.DEFAULT;
    finder =
        new CandidateFinder(
            new CandidateSettings(
                rows,
                shipped.crowd(),
                shipped.hubs(),
                shipped.anchorCrowd(),
                shipped.phraseCrowd(),
                shipped.sharedPhrases()));
  }

  /** All pairs that are worth a look. */
  @Benchmark
  public List<Pair> propose() {
    return finder.find(prints);
  }
}

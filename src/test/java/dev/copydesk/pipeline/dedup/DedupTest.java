package dev.copydesk.pipeline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.candidate.CandidateFinder;
import dev.copydesk.candidate.CandidateSettings;
import dev.copydesk.copies.CopyGrouper;
import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.ingest.Decoded;
import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.RawPage;
import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Pair;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Relation;
import dev.copydesk.pipeline.work.Progress;
import dev.copydesk.segment.Segmenter;
import dev.copydesk.verify.ComparedArticle;
import dev.copydesk.verify.Verifier;
import dev.copydesk.verify.VerifySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DedupTest {
  @TempDir private Path folder;

  private Path file;

  /** Articles and edited copies of them; titles, quotes, escapes and broken lines among them. */
  @BeforeEach
  void aDataset() throws IOException {
    SplittableRandom random = new SplittableRandom(5);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      List<String> words =
          random.ints(150, 0, 5_000).mapToObj(w -> "wörd" + w).collect(Collectors.toList());
      for (int copy = random.nextInt(4); copy >= 0; copy--) {
        double share = random.nextDouble() * .15;
        String text =
            words.stream()
                .map(word -> random.nextDouble() < share ? "new" + random.nextInt(9_999) : word)
                .collect(Collectors.joining(" "));
        String title = "Title of " + i;
        lines.add(
            switch (random.nextInt(4)) {
              case 0 -> "{\"text\":\"" + text + "\"}";
              case 1 -> "{\"title\":\"%s\",\"text\":\"%s\\n%s\"}".formatted(title, title, text);
              case 2 -> "{\"text\":\"“%s”\",\"x\":[1]}".formatted(text);
              default -> "{\"date\":\"2024-05-06\",\"text\":\"%s \\ud83d\\ude00\"}".formatted(text);
            });
      }
    }
    lines.add("{broken");
    lines.add("{\"text\":\" \"}");
    lines.add("{\"title\":\"T\",\"text\":\"T\"}");
    file = folder.resolve("data.jsonl");
    Files.write(file, lines);
  }

  private Inputs inputs() {
    return Inputs.find(List.of(file), IngestSettings.DEFAULT);
  }

  private Decisions decide(Inputs inputs, int threads, Relation... relations) throws IOException {
    return decide(inputs, threads, 1 << 26, relations);
  }

  private Decisions decide(Inputs inputs, int threads, long memory, Relation... relations)
      throws IOException {
    return Dedup.decide(
        inputs,
        new DedupSettings(DedupSettings.Keep.FIRST, Set.of(relations), threads, memory, folder),
        Progress.SILENT);
  }

  private Decisions decide(Inputs inputs) throws IOException {
    return decide(inputs, 2, Relation.EXACT, Relation.NEAR, Relation.EXCERPT);
  }

  private static List<Integer> heads(Decisions decisions) {
    return IntStream.range(0, decisions.records()).mapToObj(decisions::head).toList();
  }

  private List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    try (var source = inputs().open()) {
      for (var item = source.next(); item != null; item = source.next()) {
        if (item instanceof RawPage raw && raw.decode() instanceof Decoded.Read read) {
          articles.addAll(new Segmenter().whole(read.page()).articles());
        }
      }
    }
    return articles;
  }

  /** Pairs in one group by the ordinary stages, one after the other. */
  private static Set<Pair> oracle(List<Article> articles) {
    var fingerprinter = new Fingerprinter(FingerprintSettings.DEFAULT);
    List<Fingerprint> prints = articles.stream().map(a -> fingerprinter.of(a.text())).toList();
    var verifier = new Verifier(VerifySettings.COPIES);
    List<Link> links = new ArrayList<>();
    for (var pair : new CandidateFinder(CandidateSettings.DEFAULT).find(prints)) {
      int a = pair.a();
      int b = pair.b();
      verifier
          .link(
              ComparedArticle.of(articles.get(a), prints.get(a)),
              ComparedArticle.of(articles.get(b), prints.get(b)))
          .ifPresent(links::add);
    }
    Map<String, Integer> places = new HashMap<>();
    articles.forEach(article -> places.put(article.id(), places.size()));
    Map<Integer, Integer> groups = new HashMap<>();
    for (CopyGroup group : CopyGrouper.group(articles, links)) {
      int head = Objects.requireNonNull(places.get(group.original()));
      groups.put(head, head);
      group.members().forEach(member -> groups.put(places.get(member.article()), head));
    }
    return pairs(
        IntStream.range(0, articles.size()).mapToObj(i -> groups.getOrDefault(i, i)).toList());
  }

  private static Set<Pair> pairs(List<Integer> heads) {
    Set<Pair> pairs = new HashSet<>();
    for (int a = 0; a < heads.size(); a++) {
      for (int b = a + 1; b < heads.size(); b++) {
        if (heads.get(a).equals(heads.get(b))) {
          pairs.add(new Pair(a, b));
        }
      }
    }
    return pairs;
  }

  @Test
  void theGroupsAreThoseOfTheOrdinaryStagesOrMore() throws IOException {
    Set<Pair> expected = oracle(articles());
    Set<Pair> found = pairs(heads(decide(inputs())));
    assertThat(expected).hasSizeGreaterThan(100);
    Set<Pair> both = new HashSet<>(found);
    both.retainAll(expected);
    // Samples find a few more than texts laid side by side, and all of the others.
    assertThat(both).hasSizeGreaterThan(expected.size() * 98 / 100);
    assertThat(found).hasSizeLessThan(expected.size() * 108 / 100);
  }

  @Test
  void everyCopyHasATieOfItsOwnToItsHead() throws IOException {
    List<Article> articles = articles();
    Decisions decisions = decide(inputs());
    var fingerprinter = new Fingerprinter(FingerprintSettings.DEFAULT);
    var verifier = new Verifier(VerifySettings.COPIES);
    int hung = 0;
    for (int record = 0; record < articles.size(); record++) {
      int head = decisions.head(record);
      assertThat(decisions.head(head)).isEqualTo(head);
      if (head != record) {
        hung++;
        Fingerprint a = fingerprinter.of(articles.get(head).text());
        Fingerprint b = fingerprinter.of(articles.get(record).text());
        assertThat(verifier.glance(a, b).containment()).isGreaterThan(.45);
      }
    }
    assertThat(hung).isGreaterThan(100);
  }

  @Test
  void theAnswerDoesNotDependOnTheThreads() throws IOException {
    List<Integer> one = heads(decide(inputs(), 1, Relation.EXACT, Relation.NEAR, Relation.EXCERPT));
    List<Integer> many =
        heads(decide(inputs(), 8, Relation.EXACT, Relation.NEAR, Relation.EXCERPT));
    assertThat(many).isEqualTo(one);
  }

  /** A dataset of some ten thousand records, whose samples are beyond the least limit. */
  @Test
  void aLimitOfMemoryChangesNothingButTheDiskAndLeavesNothingThere() throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String mark = "w" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
      lines.forEach(line -> many.add(line.replace("wörd", mark)));
    }
    Files.write(file, many);
    Relation[] all = {Relation.EXACT, Relation.NEAR, Relation.EXCERPT};
    List<Integer> free = heads(decide(inputs(), 2, 1L << 30, all));
    List<Integer> limited = heads(decide(inputs(), 2, 1 << 20, all));
    assertThat(limited).isEqualTo(free);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void whatCannotBeReadIsSkippedAndWhatIsBlankIsKept() throws IOException {
    Decisions decisions = decide(inputs());
    assertThat(decisions.skipped()).hasSize(2);
    assertThat(decisions.isKept(decisions.records() - 1)).isTrue(); // nothing but its headline
  }

  @Test
  void fewerRelationsMakeFewerCopies() throws IOException {
    int exact = copies(decide(inputs(), 2, Relation.EXACT));
    int near = copies(decide(inputs(), 2, Relation.EXACT, Relation.NEAR));
    assertThat(exact).isLessThan(near);
    assertThat(near).isPositive();
  }

  private static int copies(Decisions decisions) {
    return decisions.leftOut().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A market report that a template writes, half of it figures, among them two true copies. */
  @Test
  void copiesAreFoundWithinACrowdOfSiblings() throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    List<String> template = random.ints(120, 0, 5_000).mapToObj(word -> "word" + word).toList();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder(String.join(" ", template));
      random.ints(120, 0, 90_000).forEach(figure -> text.append(' ').append(figure));
      lines.add("{\"text\":\"" + text + "\"}");
    }
    lines.add(lines.get(17).replace("word", "worD") + " ");
    lines.add(lines.get(350).replace("\"}", " More figures are to follow soon.\"}"));
    Files.write(file, lines);
    Decisions decisions = decide(inputs());
    assertThat(copies(decisions)).isEqualTo(2);
    assertThat(decisions.keptFor(400)).isEqualTo(17);
    assertThat(decisions.keptFor(401)).isEqualTo(350);
  }

  @Test
  void manyIdenticalRecordsAreOneGroup() throws IOException {
    List<String> lines =
        new ArrayList<>(Collections.nCopies(3_000, "{\"text\":\"Are you a robot?\"}"));
    lines.add("{\"text\":\"Are you a reporter?\"}");
    Files.write(file, lines);
    Decisions decisions = decide(inputs());
    assertThat(copies(decisions)).isEqualTo(2_999);
    assertThat(decisions.leftOut()).containsOnlyKeys(Relation.EXACT);
    assertThat(decisions.isKept(3_000)).isTrue();
  }
}

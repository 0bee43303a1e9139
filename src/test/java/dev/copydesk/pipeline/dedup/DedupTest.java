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
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Link;
import dev.copydesk.model.Relation;
import dev.copydesk.pipeline.Progress;
import dev.copydesk.segment.Segmenter;
import dev.copydesk.verify.Verifier;
import dev.copydesk.verify.VerifySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
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

  private static Dedup.Decisions decide(Inputs inputs, Relation... relations) {
    return Dedup.decide(
        inputs, new DedupSettings(DedupSettings.Keep.FIRST, Set.of(relations), 2), Progress.SILENT);
  }

  /** The ordinary stages, one after the other. */
  private Map<String, String> oracle() {
    List<Article> articles = new ArrayList<>();
    try (var source = inputs().open()) {
      for (var item = source.next(); item != null; item = source.next()) {
        if (item instanceof RawPage raw && raw.decode() instanceof Decoded.Read read) {
          articles.addAll(new Segmenter().whole(read.page()).articles());
        }
      }
    }
    var fingerprinter = new Fingerprinter(FingerprintSettings.DEFAULT);
    List<Fingerprint> prints = articles.stream().map(a -> fingerprinter.of(a.text())).toList();
    var verifier = new Verifier(VerifySettings.COPIES);
    List<Link> links = new ArrayList<>();
    for (var pair : new CandidateFinder(CandidateSettings.COPIES).find(prints)) {
      verifier
          .link(
              articles.get(pair.a()),
              prints.get(pair.a()),
              articles.get(pair.b()),
              prints.get(pair.b()))
          .ifPresent(links::add);
    }
    Map<String, String> groups = new HashMap<>();
    for (CopyGroup group : CopyGrouper.group(articles, links)) {
      groups.put(group.original(), group.id());
      group.members().forEach(member -> groups.put(member.article(), group.id()));
    }
    return groups;
  }

  @Test
  void theGroupsAreThoseOfTheOrdinaryStages() {
    Map<String, String> expected = oracle();
    Dedup.Decisions found = decide(inputs(), Relation.EXACT, Relation.NEAR, Relation.EXCERPT);
    Map<String, Set<String>> here =
        found.records().stream()
            .collect(
                Collectors.groupingBy(
                    Dedup.Decision::group,
                    Collectors.mapping(Dedup.Decision::id, Collectors.toSet())));
    Map<String, Set<String>> there = new HashMap<>();
    expected.forEach(
        (article, group) ->
            there
                .computeIfAbsent(group, id -> new java.util.HashSet<>())
                .add(article.substring(0, article.length() - 2)));
    assertThat(there).hasSizeGreaterThan(50);
    assertThat(here.values().stream().filter(members -> members.size() > 1))
        .containsExactlyInAnyOrderElementsOf(there.values());
    assertThat(found.skipped()).hasSize(2);
  }

  @Test
  void fewerRelationsMakeFewerCopies() {
    long exact = copies(decide(inputs(), Relation.EXACT));
    long near = copies(decide(inputs(), Relation.EXACT, Relation.NEAR));
    assertThat(exact).isLessThan(near);
    assertThat(near).isPositive();
  }

  private static long copies(Dedup.Decisions decisions) {
    return decisions.records().stream().filter(decision -> !decision.kept()).count();
  }
}

package dev.copydesk.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.model.result.Relation;
import dev.copydesk.verify.Account.Spelling;
import dev.copydesk.verify.Objection.Ground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final String FERRY =
      "The old car ferry over the northern sound will sail again from the first of May, the harbor"
          + " master said in a note to all who live on the islands and wait for their mail there.";

  private final Fingerprinter fingerprinter = new Fingerprinter(FingerprintSettings.DEFAULT);

  @Test
  void nothingSpeaksAgainstTheRelationThatTwoTextsHave() {
    String longer = FERRY + " Nobody yet knows who will pay for the new engine, which is late.";
    Account account = account(FERRY, longer);
    assertThat(account.objections()).extracting(Objection::relation).doesNotContain(Relation.NEAR);
    assertThat(account.objections())
        .extracting(Objection::relation, Objection::ground)
        .contains(
            tuple(Relation.EXACT, Ground.OTHER_WORDS),
            tuple(Relation.EXCERPT, Ground.LITTLE_ADDED));
    assertThat(account.ownA()).isZero();
    assertThat(account.ownB()).isEqualTo(13);
  }

  @Test
  void wordsThatAreSpeltAnotherWayAreNamedOnce() {
    Account account = account(FERRY, FERRY.replace("harbor", "harbour") + " Harbour harbour.");
    assertThat(account.spellings()).containsExactly(new Spelling("harbor", "harbour"));
  }

  @Test
  void textsThatShareATurnOfPhraseAreToldHowLongItIs() {
    Account account =
        account(
            FERRY,
            "A council of nine met in a school hall and spoke at length of roads and bins, while"
                + " children sang to all who live on the islands of the south and nothing was"
                + " decided before the lamps went out.");
    assertThat(account.longestRun()).isEqualTo(7);
    assertThat(account.objections())
        .extracting(Objection::relation)
        .containsExactlyInAnyOrder(Relation.values());
    assertThat(account.objections().getLast())
        .isEqualTo(new Objection(Relation.PASSAGES, Ground.SHORT_RUNS, 7, 10));
  }

  @Test
  void everythingSpeaksAgainstTextsThatNothingTies() throws IOException {
    List<ComparedArticle> pieces = new ArrayList<>();
    for (Path page : pages()) {
      String[] paragraphs = Files.readString(page).split("\\s*\\n\\s*");
      for (int from = 0; from < paragraphs.length; from += 6) {
        int to = Math.min(paragraphs.length, from + 9);
        pieces.add(
            compared(
                page + "#" + from, String.join("\n\n", Arrays.copyOfRange(paragraphs, from, to))));
      }
    }
    var verifier = new Verifier(VerifySettings.ALL_RELATIONS);
    int tied = 0;
    int untied = 0;
    for (ComparedArticle a : pieces) {
      for (ComparedArticle b : pieces) {
        Optional<Relation> relation = verifier.relation(a.text(), b.text());
        List<Relation> against =
            Verifier.account(a, b).objections().stream().map(Objection::relation).toList();
        if (relation.isPresent()) {
          assertThat(against).doesNotContain(relation.get());
          tied++;
        } else if (verifier.glance(a.text().print(), b.text().print()).outcome()
            == Glance.Outcome.UNCLEAR) {
          assertThat(against).containsExactlyInAnyOrder(Relation.values());
          untied++;
        }
      }
    }
    assertThat(tied).isGreaterThan(40);
    assertThat(untied).isGreaterThan(40);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("seeds"))) {
      return pages.sorted().toList();
    }
  }

  private ComparedArticle compared(String id, String text) {
    return ComparedArticle.of(Texts.article(id, text), fingerprinter.of(text));
  }

  private Account account(String a, String b) {
    return Verifier.account(compared("a", a), compared("b", b));
  }
}

package dev.copydesk.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.model.Relation;
import dev.copydesk.verify.Account.Spelling;
import dev.copydesk.verify.Objection.Ground;
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

  private Account account(String a, String b) {
    return Verifier.account(
        Texts.article("a", a), fingerprinter.of(a), Texts.article("b", b), fingerprinter.of(b));
  }
}

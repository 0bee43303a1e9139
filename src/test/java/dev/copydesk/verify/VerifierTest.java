package dev.copydesk.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Passage;
import dev.copydesk.model.result.Relation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerifierTest {
  private static final String BRIDGE =
      """
      The city will close the Harbour Bridge for repairs from Monday until the end of the year, the mayor said.

      Engineers found cracks in two of the four main cables during an inspection in late spring.

      "We cannot wait for another winter," Mayor Anna Lind told reporters at the town hall on Thursday.

      Some 40,000 vehicles cross the bridge every day, and the only other crossing lies nine kilometres upstream.

      Ferries will run every ten minutes at rush hour, free of charge for residents, the transport authority said.

      Shop owners on the northern bank fear for their trade and have asked the council for help with their rents.\
      """;

  private static final String FISHERIES =
      """
      Ministers agreed in the night on fishing quotas for the North Sea after two days of talks.

      Catches of cod will be cut by a fifth, while herring boats may land more than last year.\
      """;

  private static Optional<Link> link(String a, String b) {
    var fingerprinter = new Fingerprinter(FingerprintSettings.DEFAULT);
    return new Verifier(VerifySettings.ALL_RELATIONS)
        .link(
            ComparedArticle.of(Texts.article("a", a), fingerprinter.of(a)),
            ComparedArticle.of(Texts.article("b", b), fingerprinter.of(b)));
  }

  private static Optional<Relation> relation(String a, String b) {
    Optional<Relation> there = link(a, b).map(Link::relation);
    assertThat(link(b, a).map(Link::relation)).isEqualTo(there);
    return there;
  }

  @Test
  void quotesCaseAndSpacesLeaveATextExact() {
    String styled = BRIDGE.toUpperCase(java.util.Locale.ROOT).replace('"', '”').replace(" ", "  ");
    assertThat(relation(BRIDGE, styled)).contains(Relation.EXACT);
  }

  @Test
  void houseSpellingAndADroppedParagraphMakeANearCopy() {
    String edited =
        BRIDGE
            .replace("Harbour", "Harbor")
            .replace("kilometres", "km")
            .replace("Mayor Anna Lind", "Ms Lind");
    edited = edited.substring(0, edited.lastIndexOf("\n\n"));
    assertThat(relation(BRIDGE, edited)).contains(Relation.NEAR);
  }

  @Test
  void aTextCutShortIsANearCopyHoweverShort() {
    String cut = BRIDGE.substring(0, BRIDGE.indexOf("\n\nSome 40,000"));
    assertThat(relation(BRIDGE, cut)).contains(Relation.NEAR);
  }

  @Test
  void aTextInsideAnArticleWithItsOwnLeadIsAnExcerpt() {
    String column =
        """
        Nobody who grew up on the river can imagine the town without its bridge, and few of us ever asked what holds it up.

        My grandfather painted its railings for thirty years and told us that steel sings before it breaks.

        This is how the agency reported it:

        """
            + BRIDGE
            + """


            I read that report twice and thought of the summers when we jumped from the second pillar.

            My grandfather would have shrugged, taken his brush and asked who would pay for the paint this time.

            Perhaps a town learns what it stands on only when the ground is taken away for a while.

            We will queue at the landing stage, curse the rain, and find that our neighbours have faces.

            The bakers on the other bank will survive, as bakers have survived floods, wars and supermarkets.\
            """;
    assertThat(relation(BRIDGE, column)).contains(Relation.EXCERPT);
  }

  @Test
  void newReportingOnBothSidesMakesARevision() {
    List<String> paragraphs = List.of(BRIDGE.split("\n\n"));
    String later =
        paragraphs.get(0)
            + "\n\nThe council voted late on Friday to pay half of the lost rents until spring."
            + "\n\n"
            + paragraphs.get(1)
            + "\n\n"
            + paragraphs.get(2)
            + "\n\nThe opposition called the plan a gift to landlords and demanded an inquiry."
            + "\n\n"
            + paragraphs.get(3)
            + "\n\nA second inspection with drones begins next week, the chief engineer announced.";
    assertThat(relation(BRIDGE, later)).contains(Relation.REVISION);
  }

  @Test
  void aFewNewQuotationsInATouchedTextMakeARevision() {
    String asked =
        """
        "Nobody told us before we read it in the paper, and nobody will say who pays," said Jon Berg, a baker.

        "I have nine people on the payroll and bread that must cross the river by six in the morning, every day."

        Ferries will\
        """;
    String touched =
        BRIDGE
            .replace("will close the Harbour Bridge for repairs", "is to shut Harbour Bridge")
            .replace("Some 40,000 vehicles cross", "About 40,000 cars use")
            .replace("Ferries will", asked);
    assertThat(relation(BRIDGE, touched)).contains(Relation.REVISION);
  }

  @Test
  void thePieceRetoldInOtherWordsIsARewrite() {
    String retold =
        """
        The Harbour Bridge will be closed by the city for repairs until the end of the year, starting Monday, said the mayor.

        An inspection in late spring had shown cracks in two of the four main cables, engineers found.

        "We cannot wait for another winter," the mayor, Anna Lind, said on Thursday when she met reporters.

        Every day some 40,000 vehicles use the bridge; the only alternative crossing is nine kilometres upstream.

        According to the transport authority, free ferries for residents will run at rush hour every ten minutes.

        On the northern bank, shop owners who fear for trade asked the council to help with rents.\
        """;
    assertThat(relation(BRIDGE, retold)).contains(Relation.REWRITE);
  }

  @Test
  void aSharedQuoteIsAPassage() {
    String other =
        """
        The opposition in the town hall has demanded that the mayor publish every report on the state of public works.

        "We cannot wait for another winter," Mayor Anna Lind told reporters at the town hall on Thursday.

        Swimming pools, two schools and the concert hall wait for money too, the party's speaker said.

        A budget debate is planned for the first week of October, and nobody expects it to be short.\
        """;
    assertThat(relation(BRIDGE, other)).contains(Relation.PASSAGES);
  }

  /** A report as programs write them every day, with a place for each figure. */
  private static String market(Object... figures) {
    return """
    Shares on the exchange in Marne closed higher on %s. The leading index rose by %s percent to %s \
    points, and %s million shares changed hands.

    Banks led the gains, up %s percent, ahead of builders with %s percent. Of all listed companies %s \
    rose, %s fell and the others stood where they were.

    The krona bought %s cents in late trade, after %s cents on the day before. A barrel of oil from \
    the North Sea cost %s dollars, and gold was at %s dollars an ounce.\
    """
        .formatted(figures);
  }

  @Test
  void reportsFromOneTemplateAreNoCopies() {
    String monday =
        market("Monday", 1.2, "1,204.55", 31, 2.3, 1.9, 112, 64, 9.31, 9.28, 71.40, "1,911.20");
    String friday =
        market("Friday", 0.4, "1,187.02", 28, 0.8, 0.7, 98, 81, 9.17, 9.22, 69.85, "1,934.75");
    assertThat(relation(monday, friday)).contains(Relation.PASSAGES);
    assertThat(relation(monday, monday.replace("1,204.55", "1,204.56").replace("Monday", "Mon")))
        .contains(Relation.NEAR);
  }

  @Test
  void aNoticeBelowReportsOfOtherThingsTiesNothing() {
    String notice =
        """


        Sign up to the evening letter for the reports that our editors would not miss, sent to your inbox before \
        supper. When you enter your address you accept our terms of service and the way in which we handle personal \
        data, and may hear from partners about subscriptions. Readers can leave the list at any moment. This \
        newspaper belongs to the press council; whoever finds a mistake in it may write to the correspondence desk.\
        """;
    String bridge = BRIDGE.substring(0, BRIDGE.indexOf("\n\nSome 40,000"));
    assertThat(relation(bridge + notice, FISHERIES + notice)).isEmpty();
    String lead = "Commuters will have to take the ferry: the bridge is closed.\n\n";
    assertThat(relation(bridge + notice, lead + bridge + notice)).contains(Relation.NEAR);
  }

  @Test
  void strangersAreNotTied() {
    assertThat(relation(BRIDGE, FISHERIES)).isEmpty();
    assertThat(relation(BRIDGE, "…")).isEmpty();
  }

  @Test
  void textsTooShortToJudgeAreTiedOnlyWhenExact() {
    String one = "Are you a robot? Please enable cookies to go on reading this page.";
    assertThat(relation(one, one + " Thanks.")).isNotEqualTo(Optional.of(Relation.NEAR));
    assertThat(relation(one, one.toUpperCase(java.util.Locale.ROOT))).contains(Relation.EXACT);
  }

  @Test
  void everyPassageHoldsTheSameWordsWithinOneParagraphOfEach() {
    String moved = FISHERIES + "\n\n" + BRIDGE.replace("Harbour", "River");
    List<Passage> passages = link(BRIDGE, moved).orElseThrow().passages();
    assertThat(passages)
        .isNotEmpty()
        .allSatisfy(
            passage -> {
              String inA = BRIDGE.substring(passage.a().start(), passage.a().end());
              String inB = moved.substring(passage.b().start(), passage.b().end());
              assertThat(inA).isEqualTo(inB).doesNotContain("\n");
            });
  }

  @Test
  void textsWithoutSpacesAreComparedToo() {
    String report =
        "市长周四在市政厅对记者说，港口大桥将从周一起关闭维修，直到年底。工程师在春末的一次检查中发现四根主缆中有两根出现裂缝。每天约有四万辆车经过这座桥，另一座桥在上游九公里处。";
    String cut = report.substring(0, report.indexOf("每天"));
    assertThat(relation(report, report.replace("，", ", "))).contains(Relation.EXACT);
    assertThat(relation(report, cut)).contains(Relation.NEAR);
  }
}

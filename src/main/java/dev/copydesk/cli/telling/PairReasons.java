package dev.copydesk.cli.telling;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Link;
import dev.copydesk.report.compare.Verdict;
import dev.copydesk.report.page.Words;
import dev.copydesk.verify.Account;
import dev.copydesk.verify.Account.Spelling;
import dev.copydesk.verify.Objection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why two articles are tied as they are, or not at all, in plain words. */
public final class PairReasons {
  private static final int MOST_SPELLINGS = 3;

  private final Article a;
  private final Article b;
  private final Account account;

  private PairReasons(Article a, Article b, Account account) {
    this.a = a;
    this.b = b;
    this.account = account;
  }

  /**
   * The verdict in a sentence, its figures, what differs, and a line for every relation that it is
   * not.
   *
   * @param link what ties them, or null where nothing does
   */
  public static List<String> of(Article a, Article b, @Nullable Link link, Account account) {
    var reasons = new PairReasons(a, b, account);
    List<String> lines = new ArrayList<>();
    lines.add(link == null ? Verdict.untied(a, b) : Verdict.sentence(a, b, link));
    lines.add(reasons.figures());
    String credited = link == null ? null : link.credited();
    if (credited != null) {
      lines.add(reasons.credit(credited));
    }
    reasons.differences().ifPresent(lines::add);
    lines.addAll(reasons.whyNot());
    return lines;
  }

  private String figures() {
    return Verdict.figures(account.jaccard(), account.containment(), account.shared().size())
        + " · longest run of words: "
        + Words.number(account.longestRun());
  }

  private String credit(String credited) {
    boolean isFirst = a.id().equals(credited);
    Article source = isFirst ? a : b;
    Article other = isFirst ? b : a;
    return other.id() + " gives " + source.source() + " as its source.";
  }

  private Optional<String> differences() {
    String said =
        Stream.of(spellings(), own(a, account.ownA()), own(b, account.ownB()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return said.isEmpty() ? Optional.empty() : Optional.of("Differs: " + said);
  }

  private String spellings() {
    List<Spelling> spellings = account.spellings();
    if (spellings.isEmpty()) {
      return "";
    }
    String examples =
        spellings.stream()
            .limit(MOST_SPELLINGS)
            .map(spelling -> spelling.a() + "/" + spelling.b())
            .collect(Collectors.joining(", "));
    int more = spellings.size() - MOST_SPELLINGS;
    return "house spelling (" + examples + (more > 0 ? " and " + more + " more)" : ")");
  }

  private static String own(Article article, int words) {
    return words == 0
        ? ""
        : "%s of the %s words of %s stand in sentences of its own"
            .formatted(Words.number(words), Words.number(article.words()), article.id());
  }

  /** One line for every ground, with all the relations that it speaks against. */
  private List<String> whyNot() {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Objection objection : account.objections()) {
      lines.merge(ground(objection), relation(objection), (one, other) -> one + " nor " + other);
    }
    return lines.entrySet().stream()
        .map(line -> "Not " + line.getValue() + ": " + line.getKey())
        .toList();
  }

  private static String relation(Objection objection) {
    String name = objection.relation().name().toLowerCase(Locale.ROOT);
    String relation = Words.say("relation." + name).toLowerCase(Locale.ROOT);
    String article = relation.startsWith("e") ? "an " : "a ";
    return relation.endsWith("s") ? relation : article + relation;
  }

  private String ground(Objection objection) {
    String found = Words.percent(objection.measured());
    String limit = Words.percent(objection.limit());
    String words = Words.number((long) objection.measured());
    String least = Words.number((long) objection.limit());
    boolean aIsShorter = a.words() <= b.words();
    return Words.filled(
        pattern(objection.ground()),
        Map.of(
            "found", found,
            "limit", limit,
            "words", words,
            "least", least,
            "shorter", (aIsShorter ? a : b).id(),
            "longer", (aIsShorter ? b : a).id()));
  }

  private static String pattern(Objection.Ground ground) {
    return switch (ground) {
      case OTHER_WORDS -> "not all the words are the same.";
      case TOO_SHORT -> "{shorter} has {words} words; below {least} only the same words count.";
      case OTHER_WORDING ->
          "{found} of the five-word runs of {shorter} stand in {longer}; a copy has {limit}.";
      case SHARED_NOTICE ->
          "what they share goes with neither, as a notice below reports of other things does.";
      case OTHER_FIGURES ->
          "{longer} has {found} of the figures of {shorter}, as reports from one template do; it"
              + " takes {limit}.";
      case OWN_REPORTING ->
          "{found} of {shorter} has no counterpart in {longer}; a copy has {limit} at most.";
      case NOT_VERBATIM -> "{found} of {shorter} is word for word in {longer}; it takes {limit}.";
      case NEW_VOICE -> "{words} words are newly quoted: somebody was asked again.";
      case MUCH_ADDED ->
          "{found} of what {longer} says is not in {shorter}; small edits end at {limit}.";
      case LITTLE_ADDED ->
          "only {found} of {longer} is not in {shorter}; a larger text has more than {limit}.";
      case SHARED_OPENING -> "{longer} begins with the same news, as a later version does.";
      case NO_NEWS -> "neither has new reporting beside what they share.";
      case SMALL_PART -> "{found} of {longer} is shared; two versions share {limit}.";
      case QUOTATIONS_ONLY ->
          "of the reporter's own words {found} are shared, the rest is quotations; it takes"
              + " {limit}.";
      case OTHER_OPENING ->
          "one begins with something else for {found} of its length; versions begin alike.";
      case NOT_TOLD ->
          "{found} of {shorter} is told in {longer}, in whatever words; it takes {limit}.";
      case NOT_RETOLD -> "{found} of {shorter} is told in other words; it takes {limit}.";
      case NOT_REWORDED ->
          "{found} of the reporter's own words are kept; who retells keeps {limit} at most.";
      case SHORT_RUNS ->
          "the longest run of words that both have is {words}; a passage has {least}.";
    };
  }
}

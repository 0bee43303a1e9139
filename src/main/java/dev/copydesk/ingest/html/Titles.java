package dev.copydesk.ingest.html;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline that a person sees among all that a page offers as its title. Metadata speak
 * to search engines and social networks and often in other words, so they only tell which of the
 * headings is the headline, and stand in where there is none.
 */
final class Titles {
  /** What parts a headline from the name of the site. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s[|\\-–—·»•:ㅣ]\\s|[|_ㅣ]");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

  /** Share of the shorter one's words that two versions of one headline have in common at least. */
  private static final double ALIKE = .6;

  /** A page has few headlines of its own; what follows belongs to teasers. */
  private static final int MOST_HEADINGS = 20;

  /** Articles that a page describes; more are a list of links. */
  private static final int MOST_DESCRIBED = 4;

  private final List<String> headings;

  /** Where the name of the section is the first heading, the headline is a second one. */
  private final List<String> subheadings;

  /** What the metadata say, the surest first. */
  private final List<String> claims;

  private Titles(List<String> headings, List<String> subheadings, List<String> claims) {
    this.headings = headings;
    this.subheadings = subheadings;
    this.claims = claims;
  }

  static Optional<String> choose(Document document, MetaTags meta, StructuredData data) {
    List<String> described = data.headlines().stream().limit(MOST_DESCRIBED).toList();
    Optional<String> shared = meta.first(List.of("og:title"));
    List<String> claims =
        Stream.of(
                described.stream(),
                shared.stream(),
                meta.first(List.of("twitter:title", "parsely-title", "dc.title")).stream(),
                Stream.of(document.title()))
            .flatMap(claim -> claim)
            .filter(claim -> !claim.isBlank())
            .toList();
    var titles = new Titles(headings(document, "h1"), headings(document, "h2"), claims);
    return shared
        .filter(title -> described.stream().limit(1).anyMatch(other -> same(title, other)))
        .flatMap(titles::agreed)
        .or(titles::choose);
  }

  /**
   * What both the description for search engines and the one for social networks say, unless it is
   * a heading with the name of the site behind it.
   */
  private Optional<String> agreed(String title) {
    boolean longer = headings.stream().anyMatch(heading -> plain(title).startsWith(plain(heading)));
    return longer ? Optional.empty() : Optional.of(title);
  }

  private Optional<String> choose() {
    return Stream.concat(headings.stream(), subheadings.stream())
        .filter(heading -> claims.stream().anyMatch(claim -> same(heading, claim)))
        .findFirst()
        .or(() -> headings.stream().filter(this::isClaimed).findFirst())
        .map(this::withoutKicker)
        .or(() -> headings.stream().filter(this::isLongEnough).findFirst())
        .or(() -> claims.stream().findFirst().map(Titles::withoutSite));
  }

  private static List<String> headings(Document document, String tag) {
    return document.getElementsByTag(tag).stream()
        .limit(MOST_HEADINGS)
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** Whether two titles have the same letters and digits. */
  static boolean same(String a, @Nullable String b) {
    return b != null && plain(a).equals(plain(b));
  }

  private boolean isClaimed(String heading) {
    return claims.stream().anyMatch(claim -> alike(heading, claim));
  }

  /** A heading of one or two words beside a long title names the site or the section. */
  private boolean isLongEnough(String heading) {
    return claims.stream().limit(1).allMatch(claim -> heading.length() * 2 > claim.length());
  }

  private static boolean alike(String heading, String claim) {
    Set<String> words = words(heading);
    Set<String> others = words(claim);
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    return words.size() > 2 && shared.size() >= ALIKE * Math.min(words.size(), others.size());
  }

  /**
   * Where a claim has all but the first words of a heading, these are a line above it, unless more
   * of the claims have them too.
   */
  private String withoutKicker(String heading) {
    List<String> shorter =
        claims.stream()
            .filter(claim -> words(claim).size() > 2 && !same(heading, claim))
            .filter(claim -> plain(heading).endsWith(plain(claim)))
            .toList();
    long whole = claims.stream().filter(claim -> same(heading, claim)).count();
    return shorter.isEmpty() || whole > shorter.size() ? heading : shorter.getFirst();
  }

  /** The longest part between the separators, if most of the title stands there. */
  private static String withoutSite(String title) {
    return SEPARATOR
        .splitAsStream(title)
        .max(Comparator.comparingInt(String::length))
        .filter(part -> part.length() * 2 > title.length())
        .map(String::strip)
        .orElse(title);
  }

  private static Set<String> words(String text) {
    return new HashSet<>(NO_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT).strip()).toList());
  }

  private static String plain(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}

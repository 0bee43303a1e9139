package dev.copydesk.stories.words;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.ledger.entry.Reading.Terms;
import dev.copydesk.text.words.Tokens;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The terms of an article with their frequencies: stems and pairs of neighbouring stems, or names
 * and numbers, of the headline and the first part of the body. Terms are 32-bit hashes, so that a
 * large corpus needs no dictionary of strings; in a corpus with a million terms, one in four
 * thousand shares its hash with another.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Bag {
  /** The kind of bags that articles in different languages share. */
  public static final String NAMES = "";

  private static final String RUNS = "runs";

  /** What comes later is background, which tells topics rather than events. */
  private static final int BODY_WORDS = 200;

  /** As much of a text in pairs of characters, of which each but the first begins in another. */
  private static final int BODY_PAIRS = 500;

  /** So many UTF-16 units hold about as many words with the stop words left in. */
  private static final int BODY_CHARS = 1_800;

  /** A word of the headline counts as so many more of the body. */
  private static final int HEADLINE_BONUS = 2;

  /** Numbers tell two like events apart: a year, a magnitude, a score. */
  private static final int NUMBER_BONUS = 2;

  /** No article is older or younger, whatever its page says. */
  private static final long MOST_DAYS = 1_000_000_000;

  private final String kind;

  /** Ascending. */
  private final int[] terms;

  private final int[] counts;

  private Bag(Filler filler) {
    kind = filler.kind;
    terms = filler.counts.keySet().toIntArray();
    Arrays.sort(terms);
    counts = Arrays.stream(terms).map(filler.counts::get).toArray();
  }

  private Bag(String kind, Terms terms) {
    this.kind = kind;
    this.terms = terms.hashes();
    this.counts = terms.counts();
  }

  /** The bag of words that was kept of an article. */
  public static Bag words(Reading kept) {
    return new Bag(Stems.family(kept.language()), kept.words());
  }

  /** The bag of runs that was kept of an article. */
  public static Bag runs(Reading kept) {
    return new Bag(RUNS, kept.runs());
  }

  /** The bag of names that was kept of an article. */
  public static Bag names(Reading kept) {
    return new Bag(NAMES, kept.names());
  }

  /** What is to be kept of an article: its days, and the terms of its words and of its runs. */
  public static Reading reading(Article article) {
    String language = article.language();
    List<Stem> title = stems(Objects.requireNonNullElse(article.title(), ""), language);
    List<Stem> body = stems(article.text(), language);
    return new Reading(
        language,
        day(article),
        words(title, body, language).kept(),
        runs(article).kept(),
        Terms.NONE,
        Weekdays.in(title, language) | Weekdays.in(body, language));
  }

  private static int day(Article article) {
    return article.published() == null
        ? Reading.UNDATED
        : (int) Math.clamp(article.published().toEpochDay(), -MOST_DAYS, MOST_DAYS);
  }

  /** The same with its names. */
  public static Reading withNames(Reading reading, Article article) {
    return reading.withNames(names(article).kept());
  }

  /** Its terms with their frequencies. */
  public Terms kept() {
    return new Terms(terms, counts);
  }

  /** A bag of terms that were kept. */
  public static Bag of(String kind, Terms kept) {
    return new Bag(kind, kept);
  }

  /** The words of an article and the pairs that stand together. */
  public static Bag words(Article article) {
    String language = article.language();
    return words(
        stems(Objects.requireNonNullElse(article.title(), ""), language),
        stems(article.text(), language),
        language);
  }

  private static Bag words(List<Stem> title, List<Stem> body, String language) {
    Filler filler = new Filler(Stems.family(language));
    filler.addWords(body, 1);
    filler.addWords(title, HEADLINE_BONUS);
    return new Bag(filler);
  }

  private static List<Stem> stems(String text, String language) {
    return Stems.of(text, language, Stems.isReadByPairs(language) ? BODY_PAIRS : BODY_WORDS);
  }

  /**
   * The runs of capitalised words in the first part of the body, which are names in most languages;
   * a single word that opens a sentence is none. Empty in scripts without capitals.
   */
  public static Bag runs(Article article) {
    Filler filler = new Filler(RUNS);
    String text = article.text();
    for (CapitalRuns.Run run :
        CapitalRuns.of(text.substring(0, Math.min(text.length(), BODY_CHARS))).runs()) {
      if (!run.opens() || run.words().size() > 1) {
        filler.add(filler.hash(String.join(" ", run.words())), 1);
      }
    }
    return new Bag(filler);
  }

  /**
   * What an article shares with one in another language: words with a capital as they are written,
   * countries by their codes, numbers by their values.
   */
  public static Bag names(Article article) {
    Filler filler = new Filler(NAMES);
    filler.addNames(article.text(), article.language());
    if (article.title() != null) {
      filler.addNames(article.title(), article.language());
    }
    return new Bag(filler);
  }

  /** What its terms can be compared with: a language, or {@link #NAMES}. */
  public String kind() {
    return kind;
  }

  /** How many different terms it has. */
  public int size() {
    return terms.length;
  }

  /** The hash of a term; ascending with its place. */
  public int term(int place) {
    return terms[place];
  }

  /** The first place with a term of that hash or a larger one; the size where there is none. */
  public int firstFrom(int hash) {
    int place = Arrays.binarySearch(terms, hash);
    return place < 0 ? -place - 1 : place;
  }

  /** How often the term of a place stands in the article, the headline's terms raised. */
  public int count(int place) {
    return counts[place];
  }

  /** A bag that is still open. */
  private static final class Filler {
    final String kind;
    final Int2IntOpenHashMap counts = new Int2IntOpenHashMap();

    Filler(String kind) {
      this.kind = kind;
    }

    private void addWords(List<Stem> stems, int weight) {
      long previous = 0;
      for (Stem stem : stems) {
        long term = hash(stem.form());
        boolean number = Character.isDigit(stem.form().codePointAt(0));
        add(term, number ? NUMBER_BONUS * weight : weight);
        if (previous != 0) {
          add(Tokens.mix(previous) ^ term, weight);
        }
        previous = term;
      }
    }

    private void addNames(String text, String language) {
      String opening = text.substring(0, Math.min(text.length(), BODY_CHARS));
      for (Stem stem : stems(text, language)) {
        boolean capital = Character.isUpperCase(text.codePointAt(stem.start()));
        if (capital && stem.end() - stem.start() > 1) {
          add(hash(text.substring(stem.start(), stem.end()).toLowerCase(Locale.ROOT)), 1);
        }
      }
      Places.of(opening, language).forEach(code -> add(hash("in " + code), 1));
      Figures.of(opening, language).forEach(value -> add(hash(value), 1));
    }

    /** Terms of different kinds never meet. */
    private long hash(String word) {
      long hash = kind.hashCode();
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
      }
      return Tokens.mix(hash);
    }

    private void add(long term, int times) {
      counts.addTo((int) (term >>> Integer.SIZE), times);
    }
  }
}

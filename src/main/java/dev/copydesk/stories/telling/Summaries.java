package dev.copydesk.stories.telling;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Story.Quote;
import dev.copydesk.stories.words.Stem;
import dev.copydesk.stories.words.Stems;
import dev.copydesk.text.Sentences;
import dev.copydesk.text.words.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Quotes the sentences that say most of a story and repeat each other least: by turns the best by
 * the weight of its words and its place in its article, less what the chosen ones say already.
 */
final class Summaries {
  private static final int MOST_SENTENCES = 4;
  private static final int SENTENCES_LOOKED_AT = 12;
  private static final int OPENING = 4000;
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 60;

  /** A sentence that shares more of its words with a chosen one says nothing new. */
  private static final double REPEATED = 0.5;

  /** Sentences about the page, the picture or the agency rather than the event. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)©|https?://|www\\.|all rights reserved|getty images|file photo|photograph:"
              + "|sign up|subscribe|newsletter|click here|^\\(?(?:reporting|editing|writing) by"
              + "|/(?:reuters|ap|afp|epa)\\b|contributed to this report");

  /**
   * The place, the day, the agency before the first sentence of a report: {@code TOKYO — }, {@code
   * June 10 (UPI) -- }, {@code EPSOM, England (AP) — }, {@code 新华社北京9月19日电 }.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{Lu}\\s,.'/’-]{2,40}(?:\\([^)]{1,30}\\) ?)?(?: ?[—–:\ufffd] ?| --? )"
              + "|[^.!?\"“”]{0,60}\\(\\p{Lu}[\\p{L}\\d .&/-]{1,24}\\) ?(?:[—–\ufffd]|--?) ?"
              + "(?=[\\p{Lu}\\d\"“‘'])"
              + "|\\p{Lu}{3,}[^.!?\"“”]{0,40}\\d ?(?:[—–\ufffd]|--?) ?(?=[\\p{Lu}\\d\"“‘'])"
              + "|(?:（[^）]{1,16}）|\\S{2,12}\\d月\\d{1,2}日[电讯](?:（[^）]{1,20}）)?)\\s*)");

  private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}—–]+");

  /** What is left where a text was cut, or where a full stop ended no sentence. */
  private static final Pattern FRAGMENT =
      Pattern.compile("^[\\p{Ll},;]|\\.\\.+[\"”’]?$|…[\"”’]?$|\\b\\p{Lu}\\.$|[-(]\\p{L}+\\.\\)$");

  private static final String ENDS = ".!?。！？”\"’'」』।؟)";

  private Summaries() {}

  private record Candidate(String sentence, String article, Set<String> stems, double score) {
    double overlap(Candidate other) {
      long shared = stems.stream().filter(other.stems::contains).count();
      return (double) shared / Math.max(1, Math.min(stems.size(), other.stems.size()));
    }
  }

  static List<Quote> of(Digest digest) {
    List<Candidate> candidates = new ArrayList<>();
    digest.voices().forEach(voice -> addCandidates(voice, digest, candidates));
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(Candidate::article)
            .thenComparing(Candidate::sentence));
    List<Candidate> chosen = choose(candidates, Summaries::isReadable);
    return (chosen.isEmpty() ? choose(candidates, sentence -> true) : chosen)
        .stream().map(c -> new Quote(c.sentence, c.article)).toList();
  }

  private static void addCandidates(Article voice, Digest digest, List<Candidate> to) {
    String text = voice.text();
    String opening = text.length() > OPENING ? text.substring(0, OPENING) : text;
    int place = 0;
    for (var span : Sentences.of(opening, voice.language())) {
      if (place == SENTENCES_LOOKED_AT || (span.end() == OPENING && place > 0)) {
        break;
      }
      String sentence =
          DATELINE
              .matcher(BLANKS.matcher(opening.substring(span.start(), span.end())).replaceFirst(""))
              .replaceFirst("");
      Set<String> stems =
          Stems.of(sentence, voice.language(), MOST_WORDS).stream()
              .map(Stem::form)
              .collect(Collectors.toCollection(HashSet::new));
      double weight = stems.stream().sorted().mapToDouble(digest::weight).sum();
      double score = weight / Math.sqrt(stems.size() + 4.0) / Math.sqrt(1 + 0.3 * place++);
      to.add(new Candidate(sentence, voice.id(), stems, score));
    }
  }

  private static boolean isReadable(String sentence) {
    int words = Tokens.of(sentence).size();
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && ENDS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0
        && !NOTICE.matcher(sentence).find()
        && !FRAGMENT.matcher(sentence).find();
  }

  private static List<Candidate> choose(List<Candidate> best, Predicate<String> fits) {
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : best) {
      if (chosen.size() == MOST_SENTENCES) {
        break;
      }
      if (chosen.stream().allMatch(c -> c.overlap(candidate) < REPEATED)
          && fits.test(candidate.sentence)) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }
}

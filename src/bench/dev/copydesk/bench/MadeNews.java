package dev.copydesk.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles of made words with known copies among them: lengths log-normal around 400 words, words
 * drawn as often as Zipf's law has it, three in ten a copy of an earlier article under another
 * headline: as it is, with paragraphs left out or put in, cut short, or with one word in thirty
 * exchanged. The same seed makes the same articles.
 */
final class MadeNews {
  private static final int VOCABULARY = 50_000;
  private static final double COPIED = .3;

  /** Earlier articles that may be copied, the latest. */
  private static final int REMEMBERED = 20_000;

  private final Random chance;
  private final String[] words = new String[VOCABULARY];
  private final double[] upTo = new double[VOCABULARY];
  private final List<Made> earlier = new ArrayList<>();
  private int made;

  /**
   * An article.
   *
   * @param group the number of the article that it is a copy of; its own where it is none
   * @param paragraphs its text
   */
  record Made(int number, int group, List<String> paragraphs) {
    String text() {
      return String.join("\n\n", paragraphs);
    }
  }

  MadeNews(long seed) {
    chance = new Random(seed);
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      words[i] = word(2 + chance.nextInt(1 + (int) Math.log(i + 2)));
      sum += 1.0 / (i + 3);
      upTo[i] = sum;
    }
  }

  /** Writes so many as JSON lines; gives the group of each. */
  static int[] write(Path file, int articles, long seed) throws IOException {
    MadeNews news = new MadeNews(seed);
    int[] groups = new int[articles];
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < articles; i++) {
        Made article = news.next();
        groups[i] = article.group();
        out.write(news.json(article));
        out.newLine();
      }
    }
    return groups;
  }

  /** The next article. */
  Made next() {
    int number = made++;
    if (!earlier.isEmpty() && chance.nextDouble() < COPIED) {
      Made original = earlier.get(chance.nextInt(earlier.size()));
      return new Made(number, original.group(), copied(original.paragraphs()));
    }
    Made article = new Made(number, number, article());
    if (earlier.size() < REMEMBERED) {
      earlier.add(article);
    } else {
      earlier.set(number % REMEMBERED, article);
    }
    return article;
  }

  private List<String> copied(List<String> original) {
    List<String> copy = new ArrayList<>(original);
    switch (chance.nextInt(5)) {
      case 0 -> copy.subList(1, copy.size()).removeIf(paragraph -> chance.nextDouble() < .2);
      case 1 -> copy.add(chance.nextInt(copy.size() + 1), run(20 + chance.nextInt(40)) + ".");
      case 2 -> copy.subList((copy.size() * 3 + 3) / 4, copy.size()).clear();
      case 3 -> copy.replaceAll(this::edited);
      default -> {} // as it is
    }
    return copy;
  }

  private String edited(String paragraph) {
    String[] cut = paragraph.split(" ");
    for (int i = 0; i < cut.length; i++) {
      cut[i] = chance.nextInt(30) == 0 ? word() : cut[i];
    }
    return String.join(" ", cut);
  }

  private List<String> article() {
    int left = (int) (400 * Math.exp(.6 * chance.nextGaussian()));
    List<String> paragraphs = new ArrayList<>();
    do {
      int length = 25 + chance.nextInt(40);
      paragraphs.add(run(length) + ".");
      left -= length;
    } while (left > 0);
    return paragraphs;
  }

  private String run(int length) {
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < length; i++) {
      run.append(i == 0 ? "" : i % 13 == 0 ? ", " : " ").append(word());
    }
    return run.toString();
  }

  private String word() {
    double at = chance.nextDouble() * upTo[VOCABULARY - 1];
    int low = 0;
    int high = VOCABULARY - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return words[low];
  }

  private String word(int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + chance.nextInt(26)));
    }
    return word.toString();
  }

  private String json(Made article) {
    return "{\"id\":\"%d\",\"title\":\"%s\",\"text\":\"%s\"}"
        .formatted(article.number(), run(8), article.text().replace("\n", "\\n"));
  }
}

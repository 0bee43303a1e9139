package dev.copydesk.spark;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes news of any amount, with copies: of ten articles one is a copy of an earlier one as it was,
 * two are copies with paragraphs dropped or put in, one is a failed scrape that hundreds share; the
 * others tell of events that a few of them have in common. All from one seed.
 */
final class MadeCorpus {
  private static final int WORDS = 30_000;
  private static final int EVENT_WORDS = 40;
  private static final String FAILED =
      "Please prove that you are no robot. Reload the page, then solve the riddle below and wait.";

  private final Random chance = new Random(20_260_101);
  private final List<List<String>> texts = new ArrayList<>();

  private MadeCorpus() {}

  static void write(Path file, int articles) throws IOException {
    MadeCorpus corpus = new MadeCorpus();
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < articles; i++) {
        out.write(corpus.line(i, articles));
      }
    }
  }

  private String line(int number, int all) {
    int kind = number % 10;
    List<String> text =
        switch (kind) {
          case 3 -> texts.get(chance.nextInt(texts.size()));
          case 5, 8 -> edited(texts.get(chance.nextInt(texts.size())));
          case 9 -> List.of(FAILED);
          default -> told(chance.nextInt(Math.max(1, all / 6)));
        };
    if (kind != 9) {
      texts.add(text);
    }
    String day = String.format("2026-%02d-%02d", 1 + number % 12, 1 + number % 28);
    return "{\"id\":\"n"
        + number
        + "\",\"title\":\"Report "
        + word()
        + " "
        + word()
        + "\",\"date\":\""
        + day
        + "\",\"text\":\""
        + String.join("\\n\\n", text)
        + "\"}\n";
  }

  private List<String> edited(List<String> text) {
    List<String> edited = new ArrayList<>(text);
    if (edited.size() > 2 && chance.nextBoolean()) {
      edited.remove(chance.nextInt(edited.size()));
    }
    edited.add(chance.nextInt(edited.size() + 1), paragraph(0));
    return edited;
  }

  private List<String> told(int event) {
    List<String> text = new ArrayList<>();
    for (int i = 3 + chance.nextInt(4); i > 0; i--) {
      text.add(paragraph(event));
    }
    return text;
  }

  private String paragraph(int event) {
    StringBuilder paragraph = new StringBuilder("Officials");
    for (int i = 25 + chance.nextInt(20); i > 0; i--) {
      boolean ofEvent = chance.nextInt(3) == 0;
      paragraph
          .append(' ')
          .append(ofEvent ? word(event * 31 + chance.nextInt(EVENT_WORDS)) : word());
    }
    return paragraph.append('.').toString();
  }

  private String word() {
    return word((int) (WORDS * Math.pow(chance.nextDouble(), 3)));
  }

  private static String word(int number) {
    return "w" + Integer.toString(number % WORDS + 1_000, 36);
  }
}

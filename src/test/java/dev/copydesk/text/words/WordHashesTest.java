package dev.copydesk.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The words of bytes are the words of the string. */
class WordHashesTest {
  /** Pieces that meet in every order: letters of all sorts, initials, marks, signs, digits. */
  private static final String[] PIECES = {
    "a",
    "\u00AD",
    "\u200D",
    "b",
    "Zz",
    "our",
    "ence",
    "U.S.",
    "U.",
    "J.R.",
    ".",
    "..",
    " ",
    "  ",
    "\n",
    "-",
    "'",
    "’",
    "“",
    "é",
    "e\u0301",
    "ß",
    "Ｕ",
    "ﬁ",
    "中",
    "国",
    "ก",
    "ำ",
    "\u0301",
    "\u200B",
    "😀",
    "𝔘",
    "7",
    "٣",
    "a.m.",
    "ou",
    "r",
    "rr",
    "favourour",
    "e",
    "nce",
    "xU.S.",
    "4.",
    "q.",
    "É.U.",
    "x.é",
    "naïve",
    "colour",
    "defence",
    "ı",
    "İ",
    "Σς",
    "한",
    "𠀀",
    "\u0000"
  };

  private final WordHashes bytes = new WordHashes();

  private void assertSame(String text) {
    Tokens tokens = Tokens.of(text);
    bytes.cut(text);
    long[] hashes = LongStream.range(0, bytes.size()).map(i -> bytes.hash((int) i)).toArray();
    assertThat(hashes).as(text).isEqualTo(tokens.hashes());
    assertThat(bytes.tokens()).as(text).usingRecursiveComparison().isEqualTo(tokens);
    assertThat(bytes.isMostlyUnspaced()).as(text).isEqualTo(tokens.isMostlyUnspaced());
  }

  @Test
  void wordsOfBytesAreTheWordsOfTheStringWhateverMeets() {
    SplittableRandom random = new SplittableRandom(31);
    for (int trial = 0; trial < 20_000; trial++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertSame(text.toString());
    }
  }

  /** Twice, as what is met again may take another way. */
  @Test
  void asciiWordsOfEveryLengthEndBeforeEverySign() {
    String letters = "abCdEfghijklmnOPQ7rstu";
    for (int length = 1; length <= letters.length(); length++) {
      for (char sign = 0; sign <= 0x80; sign++) {
        String word = letters.substring(0, length) + sign;
        String text = word + word + letters.charAt(0) + sign + " and so on for a while";
        assertSame(text);
        assertSame(text);
      }
    }
  }

  @Test
  void wordsOfRealPagesAreTheSame() throws IOException {
    try (var files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        assertSame(Files.readString(file));
      }
    }
  }

  @Test
  void aPartOfTheBytesIsATextOfItsOwn() {
    byte[] utf8 = "one two three".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes.cut(utf8, 4, 7);
    assertThat(bytes.size()).isEqualTo(1);
    assertThat(bytes.hash(0)).isEqualTo(Tokens.of("two").hash(0));
  }
}

package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Furniture;
import dev.copydesk.model.result.Relation;
import dev.copydesk.report.page.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The script looks its words up by key: a key that is missing would show on the page. */
class WordsUsedTest {
  private static final Pattern PLAIN_KEY =
      Pattern.compile("(?:say|sayWith|count)\\('([a-z.]+)'|(?:found|none): '([a-z.]+)'");

  @Test
  void everyKeyThatTheScriptNamesHasWords() {
    var keys =
        PLAIN_KEY.matcher(Frame.asking().script()).results().map(WordsUsedTest::key).toList();
    assertThat(keys).hasSizeGreaterThan(50);
    assertThat(Words.all()).containsKeys(keys.toArray(String[]::new));
  }

  @Test
  void everyRelationAndKindOfFurnitureHasItsWords() {
    assertThat(Words.all())
        .containsKeys(keys("relation.", Relation.values()))
        .containsKeys(keys("tie.", Relation.values()))
        .containsKeys(keys("verdict.", Relation.values()))
        .containsKeys(keys("furniture.", Furniture.Kind.values()))
        .containsKeys("news.merged", "news.split", "news.shrank", "news.ended");
  }

  private static String key(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static String[] keys(String prefix, Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> prefix + value.name().toLowerCase(Locale.ROOT))
        .toArray(String[]::new);
  }
}

package dev.copydesk.archive.revision;

import dev.copydesk.archive.arrival.Before;
import dev.copydesk.index.document.Membership;
import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;
import dev.copydesk.stories.Past;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The result that is to be, as stories ask for it. For one thread. */
final class Present implements Past {
  private final Before before;
  private final After after;
  private final Roll roll;

  /** What was read anew, by the articles' numbers. */
  private final Map<Integer, Reading> fresh = new TreeMap<>();

  /** Whose reading in the index does not hold any more. */
  private final IntSet stale = new IntOpenHashSet();

  /**
   * Takes what was read.
   *
   * @param looked ids of articles whose groups and languages were looked at again, and of those
   *     that go
   * @param readings of those of them that speak
   */
  Present(
      Before before,
      After after,
      Roll roll,
      Collection<String> looked,
      Map<String, Reading> readings) {
    this.before = before;
    this.after = after;
    this.roll = roll;
    readings.forEach((id, reading) -> fresh.put(roll.number(id), reading));
    looked.forEach(id -> stale.add(roll.before(id)));
  }

  @Override
  public void voices(IntPredicate wanted, Visitor to) {
    before.look(
        shelf -> {
          shelf
              .columns()
              .readings(number -> wanted.test(number) && !stale.contains(number), to::voice);
          return shelf;
        });
    fresh.forEach(
        (number, reading) -> {
          if (wanted.test(number)) {
            to.voice(number, reading);
          }
        });
  }

  @Override
  public int number(String article) {
    return roll.number(article);
  }

  @Override
  public String name(int number) {
    return roll.name(number);
  }

  @Override
  public Reading reading(Article article) {
    Reading reading = fresh.get(roll.number(article.id()));
    if (reading == null) {
      reading = before.known(article.id()).entry().reading();
    }
    return Objects.requireNonNull(reading, article.id());
  }

  @Override
  public List<Article> articles(Iterable<String> ids) {
    return after
        .inOrder(StreamSupport.stream(ids.spliterator(), false).filter(after::isThere))
        .stream()
        .map(after::article)
        .toList();
  }

  @Override
  public @Nullable CopyGroup group(String article) {
    return after.group(article);
  }

  @Override
  public List<Link> links(String article) {
    return after.links(article);
  }

  @Override
  public boolean isAsItWas(String article) {
    return !stale.contains(roll.number(article)) && after.isOld(article);
  }

  @Override
  public @Nullable String home(String article) {
    Membership known = before.membership(article);
    return known == null ? null : known.story();
  }

  @Override
  public Story story(String id) {
    return before.story(id);
  }

  @Override
  public boolean isTaken(String story) {
    return before.look(shelf -> shelf.knewStory(story));
  }
}

package dev.copydesk.archive;

import dev.copydesk.archive.arrival.Before;
import dev.copydesk.ingest.RawPage;
import dev.copydesk.model.Origin;
import dev.copydesk.pipeline.Known;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells pages that are there already from changed and from new ones. Safe from all threads, which
 * wait for one another.
 *
 * <p>A record with an id of its own is known by that id, wherever it stands. A file, or a line
 * without an id, is known by its place: one of the same name elsewhere is another page and gets a
 * number, as it would in one run over both. Where a page of the same name says the same, nothing is
 * new, unless that page is replaced by another that comes.
 */
final class Arrivals implements Known {
  /** What {@code ingest} puts behind an id that is taken. */
  private static final Pattern NUMBERED = Pattern.compile("(?s)(.*)~(\\d{1,9})");

  private final Before before;

  /** Of those that say what a page of another name says, that page's id under their own. */
  private final Map<String, String> twins = new ConcurrentHashMap<>();

  /** The ids of pages that say something else now, and of new ones. */
  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  private record Sibling(String id, int number, String place, String digest) {}

  private record Name(String base, int number) {
    static Name of(String id) {
      Matcher numbered = NUMBERED.matcher(id);
      return numbered.matches()
          ? new Name(numbered.group(1), Integer.parseInt(numbered.group(2)))
          : new Name(id, 1);
    }
  }

  /** Knows the pages of an edition. */
  Arrivals(Before before) {
    this.before = before;
  }

  @Override
  public @Nullable String id(RawPage page, String digest) {
    Name name = Name.of(page.id());
    List<Sibling> siblings = siblings(name.base());
    String own = own(page, name, siblings);
    List<String> same =
        siblings.stream().filter(known -> known.digest().equals(digest)).map(Sibling::id).toList();
    if (same.contains(own)) {
      return null;
    }
    String id = own == null || !same.isEmpty() ? free(name, siblings) : own;
    if (!same.isEmpty()) {
      twins.put(id, same.getFirst());
    } else if (own != null) {
      taken.add(own);
    }
    return id;
  }

  /** The id of the page that it would replace, or that it is to have; null for a free one. */
  private static @Nullable String own(RawPage page, Name name, List<Sibling> siblings) {
    if (siblings.isEmpty() || !isPlace(name.base(), page.origin())) {
      return page.id();
    }
    String place = place(page.input());
    return siblings.stream()
        .filter(known -> known.place().equals(place))
        .map(Sibling::id)
        .findFirst()
        .orElse(null);
  }

  /**
   * The ids under which pages came in that are there already, under another name that stays. To be
   * asked once all are in: only then it is known whether another newcomer takes that name.
   */
  Set<String> there() {
    Set<String> there = new HashSet<>();
    twins.forEach(
        (id, twin) -> {
          if (!taken.contains(twin)) {
            there.add(id);
          }
        });
    return there;
  }

  /** The pages of that name, with a number or without. */
  private List<Sibling> siblings(String base) {
    List<String> ids = new ArrayList<>(before.pagesThatBegin(base + "~"));
    if (before.holdsPage(base)) {
      ids.add(base);
    }
    return ids.stream()
        .filter(id -> Name.of(id).base().equals(base))
        .map(before::page)
        .map(
            sheet ->
                new Sibling(
                    sheet.page().page(),
                    Name.of(sheet.page().page()).number(),
                    place(sheet.page().input()),
                    sheet.entry().digest()))
        .sorted(
            Comparator.comparing((Sibling known) -> known.place())
                .thenComparingInt(Sibling::number))
        .toList();
  }

  private String free(Name name, List<Sibling> siblings) {
    int last = siblings.stream().mapToInt(Sibling::number).max().orElse(1);
    String id = name.base() + "~" + (last + name.number());
    while (before.holdsPage(id)) {
      id += "~" + name.number();
    }
    return id;
  }

  private static boolean isPlace(String base, Origin origin) {
    return base.equals(origin.name()) || base.startsWith(origin.name() + ":");
  }

  /** The same for all ways to name one place. */
  private static String place(String input) {
    return Path.of(input).toAbsolutePath().normalize().toString();
  }
}

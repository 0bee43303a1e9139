package dev.copydesk.report.files;

import dev.copydesk.model.Furniture;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.ledger.Amendment;
import dev.copydesk.model.ledger.entry.Place;
import dev.copydesk.model.ledger.entry.Sheet;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.files.Rows.ChangeRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Writes the tables of the next edition from those of the one before: lines that stay are copied as
 * they are. For one thread, once.
 */
public final class AmendedFiles {
  private final Amendment amendment;
  private final Order before;
  private final Order after;
  private final Path old;
  private final Path folder;

  /** Where articles and pages stand in the run's order. */
  public interface Order {
    /** The place of an article. */
    Place article(String id);

    /** The place of a page. */
    Place page(String id);
  }

  private AmendedFiles(Amendment amendment, Order before, Order after, Path old, Path folder) {
    this.amendment = amendment;
    this.before = before;
    this.after = after;
    this.old = old;
    this.folder = folder;
  }

  /**
   * Writes all tables.
   *
   * @param amendment what goes and comes
   * @param before the order of what was there
   * @param after the order of what is there now
   * @param old where the tables of the edition before are
   * @param folder where to
   * @return the names of the files written
   * @throws IOException when one cannot be read or written
   */
  public static List<String> write(
      Amendment amendment, Order before, Order after, Path old, Path folder) throws IOException {
    return new AmendedFiles(amendment, before, after, old, folder).write();
  }

  private List<String> write() throws IOException {
    articles();
    pages();
    furniture();
    links();
    copies();
    stories();
    skipped();
    changes();
    return List.of(
        ResultFiles.ARTICLES,
        ResultFiles.PAGES,
        ResultFiles.FURNITURE,
        ResultFiles.LINKS,
        ResultFiles.COPIES,
        ResultFiles.STORIES,
        ResultFiles.SKIPPED,
        ResultFiles.CHANGES);
  }

  private void articles() throws IOException {
    var merge = new LineMerge<>(line -> before.article(strings(line, "id").getFirst()));
    for (Standing article : amendment.articles().gone()) {
      merge.clear(before.article(article.article().id()));
    }
    for (Standing article : amendment.articles().come()) {
      String line = ResultLines.article(article.article(), article.copies(), article.story());
      merge.put(after.article(article.article().id()), List.of(line));
    }
    write(merge, ResultFiles.ARTICLES);
  }

  private void pages() throws IOException {
    var merge = new LineMerge<>(line -> before.page(strings(line, "page").getFirst()));
    for (Sheet page : amendment.pages().gone()) {
      merge.clear(before.page(page.page().page()));
    }
    Stream.concat(
            amendment.pages().come().stream().map(Sheet::page), amendment.summaries().stream())
        .forEach(page -> merge.put(after.page(page.page()), List.of(ResultLines.page(page))));
    write(merge, ResultFiles.PAGES);
  }

  private void furniture() throws IOException {
    var merge = new LineMerge<>(line -> before.page(strings(line, "page").getFirst()));
    for (Sheet page : amendment.pages().gone()) {
      merge.clear(before.page(page.page().page()));
    }
    for (Sheet page : amendment.pages().come()) {
      var stretches = new Stretches(List.of(page.page()));
      List<String> lines = new ArrayList<>();
      for (Furniture piece : page.furniture()) {
        lines.add(ResultLines.furniture(piece, stretches.next(piece)));
      }
      merge.put(after.page(page.page().page()), lines);
    }
    write(merge, ResultFiles.FURNITURE);
  }

  /** Where a link stands. */
  private record Ends(Place a, Place b) implements Comparable<Ends> {
    private static final Comparator<Ends> ORDER =
        Comparator.comparing(Ends::a).thenComparing(Ends::b);

    @Override
    public int compareTo(Ends other) {
      return ORDER.compare(this, other);
    }
  }

  private void links() throws IOException {
    var merge =
        new LineMerge<>(
            line -> {
              List<String> ends = strings(line, "a", "b");
              return new Ends(before.article(ends.getFirst()), before.article(ends.getLast()));
            });
    for (Link link : amendment.links().gone()) {
      merge.clear(new Ends(before.article(link.a()), before.article(link.b())));
    }
    for (Link link : amendment.links().come()) {
      merge.put(
          new Ends(after.article(link.a()), after.article(link.b())),
          List.of(ResultLines.link(link)));
    }
    write(merge, ResultFiles.LINKS);
  }

  private void copies() throws IOException {
    var merge =
        new LineMerge<>(
            line -> {
              List<String> two = strings(line, "original", "article");
              return first(before, two.getFirst(), two.getLast());
            });
    for (CopyGroup group : amendment.copies().gone()) {
      merge.clear(first(before, group));
    }
    for (CopyGroup group : amendment.copies().come()) {
      merge.put(first(after, group), List.of(ResultLines.copies(group)));
    }
    write(merge, ResultFiles.COPIES);
  }

  private static Place first(Order order, CopyGroup group) {
    return first(order, group.original(), group.members().getFirst().article());
  }

  private static Place first(Order order, String original, String member) {
    Place one = order.article(original);
    Place other = order.article(member);
    return one.compareTo(other) < 0 ? one : other;
  }

  private void stories() throws IOException {
    var merge = new LineMerge<>(line -> before.article(strings(line, "articles").getFirst()));
    for (Story story : amendment.stories().gone()) {
      merge.clear(before.article(story.articles().getFirst()));
    }
    for (Story story : amendment.stories().come()) {
      merge.put(after.article(story.articles().getFirst()), List.of(ResultLines.story(story)));
    }
    write(merge, ResultFiles.STORIES);
  }

  private void write(LineMerge<?> merge, String name) throws IOException {
    Path next = folder.resolve(name);
    OutputFile.naming(next, () -> merge.write(old.resolve(name), next));
  }

  private void skipped() throws IOException {
    OutputFile.write(
        folder.resolve(ResultFiles.SKIPPED),
        to -> {
          var out = new BufferedOutputStream(to);
          for (Skipped skipped : amendment.whole().skipped()) {
            out.write((ResultLines.skipped(skipped) + "\n").getBytes(StandardCharsets.UTF_8));
          }
          out.flush();
        });
  }

  private void changes() throws IOException {
    OutputFile.write(
        folder.resolve(ResultFiles.CHANGES),
        to -> {
          var out = new BufferedOutputStream(to);
          Files.copy(old.resolve(ResultFiles.CHANGES), out);
          for (ChangeRow row : ChangeRow.of(amendment.addition()).toList()) {
            out.write(
                (ResultFiles.JSON.writeValueAsString(row) + "\n").getBytes(StandardCharsets.UTF_8));
          }
          out.flush();
        });
  }

  /** The first text under each of some names in a line, which has them in that order. */
  private static List<String> strings(byte[] line, String... names) throws IOException {
    List<String> found = new ArrayList<>(names.length);
    try (JsonParser parser = ResultFiles.JSON.createParser(line)) {
      boolean isNext = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          isNext = parser.currentName().equals(names[found.size()]);
        } else if (isNext && token == JsonToken.VALUE_STRING) {
          found.add(parser.getString());
          isNext = false;
          if (found.size() == names.length) {
            return found;
          }
        }
      }
    } catch (JacksonException e) {
      throw new IOException("a line is damaged: " + e.getOriginalMessage(), e);
    }
    throw new IOException("a line lacks " + String.join(", ", names));
  }
}

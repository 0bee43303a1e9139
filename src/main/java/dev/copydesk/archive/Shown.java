package dev.copydesk.archive;

import dev.copydesk.archive.arrival.Before;
import dev.copydesk.index.document.Overview;
import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.held.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * An edition in its index, for the report: counted from columns, and read where it is asked for.
 */
final class Shown implements Source {
  private final Before edition;
  private final Overview overview;

  Shown(Before edition) {
    this.edition = edition;
    this.overview = edition.overview();
  }

  @Override
  public Result counted() {
    return overview.counted();
  }

  @Override
  public long linksFound() {
    return edition.whole().counts().links();
  }

  @Override
  public long textBytes(String article) {
    return overview.textBytes(article);
  }

  @Override
  public long restBytes(String page) {
    return overview.restBytes(page);
  }

  @Override
  public List<Link> linksWithin(Set<String> articles) {
    try {
      return overview.linksWithin(articles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public PageSummary page(String id) {
    return edition.page(id).page();
  }

  @Override
  public List<Furniture> furniture(String page) {
    return edition.page(page).furniture();
  }

  @Override
  public Article article(String id) {
    return edition.known(id).article();
  }

  @Override
  public Link link(String a, String b) {
    return edition.link(a, b);
  }

  @Override
  public CopyGroup group(String id) {
    return edition.group(id);
  }

  @Override
  public Story story(String id) {
    return edition.story(id);
  }
}

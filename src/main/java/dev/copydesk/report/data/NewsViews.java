package dev.copydesk.report.data;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Change;
import dev.copydesk.report.data.ReportData.NewCopyView;
import dev.copydesk.report.data.ReportData.NewStoryView;
import dev.copydesk.report.data.Summary.ChangeView;
import dev.copydesk.report.data.Summary.NewsView;
import dev.copydesk.report.figures.News;
import dev.copydesk.text.Harmless;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the last addition brought, as the report's data has it. Safe to share between threads.
 *
 * @param <N> see {@link Names}
 */
public final class NewsViews<N> {
  private final News news;
  private final Names<N> names;

  /** Views of what there is of the news in a report. */
  public NewsViews(News news, Names<N> names) {
    this.news = news;
    this.names = names;
  }

  /** All of it in figures; null where nothing was added. */
  public @Nullable NewsView<N> summary() {
    if (news.additions().isEmpty()) {
      return null;
    }
    Addition addition = news.additions().getLast();
    return new NewsView<>(
        addition.number(),
        addition.what(),
        addition.inputs().stream().map(Harmless::line).toList(),
        addition.added().size(),
        addition.replaced().size(),
        addition.removed().size(),
        addition.unchanged(),
        news.articles().size(),
        news.unique().size(),
        news.copiesOfOld().size(),
        news.copiesOfNew().size(),
        news.begun().size(),
        news.grown().size(),
        news.changes().stream().map(this::change).toList());
  }

  /** The texts that are no copies, the longest first. */
  public List<N> texts() {
    return news.unique().stream()
        .sorted(Comparator.comparingInt(Article::words).reversed())
        .map(Article::id)
        .filter(names::holdsArticle)
        .map(names::article)
        .toList();
  }

  /** The copies, those of what was there before in front. */
  public List<NewCopyView<N>> copies() {
    return Stream.concat(
            news.copiesOfOld().stream().filter(this::isHeld).map(copy -> copy(copy, true)),
            news.copiesOfNew().stream().filter(this::isHeld).map(copy -> copy(copy, false)))
        .toList();
  }

  private boolean isHeld(News.Copy copy) {
    return names.holdsArticle(copy.article().id()) && names.holdsArticle(copy.original().id());
  }

  private NewCopyView<N> copy(News.Copy copy, boolean old) {
    return new NewCopyView<>(
        names.article(copy.article().id()), names.article(copy.original().id()), old);
  }

  /** The stories with new texts, those with most of them first. */
  public List<NewStoryView<N>> stories() {
    return Stream.concat(news.grown().stream(), news.begun().stream())
        .filter(growth -> names.holdsStory(growth.story().id()))
        .sorted(Comparator.comparingInt(growth -> -growth.fresh().size()))
        .map(growth -> new NewStoryView<>(names.story(growth.story().id()), growth.fresh().size()))
        .toList();
  }

  private ChangeView<N> change(Change change) {
    return new ChangeView<>(
        change.kind().name().toLowerCase(Locale.ROOT),
        story(change.story()),
        change.others().stream().filter(names::holdsStory).map(names::story).toList(),
        change.others().size(),
        change.articles().size());
  }

  private @Nullable N story(String id) {
    if (names.holdsStory(id)) {
      return names.story(id);
    }
    return null;
  }
}

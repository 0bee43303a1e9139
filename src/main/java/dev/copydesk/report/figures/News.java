package dev.copydesk.report.figures;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Change;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What additions brought.
 *
 * @param additions which, in their order
 * @param articles the articles and teasers on pages that came in, in the run's order
 * @param unique those of them that are no copies: new, and left when copies are taken out
 * @param copiesOfOld those that are in a group of copies with an article that was there before
 * @param copiesOfNew those that are copies of another new one, and of nothing old
 * @param begun stories all of whose articles are new
 * @param grown stories that hold new articles beside old ones
 * @param changes stories that merged, were split, shrank or ended
 */
public record News(
    List<Addition> additions,
    List<Article> articles,
    List<Article> unique,
    List<Copy> copiesOfOld,
    List<Copy> copiesOfNew,
    List<Growth> begun,
    List<Growth> grown,
    List<Change> changes) {
  /**
   * A new article that is a copy.
   *
   * @param article the new one
   * @param original what it is a copy of; where it is the original itself, an old copy of it
   */
  public record Copy(Article article, Article original) {}

  /**
   * A story with what is new in it.
   *
   * @param story as it is now
   * @param fresh ids of its new articles
   */
  public record Growth(Story story, List<String> fresh) {}

  /**
   * What the latest of these additions brought; nothing where there is none but the run that began
   * the result.
   */
  public static News latest(Result result, List<Addition> all) {
    return of(result, all.size() < 2 ? List.of() : List.of(all.getLast()));
  }

  /**
   * Looks at a result as it is now.
   *
   * @param result all of it
   * @param additions of which the news are wanted
   */
  public static News of(Result result, List<Addition> additions) {
    Set<String> pages = new HashSet<>();
    additions.forEach(addition -> pages.addAll(addition.added()));
    additions.forEach(addition -> pages.addAll(addition.replaced()));
    List<Article> articles =
        result.articles().stream().filter(article -> pages.contains(article.page())).toList();
    Set<String> fresh = new HashSet<>();
    articles.forEach(article -> fresh.add(article.id()));
    News news =
        new News(
            List.copyOf(additions),
            articles,
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            additions.stream()
                .flatMap(addition -> addition.changes().stream())
                .filter(News::isUpheaval)
                .toList());
    news.readCopies(result, fresh);
    news.readStories(result, fresh);
    return news;
  }

  private static boolean isUpheaval(Change change) {
    return switch (change.kind()) {
      case BEGAN, GREW -> false;
      case MERGED, SPLIT, SHRANK, ENDED -> true;
    };
  }

  private void readCopies(Result result, Set<String> fresh) {
    var lookup = new Result.Lookup(result.articles(), result.copies(), result.stories());
    for (Article article : articles) {
      CopyGroup group = lookup.group(article.id()).orElse(null);
      if (group == null) {
        unique.add(article);
        continue;
      }
      List<String> ids = new ArrayList<>(List.of(group.original()));
      group.members().forEach(member -> ids.add(member.article()));
      String old = ids.stream().filter(id -> !fresh.contains(id)).findFirst().orElse(null);
      if (old != null) {
        copiesOfOld.add(new Copy(article, lookup.article(old).orElseThrow()));
      } else if (group.original().equals(article.id())) {
        unique.add(article);
      } else {
        copiesOfNew.add(new Copy(article, lookup.article(group.original()).orElseThrow()));
      }
    }
  }

  private void readStories(Result result, Set<String> fresh) {
    for (Story story : result.stories()) {
      List<String> here = story.articles().stream().filter(fresh::contains).toList();
      if (!here.isEmpty()) {
        (here.size() == story.articles().size() ? begun : grown).add(new Growth(story, here));
      }
    }
  }
}

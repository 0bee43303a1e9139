package dev.copydesk.stories.voices;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who speaks for whom: a group of copies is heard once, through its original, and a teaser through
 * the article that it points to, as far as one is known.
 *
 * @param speakers the articles that are heard, by id, whatever order they were given in
 * @param byArticle for every article's id the index of its speaker
 */
public record Voices(List<Article> speakers, Map<String, Integer> byArticle) {

  /**
   * Finds the speakers.
   *
   * @throws IllegalArgumentException when two articles have the same id
   */
  public static Voices of(List<Article> articles, List<CopyGroup> copies) {
    Map<String, Article> byId = new HashMap<>();
    for (Article article : articles) {
      if (byId.put(article.id(), article) != null) {
        throw new IllegalArgumentException("two articles have the id " + article.id());
      }
    }
    Map<String, String> originals = originals(copies, byId);
    pointers(articles, copies, originals).forEach(originals::put);
    List<Article> speakers =
        articles.stream()
            .filter(article -> !originals.containsKey(article.id()))
            .sorted(Comparator.comparing(Article::id))
            .toList();
    Map<String, Integer> byArticle = new HashMap<>();
    for (int i = 0; i < speakers.size(); i++) {
      byArticle.put(speakers.get(i).id(), i);
    }
    originals.forEach((copy, original) -> byArticle.put(copy, byArticle.get(original)));
    return new Voices(speakers, byArticle);
  }

  /** For every copy the id of the original that speaks for it. */
  private static Map<String, String> originals(List<CopyGroup> copies, Map<String, Article> byId) {
    Map<String, String> originals = new HashMap<>();
    for (CopyGroup group : copies) {
      for (CopyGroup.Member member : group.members()) {
        if (byId.containsKey(group.original()) && byId.containsKey(member.article())) {
          originals.put(member.article(), group.original());
        }
      }
    }
    return originals;
  }

  /** For every teaser that is in no group of copies the voice of the article that it points to. */
  private static Map<String, String> pointers(
      List<Article> articles, List<CopyGroup> copies, Map<String, String> originals) {
    Set<String> grouped = new HashSet<>(originals.keySet());
    copies.forEach(group -> grouped.add(group.original()));
    List<Article> heard =
        articles.stream()
            .sorted(Comparator.comparing(Article::id))
            .filter(article -> !originals.containsKey(article.id()))
            .toList();
    return Pointers.of(
        heard.stream().filter(a -> isTeaser(a) && !grouped.contains(a.id())).toList(),
        heard.stream().filter(a -> !isTeaser(a)).toList());
  }

  private static boolean isTeaser(Article article) {
    return article.kind() == Article.Kind.TEASER;
  }

  /** The index of the voice that speaks for an article; -1 where the article is not known. */
  public int of(String article) {
    return byArticle.getOrDefault(article, -1);
  }

  /**
   * The articles of every group under its number, groups and articles in the order of the list.
   *
   * @param groups for every speaker the number of its group
   */
  public Map<Integer, List<Article>> members(int[] groups, List<Article> articles) {
    Map<Integer, List<Article>> members = new LinkedHashMap<>();
    for (Article article : articles) {
      int group = groups[of(article.id())];
      members.computeIfAbsent(group, g -> new ArrayList<>()).add(article);
    }
    return members;
  }
}

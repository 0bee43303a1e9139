package dev.copydesk.report.held;

import dev.copydesk.model.Article;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.ledger.entry.Place;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.compare.Body;
import dev.copydesk.report.data.ArticleViews;
import dev.copydesk.report.data.LinkViews;
import dev.copydesk.report.data.Marks;
import dev.copydesk.report.data.NewsViews;
import dev.copydesk.report.data.PageViews;
import dev.copydesk.report.data.ReportData.NewCopyView;
import dev.copydesk.report.data.ReportData.NewStoryView;
import dev.copydesk.report.data.ReportData.Sheet;
import dev.copydesk.report.data.ReportData.SkippedView;
import dev.copydesk.report.data.ReportSettings;
import dev.copydesk.report.data.Sheets;
import dev.copydesk.report.data.StoryViews;
import dev.copydesk.report.data.Summary;
import dev.copydesk.report.data.Summary.Held;
import dev.copydesk.report.figures.News;
import dev.copydesk.report.page.JsonBlock;
import dev.copydesk.text.Harmless;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The data of a report that is one file, block by block: a summary, then everything that there is
 * room for, one thing a line, in the run's order, by its id.
 *
 * <p>A line depends on the one thing alone: what else the report holds decides only whether it is
 * there. So a line of an older report holds as long as its thing is what it was, and is copied. For
 * one thread, once.
 */
public final class HeldReport {
  private final Source source;
  private final Result counted;
  private final Result.Lookup lookup;
  private final ReportSettings settings;
  private final Kept kept;
  private final Touched touched;
  private final Selection selection;
  private final Holdings holdings;
  private final News news;
  private final StoryViews<String> stories;
  private final Map<String, Body> bodies = new HashMap<>();
  private @Nullable Map<String, List<Article>> ofPages;

  /**
   * Chooses what there is room for.
   *
   * @param news of the last addition
   * @param kept an older report
   * @param touched what is otherwise than there
   */
  public HeldReport(Source source, News news, ReportSettings settings, Kept kept, Touched touched) {
    this.source = source;
    this.news = news;
    this.settings = settings;
    this.kept = kept;
    this.touched = touched;
    counted = source.counted();
    lookup = new Result.Lookup(counted.articles(), counted.copies(), counted.stories());
    selection = Selection.of(counted, settings.articles());
    holdings = Holdings.of(selection, source, settings);
    Map<String, Integer> members = new HashMap<>();
    counted.copies().forEach(group -> members.put(group.id(), group.members().size()));
    stories = new StoryViews<>(group -> Objects.requireNonNull(members.get(group)), ById.ALL);
  }

  /** Writes all blocks; the stream stays open. */
  public void write(OutputStream to) throws IOException {
    begin("data", to);
    line(first(), to);
    end(to);
    block("pages", selection.pages(), HeldReport::key, this::isOld, this::page, to);
    block("articles", selection.articles(), HeldReport::key, this::isOld, this::article, to);
    block("leads", leads(), HeldReport::key, this::isOld, this::lead, to);
    block("links", holdings.links(), HeldReport::key, this::isOld, this::link, to);
    block("groups", selection.groups(), HeldReport::key, this::isOld, this::group, to);
    block("stories", selection.stories(), HeldReport::key, this::isOld, this::story, to);
    block("marks", marked(), HeldReport::key, this::isOld, this::marks, to);
    block("texts", texts(), HeldReport::key, this::isOld, this::text, to);
    block("sheets", sheets(), HeldReport::key, this::isOld, this::sheet, to);
  }

  private <T> void block(
      String name,
      List<T> things,
      Function<T, String> key,
      Predicate<T> isOld,
      Function<T, Object> view,
      OutputStream to)
      throws IOException {
    begin(name, to);
    for (T thing : things) {
      if (!isOld.test(thing) || !kept.copy(name, key.apply(thing), to)) {
        kept.flush(to);
        line(view.apply(thing), to);
      }
    }
    kept.flush(to);
    end(to);
  }

  private static void begin(String name, OutputStream to) throws IOException {
    to.write(
        ("<script type=\"application/json\" id=\"" + name + "\">\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void end(OutputStream to) throws IOException {
    to.write("</script>\n".getBytes(StandardCharsets.UTF_8));
  }

  private static void line(Object view, OutputStream to) throws IOException {
    to.write(JsonBlock.bytes(view));
    to.write('\n');
  }

  /** What the first view says, and the short lists that are made anew each time. */
  private record First(Summary<String> summary, Things slice) {}

  private record Things(
      List<List<String>> samePages,
      List<List<String>> sameStoryPages,
      List<SkippedView> skipped,
      List<String> newTexts,
      List<NewCopyView<String>> newCopies,
      List<NewStoryView<String>> newStories) {}

  private First first() {
    var sets = PageSets.of(selection, lookup);
    Set<String> told = new HashSet<>();
    selection.stories().forEach(story -> told.add(story.id()));
    var names = new ById(selection.ids()::contains, told::contains);
    var views = new NewsViews<>(news, names);
    List<Skipped> skipped = counted.skipped();
    var held =
        new Held(
            selection.articles().size(),
            holdings.texts().size(),
            selection.stories().size(),
            holdings.links().size(),
            Math.min(settings.rows(), skipped.size()),
            Math.toIntExact(source.linksFound()),
            sets.same().size(),
            sets.sameStory().size());
    return new First(
        Summary.of(counted, views, names, held, settings.rows()),
        new Things(
            lines(sets.same()),
            lines(sets.sameStory()),
            skipped.stream().limit(settings.rows()).map(one -> skipped(one)).toList(),
            views.texts(),
            views.copies(),
            views.stories()));
  }

  private static SkippedView skipped(Skipped one) {
    return new SkippedView(Harmless.line(one.input()), Harmless.line(one.reason()));
  }

  private static List<List<String>> lines(List<List<String>> sets) {
    return sets.stream().map(set -> set.stream().map(Harmless::line).toList()).toList();
  }

  private boolean isOld(PageSummary page) {
    return !touched.pages().contains(page.page());
  }

  /** A page, of whose main article the number on the page is told. */
  private Object page(PageSummary brief) {
    String main = brief.main();
    Integer number = main == null ? null : Integer.valueOf(Place.number(main));
    return PageViews.view(
        source.page(brief.page()), number, PageViews.counted(source.furniture(brief.page())));
  }

  private boolean isOld(Article article) {
    return !touched.articles().contains(article.id());
  }

  private Object article(Article brief) {
    Article article = source.article(brief.id());
    return new ArticleViews<>(ById.ALL)
        .viewById(
            article,
            article.title() == null ? ArticleViews.lead(article.text()) : null,
            lookup.group(article.id()).map(CopyGroup::id).orElse(null),
            lookup.story(article.id()).map(Story::id).orElse(null));
  }

  /** Those whose first words are all that there is of their text. */
  private List<Article> leads() {
    return selection.articles().stream()
        .filter(article -> !holdings.texts().contains(article.id()))
        .toList();
  }

  private record LeadView(String id, String lead) {}

  private Object lead(Article brief) {
    String text = source.article(brief.id()).text();
    return new LeadView(Harmless.line(brief.id()), ArticleViews.lead(text));
  }

  private static String key(PageSummary page) {
    return Harmless.line(page.page());
  }

  private static String key(Article article) {
    return Harmless.line(article.id());
  }

  private static String key(Link link) {
    return Harmless.line(link.a()) + "\n" + Harmless.line(link.b());
  }

  private static String key(CopyGroup group) {
    return Harmless.line(group.id());
  }

  private static String key(Story story) {
    return Harmless.line(story.id());
  }

  private boolean isOld(Link link) {
    return !touched.links().contains(Touched.link(link));
  }

  private Object link(Link brief) {
    return LinkViews.view(source.link(brief.a(), brief.b()), ById.ALL);
  }

  private List<Link> marked() {
    return holdings.links().stream()
        .filter(l -> holdings.texts().contains(l.a()) && holdings.texts().contains(l.b()))
        .toList();
  }

  private record MarksView(String a, String b, Marks marks) {}

  private Object marks(Link brief) {
    return new MarksView(
        Harmless.line(brief.a()),
        Harmless.line(brief.b()),
        Marks.of(body(brief.a()), body(brief.b()), source.link(brief.a(), brief.b())));
  }

  private Body body(String article) {
    return bodies.computeIfAbsent(article, id -> Body.of(source.article(id)));
  }

  private boolean isOld(CopyGroup group) {
    return !touched.groups().contains(group.id());
  }

  private Object group(CopyGroup brief) {
    return stories.group(source.group(brief.id()));
  }

  /** A story says how many copies it has, which its groups know. */
  private boolean isOld(Story story) {
    return !touched.stories().contains(story.id())
        && story.copies().stream().noneMatch(touched.groups()::contains);
  }

  private Object story(Story brief) {
    Story story = source.story(brief.id());
    return story.articles().size() == 1 ? stories.single(story) : stories.whole(story);
  }

  private List<Article> texts() {
    return selection.articles().stream()
        .filter(article -> holdings.texts().contains(article.id()))
        .toList();
  }

  private record TextView(String id, String text, List<Integer> paragraphs) {}

  private Object text(Article brief) {
    Article article = source.article(brief.id());
    return new TextView(
        Harmless.line(article.id()),
        Harmless.text(article.text()),
        ArticleViews.unevenParagraphs(article));
  }

  private List<PageSummary> sheets() {
    return selection.pages().stream()
        .filter(page -> holdings.pages().contains(page.page()))
        .toList();
  }

  private record SheetView(String id, Sheet sheet) {}

  private Object sheet(PageSummary brief) {
    String page = brief.page();
    List<Article> articles =
        articlesOf(page).stream().map(article -> source.article(article.id())).toList();
    return new SheetView(
        Harmless.line(page), Sheets.of(source.page(page), articles, source.furniture(page)));
  }

  private List<Article> articlesOf(String page) {
    Map<String, List<Article>> known = ofPages;
    if (known == null) {
      known = new HashMap<>();
      for (Article article : selection.articles()) {
        known.computeIfAbsent(article.page(), id -> new ArrayList<>()).add(article);
      }
      ofPages = known;
    }
    return known.getOrDefault(page, List.of());
  }
}

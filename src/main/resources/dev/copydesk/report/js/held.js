/* Where everything comes from in a report that is one file: from the page itself. The script of a
   served report has the same names. */

const LIVE = false;
const content = (id) => document.getElementById(id).textContent;
/* A thing a line: line feeds stand nowhere else. */
const lines = (id) => JSON.parse(`[${content(id).trim().replaceAll('\n', ',')}]`);
const first = JSON.parse(content('data'));

/* Things name others by their ids, whatever else there is; here ids become places in lists, and what
   is not held is passed over. */
Object.assign(first.slice, resolved());

function resolved() {
  const [pages, articles, links, groups, stories] = ['pages', 'articles', 'links', 'groups', 'stories'].map(lines);
  const placesOf = (things) => new Map(things.map(({ id }, place) => [id, place]));
  const [ofPage, ofArticle, ofGroup, ofStory] = [pages, articles, groups, stories].map(placesOf);
  const only = (ids, places) => ids?.map((id) => places.get(id)).filter((place) => place !== undefined);
  for (const page of pages) page.main = ofArticle.get(`${page.id}#${page.main}`);
  for (const article of articles) {
    const cut = article.id.lastIndexOf('#');
    article.page = ofPage.get(article.page ?? article.id.slice(0, cut));
    article.n ??= Number(article.id.slice(cut + 1));
    article.group = ofGroup.get(article.group);
    article.story = ofStory.get(article.story);
    // A story of one article does not name it.
    const story = stories[article.story];
    if (story?.size === 1) story.articles = [article.id];
  }
  for (const link of links) Object.assign(link, { a: ofArticle.get(link.a), b: ofArticle.get(link.b) });
  for (const group of groups) {
    group.original = ofArticle.get(group.original);
    group.members = group.members.filter((member) => ofArticle.has(member.article));
    for (const member of group.members) member.article = ofArticle.get(member.article);
  }
  for (const story of stories) {
    story.ties = story.ties?.filter((_, i) => ofArticle.has(story.articles[i]));
    story.articles = only(story.articles, ofArticle);
    story.groups = only(story.groups, ofGroup);
    for (const quote of story.summary ?? []) quote.article ??= story.articles[0];
    story.summary = story.summary?.filter((quote) => ofArticle.has(quote.article));
    for (const quote of story.summary ?? []) quote.article = ofArticle.get(quote.article);
    if (story.nearest) story.nearest.story = ofStory.get(story.nearest.story);
    if (story.nearest?.story === undefined) delete story.nearest;
  }
  for (const { id, lead } of lines('leads')) articles[ofArticle.get(id)].lead = lead;
  const marks = new Map(lines('marks').map((one) => [`${ofArticle.get(one.a)} ${ofArticle.get(one.b)}`, one.marks]));
  for (const link of links) link.marks = marks.get(`${link.a} ${link.b}`);
  const { summary, slice } = first;
  for (const lane of summary.timeline.lanes ?? []) lane.story = ofStory.get(lane.story);
  for (const change of summary.news?.changes ?? []) {
    change.story = ofStory.get(change.story);
    change.others = only(change.others, ofStory);
  }
  for (const copy of slice.newCopies ?? []) Object.assign(copy, { article: ofArticle.get(copy.article), of: ofArticle.get(copy.of) });
  for (const story of slice.newStories ?? []) story.story = ofStory.get(story.story);
  return {
    pages,
    articles,
    links,
    groups,
    stories,
    samePages: slice.samePages?.map((set) => only(set, ofPage)),
    sameStoryPages: slice.sameStoryPages?.map((set) => only(set, ofPage)),
    newTexts: only(slice.newTexts, ofArticle),
  };
}

let texts = null;
let sheets = null;

/** The full text of an article, or null where the report has no room for it. */
function textOf(article) {
  texts ??= new Map(lines('texts').map((one) => [one.id, one]));
  const held = texts.get(data.articles[article].id);
  data.articles[article].paragraphs = held?.paragraphs;
  return held ? held.text : null;
}

/** A page as it was, or null where the report has no room for it. */
function sheetOf(page) {
  sheets ??= new Map(lines('sheets').map((one) => [one.id, one.sheet]));
  return sheets.get(data.pages[page].id) ?? null;
}

/** The things of a list that fit, by place: how many, and a way to the next of them. */
function listed(list, values, { items, fits }) {
  const kept = fits ? items.filter(fits(values)) : items;
  return { total: kept.length, next: (start, n) => kept.slice(start, start + n) };
}

/** The place of a story, article or page with everything that its view names; nothing where there is none. */
function located(kind, id) {
  return ids[kind]().get(id);
}

/** The place of the tie between two articles. */
function locatedTie(idA, idB) {
  const [x, y] = [ids.article().get(idA), ids.article().get(idB)];
  return x === undefined || y === undefined ? undefined : tieBetween(x, y);
}

/** The texts that a view is going to ask for; here they are all there. */
async function fetched() {}

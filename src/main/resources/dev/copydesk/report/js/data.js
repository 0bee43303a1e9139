/* The data made ready for asking: who is tied with whom, what stands on which page. All of it is
   there at once in a report that is one file, and grows with what is looked at in a served one. */

const data = first.summary;
const LISTS = ['pages', 'articles', 'links', 'groups', 'stories', 'samePages', 'sameStoryPages', 'skipped',
  'newTexts', 'newCopies', 'newStories'];

/* Lists and names that are empty are not in the data. */
for (const list of ['outlets', 'exchanges']) data[list] ??= [];
for (const list of LISTS) data[list] = [];
if (data.news) {
  data.news.inputs ??= [];
  data.news.changes ??= [];
}
data.timeline.days ??= [];
data.timeline.lanes ??= [];
data.outlets.forEach((outlet) => { outlet.name ??= ''; });
data.exchanges.forEach((exchange) => {
  exchange.from ??= '';
  exchange.to ??= '';
});

/** Places of things by the places of others that they name, in order, each once. */
function inverted() {
  const places = new Map();
  return {
    of: (item) => places.get(item) ?? [],
    add(item, place) {
      const known = places.get(item);
      if (!known) places.set(item, [place]);
      else if (known.at(-1) < place) known.push(place);
      else if (!known.includes(place)) known.splice(known.findIndex((other) => other > place), 0, place);
    },
  };
}

const [onPage, tiedWith, inSame, inSameStory] = [inverted(), inverted(), inverted(), inverted()];
const articlesOn = onPage.of;
const linksOf = tiedWith.of;
const samePagesOf = inSame.of;
const sameStoryPagesOf = inSameStory.of;

/** Takes in some things by their places. */
function merge(slice) {
  for (const list of LISTS) {
    for (const [place, thing] of Object.entries(slice[list] ?? {})) {
      data[list][place] = thing;
      READY[list]?.(thing, Number(place));
    }
  }
}

const READY = {
  pages: (page) => { page.input ??= page.id; },
  articles: (article, place) => {
    article.id ??= `${data.pages[article.page].id}#${article.n}`;
    onPage.add(article.page, place);
  },
  links: ({ a, b }, place) => {
    tiedWith.add(a, place);
    tiedWith.add(b, place);
  },
  stories: (story) => {
    for (const list of ['articles', 'groups', 'outlets', 'entities', 'keywords', 'summary', 'ties']) story[list] ??= [];
    story.size ??= story.articles.length;
    story.copies ??= 0;
  },
  samePages: (set, place) => set.forEach((page) => inSame.add(page, place)),
  sameStoryPages: (set, place) => set.forEach((page) => inSameStory.add(page, place)),
};
merge(first.slice);

/** The places of a list. */
const placesOf = (list) => list.map((_, i) => i);
const storiesBySize = placesOf(data.stories)
  .sort((x, y) => data.stories[y].size - data.stories[x].size || x - y);

/** Computes something when it is first asked for. */
function once(compute) {
  let known;
  return () => (known ??= compute());
}

const byId = (list) => once(() => new Map(list.map((item, i) => [item.id, i])));
const ids = { article: byId(data.articles), page: byId(data.pages), story: byId(data.stories) };

/** The tie between two articles, or nothing. */
function tieBetween(x, y) {
  return linksOf(x).find((i) => data.links[i].a === y || data.links[i].b === y);
}

/** What an article is called: its headline or its first words. */
function label(article) {
  const { title, lead } = data.articles[article];
  return title || (lead ? `\u201c${lead}\u201d` : say('article.untitled'));
}

/** Where an article stands, for telling it from its copies: its outlet, or else its page. */
function sourceOf(article) {
  const { outlet, page } = data.articles[article];
  return bdi(outlet || data.pages[page].id);
}

function outletName(name) {
  return name || say('outlets.unnamed');
}

const route = {
  story: (i) => `#/stories/${encodeURIComponent(data.stories[i].id)}`,
  article: (i) => `#/articles/${encodeURIComponent(data.articles[i].id)}`,
  page: (i) => `#/pages/${encodeURIComponent(data.pages[i].id)}`,
  compare: (a, b) => `#/compare/${encodeURIComponent(data.articles[a].id)}/${encodeURIComponent(data.articles[b].id)}`,
};

/** Text as search sees it: no case, no accents. */
function plain(text) {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
}

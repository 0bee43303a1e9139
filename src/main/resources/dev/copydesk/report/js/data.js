/* The data made ready for asking: who is tied with whom, what stands on which page. */

/* Lists and names that are empty are not in the data. */
for (const list of ['outlets', 'exchanges', 'pages', 'articles', 'links', 'groups', 'stories',
  'samePages', 'sameStoryPages', 'skipped']) {
  data[list] ??= [];
}
data.outlets.forEach((outlet) => { outlet.name ??= ''; });
data.exchanges.forEach((exchange) => {
  exchange.from ??= '';
  exchange.to ??= '';
});
data.pages.forEach((page) => { page.input ??= page.id; });
data.articles.forEach((article) => { article.id ??= `${data.pages[article.page].id}#${article.n}`; });
data.stories.forEach((story) => {
  for (const list of ['groups', 'outlets', 'entities', 'keywords', 'summary']) story[list] ??= [];
});
const storiesBySize = data.stories.map((_, i) => i)
  .sort((x, y) => data.stories[y].articles.length - data.stories[x].articles.length || x - y);

function invert(lists) {
  const places = new Map();
  lists.forEach((list, i) => list.forEach((item) => {
    if (!places.has(item)) places.set(item, []);
    places.get(item).push(i);
  }));
  return (item) => places.get(item) ?? [];
}

const articlesOn = invert(data.articles.map((article) => [article.page]));
const linksOf = invert(data.links.map((tie) => [tie.a, tie.b]));
const samePagesOf = invert(data.samePages);
const sameStoryPagesOf = invert(data.sameStoryPages);
const byId = (list) => new Map(list.map((item, i) => [item.id, i]));
const articleIds = byId(data.articles);
const pageIds = byId(data.pages);
const storyIds = byId(data.stories);

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

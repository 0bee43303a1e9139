/* The first view: what happened, who ran it, who copied whom, what is original. */

const FRONT = 7;
const PAGES_NAMED = 12;
const SETS = 8;

async function overview() {
  const { figures: f } = data;
  if (f.pages + f.skipped === 0) {
    return [el('h1', { class: 'unseen' }, say('overview.title')), el('p', { class: 'lead' }, say('overview.empty'))];
  }
  return [
    el('h1', { class: 'unseen' }, say('overview.title')),
    el('p', { class: 'lead' }, summarySentence(f)),
    data.news && newsLine(data.news),
    figureRow(f),
    data.run.articles < f.copies + f.originals && el('p', { class: 'notice' }, say('overview.selected',
      { n: number.format(data.run.articles), all: number.format(f.copies + f.originals) })),
    f.copies + f.originals > 0 && [
      section(say('overview.largest'), front()),
      section(say('outlets.title'), outletTable()),
      section(say('sharing.title'), sharing()),
      section(say('timeline.title'), timeline()),
      section(say('same.title'), await samePages()),
    ],
    data.run.texts < data.run.articles && el('p', { class: 'notice' }, say('overview.held',
      { n: number.format(data.run.texts), all: number.format(data.run.articles) })),
  ];
}

function summarySentence(f) {
  if (f.copies + f.originals === 0) return say('overview.bare', { pages: count('count.pages', f.pages) });
  const articles = count('count.articles', f.articles);
  const held = f.teasers === 0 ? articles
    : say('overview.and', { first: articles, second: count('count.teasers', f.teasers) });
  const lead = say('overview.lead',
    { pages: count('count.pages', f.pages), texts: held, stories: count('count.stories', f.stories) });
  const copied = f.copies === 0 ? say('overview.copied.none') : say('overview.copied', {
    copies: number.format(f.copies),
    all: number.format(f.copies + f.originals),
    share: percent(f.copies / (f.copies + f.originals)),
    are: count('overview.copied.are', f.copies),
    originals: number.format(f.originals),
  });
  return `${lead} ${copied}`;
}

/** What the last addition brought, in a line. */
function newsLine(n) {
  return el('p', { class: 'news-line' }, newsSentence(n), ' ', link('#/news', say('overview.news.all')));
}

function figureRow(f) {
  const share = f.copies + f.originals === 0 ? 0 : f.copies / (f.copies + f.originals);
  const shown = [['pages', f.pages, '#/pages'], ['articles', f.articles], ['teasers', f.teasers],
    ['share', percent(share), '#/compare'], ['originals', f.originals], ['stories', f.stories, '#/stories'],
    ['shared', f.shared, '#/stories?size=2'], ['outlets', f.outlets], ['skipped', f.skipped, '#/skipped']];
  return el('dl', { class: 'figures-row' }, shown.map(([name, value, to]) => {
    const figure = typeof value === 'number' ? number.format(value) : value;
    return el('div', null, el('dt', null, say(`figure.${name}`)),
      el('dd', null, to ? link(to, figure) : figure));
  }));
}

/** The largest stories as a front page: the first with its words, the others below it. */
function front() {
  const [lead, ...others] = storiesBySize.slice(0, FRONT);
  return [
    el('div', { class: 'front' },
      el('article', { class: 'first' }, storyHead(lead, 'h3'), provenance(lead, 3, 4), quotes(lead, 4)),
      el('div', { class: 'others' }, others.map((i) => el('article', null, storyHead(i, 'h3'), provenance(i, 1, 2))))),
    el('p', null, link('#/stories', count(data.run.stories < data.figures.stories ? 'overview.all.held' : 'overview.all', data.run.stories))),
  ];
}

async function samePages() {
  const sets = [['copies', 'samePages'], ['story', 'sameStoryPages']].filter(([, list]) => data.run[list] > 0);
  if (sets.length === 0) return [el('p', { class: 'quiet' }, say('same.none'))];
  const drawn = [el('p', { class: 'quiet' }, say('same.lead'))];
  for (const [name, list] of sets) {
    const all = await listed(list, {}, { items: placesOf(data[list]), most: SETS });
    drawn.push(el('h3', null, say(`same.${name}`)), longList('ul', all, (i) => {
      const set = data[list][i];
      return el('li', null,
        el('p', null, bdi(label(data.pages[set[0]].main))),
        pageLinks(set.slice(0, PAGES_NAMED)),
        set.length > PAGES_NAMED && el('p', { class: 'quiet' }, count('count.pages', set.length)));
    }, SETS));
  }
  return drawn;
}

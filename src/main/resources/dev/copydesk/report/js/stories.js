/* Stories: found by word, day, outlet or size; each with its texts, copies and ties. */

function storyHead(i, tag) {
  const story = data.stories[i];
  return [
    el(tag, { class: 'headline' }, link(route.story(i), bdi(story.headline))),
    el('p', { class: 'dateline' }, dotted(
      count('count.texts', story.size),
      story.copies > 0 && count('count.copies', story.copies),
      story.outlets.length > 0 && outletList(story.outlets),
      days(story.from, story.to))),
  ];
}

function outletList(names, most = 4) {
  return el('span', null, names.slice(0, most).flatMap((name, i) => (i ? [', ', bdi(name)] : [bdi(name)])),
    names.length > most && ` +${names.length - most}`);
}

function quotes(i, most = Infinity) {
  return data.stories[i].summary.slice(0, most).map(({ sentence, article }) => el('blockquote', null,
    el('p', { dir: 'auto' }, sentence),
    el('footer', null, link(route.article(article), bdi(data.articles[article].outlet || data.articles[article].title || data.pages[data.articles[article].page].id)))));
}

const storySearch = wordSearch((i) => {
  const { headline, entities, keywords, outlets, articles } = data.stories[i];
  return [headline, ...entities, ...keywords, ...outlets,
    ...articles.map((a) => data.articles[a].title ?? '')].join('\n');
});

async function stories(values) {
  const outlets = data.outlets.map(({ name }) => name).filter(Boolean).sort((x, y) => x.localeCompare(y));
  return [
    el('h1', null, say('stories.title')),
    await searchable({
      list: 'stories', values, items: storiesBySize, found: 'stories.found', none: 'stories.none',
      fields: [
        { name: 'q', type: 'search', label: say('stories.search') },
        { name: 'outlet', label: say('stories.outlet'), options: [['', say('stories.outlet.any')], ...outlets.map((o) => [o, o])] },
        { name: 'size', label: say('stories.size'), options: [['', say('stories.size.any')], ...['2', '3', '5', '10', '25'].map((n) => [n, say('stories.size.least', { n })])] },
        { name: 'from', type: 'date', label: say('stories.from') },
        { name: 'to', type: 'date', label: say('stories.to') },
      ],
      fits: ({ q, outlet, size, from, to }) => {
        const said = storySearch(q);
        return (i) => {
          const story = data.stories[i];
          return story.size >= Number(size || 0)
            && (!outlet || story.outlets.includes(outlet))
            && (!from || (story.to ?? '') >= from)
            && (!to || (story.from ?? '9') <= to)
            && said(i);
        };
      },
      draw: (i) => el('li', { class: 'entry' }, storyHead(i, 'h2')),
    }),
  ];
}

async function oneStory(id) {
  const i = await located('story', id);
  if (i === undefined) return missing();
  const story = data.stories[i];
  const inTime = [...story.articles].sort((x, y) => {
    const [a, b] = [data.articles[x].published ?? '9', data.articles[y].published ?? '9'];
    return a === b ? x - y : a < b ? -1 : 1;
  });
  return [
    el('p', { class: 'back' }, link('#/stories', say('story.back'))),
    el('h1', { class: 'headline', dir: 'auto' }, story.headline),
    el('p', { class: 'dateline' }, dotted(count('count.texts', story.size),
      story.outlets.length > 0 && outletList(story.outlets, 12), days(story.from, story.to))),
    provenance(i, 6, 6),
    el('div', { class: 'reading' },
      el('div', null, story.summary.length > 0 && section(say('story.summary'), quotes(i))),
      section(say('story.about'), terms('story.people', story.entities), terms('story.keywords', story.keywords),
        firmness(story))),
    section(say('story.articles'), longList('ol', inTime, (a) => storyArticle(a, story))),
    story.articles.length > 1 && section(say('family.title'), family(story)),
  ];
}

function terms(key, all) {
  return all.length > 0 && el('p', { class: 'terms' }, el('span', null, say(key)), ' ',
    all.flatMap((term, i) => (i ? [', ', bdi(term)] : [bdi(term)])));
}

function storyArticle(a, story) {
  const { published, group } = data.articles[a];
  const of = group === undefined ? null : data.groups[group];
  const member = of?.members.find(({ article }) => article === a);
  return el('li', { class: 'timed' },
    el('div', { class: 'when' }, published ? day(published) : el('span', { class: 'quiet' }, '–')),
    el('div', null,
      el('p', { class: 'headline' }, link(route.article(a), bdi(label(a)))),
      dateline(a, false),
      of && el('p', { class: 'mark' }, member
        ? [relation(member.relation), ' ', shareAndLink(between(of.original, member))]
        : el('span', { class: 'original' }, say('story.original'))),
      closeness(a, story) < LOOSE && el('p', { class: 'mark' }, el('strong', null, say('story.loose')), ' ',
        el('span', { class: 'quiet' }, say('story.closeness', { n: closeness(a, story).toFixed(2) })))));
}

const closeness = (a, story) => story.ties[story.articles.indexOf(a)];

/** Independent reports of one event mostly have 0.2 to 0.5: what is below may have strayed in. */
const LOOSE = 0.2;

/**
 * Who tells a story: in a line each the texts that others derive from, those with most of them
 * first, and who derives from them how, some by name; then who tells it on their own.
 */
function provenance(i, most, named) {
  const roots = familyOf(data.stories[i]);
  const parents = [];
  const visit = (node) => {
    if (node.children.length > 0) parents.push(node);
    node.children.forEach(visit);
  };
  roots.forEach(visit);
  parents.sort((x, y) => y.children.length - x.children.length);
  const alone = roots.filter(({ children }) => children.length === 0).map(({ article }) => article);
  const line = (...said) => el('p', { class: 'mark provenance' }, said);
  return [
    parents.slice(0, most).map(({ article, children }) => line(dotted(
      el('span', null, isOriginal(article) ? el('span', { class: 'original' }, say('story.original')) : say('story.told'), ' ',
        link(route.article(article), sourceOf(article))),
      RELATIONS.map((r) => derived(r, children, named)).filter(Boolean)))),
    alone.length > 0 && alone.length < data.stories[i].size && parents.length < most
      && line(say('family.alone'), ' ', someOf(alone.map((a) => [route.article(a), sourceOf(a)]), named)),
  ];
}

/** Those of a text's children that have one relation to it. */
function derived(name, children, named) {
  const of = children.filter(({ tie }) => tie.relation === name);
  return of.length > 0 && el('span', null, relation(name), ' ',
    someOf(of.map(({ tie, article }) => [route.compare(tie.a, tie.b), sourceOf(article)]), named));
}

/** The first few of some links, and how many more there are. */
function someOf(links, most) {
  return [links.slice(0, most).flatMap(([to, name], n) => [n ? ', ' : '', link(to, name)]),
    links.length > most && ` +${number.format(links.length - most)}`];
}

function isOriginal(article) {
  const { group } = data.articles[article];
  return group !== undefined && data.groups[group]?.original === article;
}

/** How firmly the texts of a story belong together, and what the next story is. */
function firmness(story) {
  const { ties, nearest, articles } = story;
  const loosestFirst = articles.map((a, n) => [a, ties[n]]).sort((x, y) => x[1] - y[1]);
  const [loosest] = loosestFirst;
  return [
    ties.length > 2 && el('p', { class: 'terms' }, el('span', null, say('story.loosest')), ' ',
      link(route.article(loosest[0]), bdi(label(loosest[0]))), ' ', sourceOf(loosest[0]), ' ',
      el('span', { class: 'quiet' }, say('story.closeness', { n: loosest[1].toFixed(2) }))),
    nearest && el('p', { class: 'terms' }, el('span', null, say('story.nearest')), ' ',
      link(route.story(nearest.story), bdi(data.stories[nearest.story].headline)), ' ',
      el('span', { class: 'quiet' }, say('story.closeness', { n: nearest.closeness.toFixed(2) }))),
    ties.length > 0 && folded(say('story.firm'), () => [
      el('p', { class: 'quiet' }, say('story.firm.lead')),
      longTable(say('story.firm'), [say('story.firm.text'), say('story.firm.closeness')], loosestFirst,
        ([a, n]) => row(link(route.article(a), bdi(label(a))), el('span', { class: 'n' }, n.toFixed(2))), 20)]),
  ];
}

/** A copy and its original as a tie: the one that comes first in the run in front. */
function between(original, { article, containment }) {
  return { a: Math.min(original, article), b: Math.max(original, article), containment };
}

/** What ties a story's texts without making them copies. */
function storyTies(story) {
  const inside = new Set(story.articles);
  const ties = [...new Set(story.articles.flatMap(linksOf))].map((i) => data.links[i])
    .filter(({ a, b, relation: r }) => inside.has(a) && inside.has(b) && ['revision', 'rewrite', 'passages'].includes(r));
  const name = (x) => link(route.article(x), bdi(label(x)));
  return ties.length > 0 && folded(count('story.ties.all', ties.length), () => longList('ul', ties, (tie) => el('li', null,
    verdict(tie, name), ' ', link(route.compare(tie.a, tie.b), say('article.compare'))), 12));
}

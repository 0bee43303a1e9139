/* Stories: found by word, day, outlet or size; each with its texts, copies and ties. */

function storyHead(i, tag) {
  const story = data.stories[i];
  const copies = story.groups.reduce((sum, g) => sum + data.groups[g].members.length, 0);
  return [
    el(tag, { class: 'headline' }, link(route.story(i), bdi(story.headline))),
    el('p', { class: 'dateline' }, dotted(
      count('count.texts', story.articles.length),
      copies > 0 && count('count.copies', copies),
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

function stories(values) {
  const outlets = data.outlets.map(({ name }) => name).filter(Boolean).sort((x, y) => x.localeCompare(y));
  return [
    el('h1', null, say('stories.title')),
    searchable({
      base: '#/stories', values, items: storiesBySize, found: 'stories.found', none: 'stories.none',
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
          return story.articles.length >= Number(size || 0)
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

function oneStory(id) {
  const i = storyIds.get(id);
  if (i === undefined) return missing();
  const story = data.stories[i];
  const inTime = [...story.articles].sort((x, y) => {
    const [a, b] = [data.articles[x].published ?? '9', data.articles[y].published ?? '9'];
    return a === b ? x - y : a < b ? -1 : 1;
  });
  return [
    el('p', { class: 'back' }, link('#/stories', say('story.back'))),
    el('h1', { class: 'headline' }, bdi(story.headline)),
    el('p', { class: 'dateline' }, dotted(count('count.texts', story.articles.length),
      story.outlets.length > 0 && outletList(story.outlets, 12), days(story.from, story.to))),
    terms('story.people', story.entities), terms('story.keywords', story.keywords),
    story.summary.length > 0 && section(say('story.summary'), quotes(i)),
    section(say('story.articles'), longList('ol', inTime, (a) => storyArticle(a))),
    story.articles.length > 1 && section(say('family.title'), family(story)),
  ];
}

function terms(key, all) {
  return all.length > 0 && el('p', { class: 'terms' }, el('span', null, say(key)), ' ',
    all.flatMap((term, i) => (i ? [', ', bdi(term)] : [bdi(term)])));
}

function storyArticle(a) {
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
        : el('span', { class: 'original' }, say('story.original')))));
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

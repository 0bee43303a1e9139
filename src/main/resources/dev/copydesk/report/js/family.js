/* A story's texts as a family: which text which other one derives from, as far as ties tell. */

/** Earlier texts come first; of the same day or undated, the longer one. */
function older(x, y) {
  const [a, b] = [data.articles[x], data.articles[y]];
  const [from, to] = [a.published ?? '9', b.published ?? '9'];
  if (from !== to) return from < to ? -1 : 1;
  return b.words - a.words || x - y;
}

/**
 * Each text under the one that it is tied to most closely: a copy under its original; an original,
 * or a text of its own, under the oldest that it is a version of. Every text is there once, and
 * texts without a tie are roots. Gives {article, tie, children} for each root.
 */
function familyOf(story) {
  const nodes = new Map(story.articles.map((article) => [article, { article, children: [] }]));
  const copies = new Set();
  for (const g of story.groups) {
    const { original, members } = data.groups[g];
    for (const member of members) {
      if (!nodes.has(original) || !nodes.has(member.article)) continue;
      copies.add(member.article);
      nodes.get(original).children.push({ ...nodes.get(member.article), tie: { ...between(original, member), relation: member.relation } });
    }
  }
  const heads = story.articles.filter((article) => !copies.has(article)).sort(older);
  const roots = [];
  for (const article of heads) {
    const node = nodes.get(article);
    const tie = closestOlder(article, nodes, copies);
    node.tie = tie;
    (tie ? nodes.get(tie.a === article ? tie.b : tie.a).children : roots).push(node);
  }
  return roots;
}

/** The closest tie that leads to an older text which is no copy; a shared quote is no descent. */
function closestOlder(article, nodes, copies) {
  return linksOf(article).map((i) => data.links[i])
    .filter(({ a, b, relation }) => {
      const other = a === article ? b : a;
      return relation !== 'passages' && nodes.has(other) && !copies.has(other) && older(other, article) < 0;
    })
    .sort((x, y) => RELATIONS.indexOf(x.relation) - RELATIONS.indexOf(y.relation) || y.containment - x.containment)[0];
}

function family(story) {
  const roots = familyOf(story);
  const tied = roots.filter(({ children }) => children.length > 0);
  const alone = roots.filter(({ children }) => children.length === 0);
  return [
    el('p', { class: 'quiet' }, say('family.lead')),
    longList('div', tied, (root) => el('ul', { class: 'family' }, branch(root)), 20),
    alone.length > 0 && [
      el('h3', null, say('family.alone')),
      longList('ul', alone, ({ article }) => el('li', null, familyMember(article)), 12),
    ],
    storyTies(story),
  ];
}

/** Deeper lines open on demand, so that a running story's hundred versions stay on the page. */
const DEEPEST = 6;

function branch({ article, tie, children }, depth = 1) {
  const original = isOriginal(article);
  return el('li', null,
    el('div', { class: `node ${tie ? tie.relation : 'root'}` },
      original && el('span', { class: 'original' }, say('story.original')), original && ' ',
      tie && [relation(tie.relation), ' ', shareAndLink(tie), ' '],
      el('div', null, familyMember(article))),
    children.length > 0 && (depth % DEEPEST > 0 ? branches(children, depth)
      : folded(count('family.deeper', children.length), () => branches(children, depth))));
}

function branches(children, depth) {
  return longList('ul', children, (child) => branch(child, depth + 1), 20);
}

function familyMember(article) {
  const { published } = data.articles[article];
  return [el('span', { class: 'headline' }, link(route.article(article), bdi(label(article)))), ' ',
    el('span', { class: 'quiet' }, dotted(sourceOf(article), published && day(published)))];
}

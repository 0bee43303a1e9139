/* Two tied articles side by side: what they share, and which words stand only in one. */

const RELATIONS = ['exact', 'near', 'excerpt', 'revision', 'rewrite', 'passages'];

const tieSearch = wordSearch((i) => [data.links[i].a, data.links[i].b].flatMap((x) => {
  const { id, title, outlet } = data.articles[x];
  return [id, title ?? '', outlet ?? ''];
}).join('\n'));

async function comparisons(values) {
  return [
    el('h1', null, say('compare.title')),
    el('p', { class: 'quiet' }, say('compare.lead')),
    data.run.linksFound > data.run.links && el('p', { class: 'notice' }, say('compare.capped',
      { n: number.format(data.run.links), all: number.format(data.run.linksFound) })),
    await searchable({
      list: 'compare', values, items: placesOf(data.links), found: 'compare.found', none: 'compare.none',
      fields: [
        { name: 'q', type: 'search', label: say('compare.search') },
        { name: 'tie', label: say('compare.relation'), options: [['', say('compare.relation.any')], ...RELATIONS.map((r) => [r, say(`relation.${r}`)])] },
      ],
      fits: ({ q, tie }) => {
        const said = tieSearch(q);
        return (i) => (!tie || data.links[i].relation === tie) && said(i);
      },
      draw: (i) => {
        const { a, b, relation: r, containment } = data.links[i];
        return el('li', { class: 'entry pair' },
          el('p', null, relation(r), el('br'), el('span', { class: 'figures' }, say('tie.share', { share: percent(containment) }))),
          [a, b].map((x) => el('p', { class: 'headline' }, link(route.compare(a, b), bdi(label(x))), ' ',
            el('span', { class: 'quiet' }, sourceOf(x)))));
      },
    }),
  ];
}

async function comparison(idA, idB) {
  const found = await locatedTie(idA, idB);
  const back = el('p', { class: 'back' }, link('#/compare', say('compare.back')));
  if (found === undefined) {
    return [back, el('h1', null, say('compare.title')), el('p', null, say('compare.missing'))];
  }
  const tie = data.links[found];
  await fetched([tie.a, tie.b]);
  const name = (article) => (article === tie.a ? say('compare.a') : say('compare.b'));
  const held = textOf(tie.a) && textOf(tie.b);
  return [
    back,
    el('h1', { class: 'verdict' }, verdict(tie, name)),
    el('p', { class: 'figures' }, figures(tie)),
    held && el('p', { class: 'legend' },
      el('span', null, el('mark', null, say('compare.legend.shared'))),
      el('span', null, el('span', { class: 'only' }, say('compare.legend.only'))),
      el('span', null, el('span', { class: 'alone-key' }, say('compare.legend.alone')))),
    el('div', { class: 'compare' },
      el('div', { class: 'pair-row heads' }, [tie.a, tie.b].map((article) => el('div', { class: 'side' },
        el('span', { class: 'side-name' }, name(article)),
        el('h2', { class: 'headline' }, link(route.article(article), bdi(label(article)))), dateline(article)))),
      held && tie.marks ? comparedRows(tie) : el('p', { class: 'notice' }, say('compare.cut'))),
  ];
}

function comparedRows({ a, b, marks }) {
  const [sideA, sideB] = [sideOf(a, marks.a), sideOf(b, marks.b)];
  return ranges(marks.rows).map(([left, right]) => el('div', { class: 'pair-row' }, sideA(left), sideB(right)));
}

/** Pairs of numbers from one list of both in turn. */
function ranges(numbers = []) {
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i], numbers[2 * i + 1]]);
}

/** Start and end of stretches that are told by the gap before them and their length. */
function placed(numbers) {
  let at = 0;
  return ranges(numbers).map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return [start, at];
  });
}

/** Draws paragraphs of an article by their numbers, each cut where something marked begins and ends. */
function sideOf(article, { shared, only }) {
  const text = textOf(article);
  const paragraphs = paragraphRanges(article);
  const { language } = data.articles[article];
  const marked = [...placed(shared).map((range) => [...range, 'mark']), ...placed(only).map((range) => [...range, 'span'])]
    .sort((x, y) => x[0] - y[0]);
  return (number) => {
    if (!paragraphs[number]) return el('div', { class: 'side empty' });
    const [start, end] = paragraphs[number];
    const within = marked.filter(([from, to]) => from < end && to > start);
    const drawn = [];
    let at = start;
    for (const [from, to, tag] of within) {
      drawn.push(text.slice(at, Math.max(at, from)),
        el(tag, tag === 'span' && { class: 'only' }, text.slice(Math.max(start, from), Math.min(end, to))));
      at = Math.min(end, to);
    }
    drawn.push(text.slice(at, end));
    // Not what merely stands beside nothing: a paragraph that was moved is shared all the same.
    const alone = within.every(([, , tag]) => tag !== 'mark');
    return el('div', { class: alone ? 'side alone' : 'side', lang: language !== 'und' && language }, el('p', { dir: 'auto' }, drawn));
  };
}

/** Where the paragraphs of an article stand in its text. */
function paragraphRanges(article) {
  const text = textOf(article);
  const cuts = data.articles[article].paragraphs;
  if (cuts) return ranges(cuts);
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const range = [start, start + paragraph.length];
    start = range[1] + 2;
    return range;
  });
}

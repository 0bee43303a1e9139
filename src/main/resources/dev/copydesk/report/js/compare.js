/* Two tied articles side by side: what they share, and which words stand only in one. */

const RELATIONS = ['exact', 'near', 'excerpt', 'revision', 'rewrite', 'passages'];

/** Cells of the table that word differences are found with; longer paragraphs go without. */
const MOST_CELLS = 2000000;

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
      held ? comparedRows(tie) : el('p', { class: 'notice' }, say('compare.cut'))),
  ];
}

function comparedRows({ a, b, rows, passages = [] }) {
  const [sideA, sideB] = [sideOf(a, passages, 0), sideOf(b, passages, 2)];
  const drawn = [];
  for (let i = 0; i < rows.length; i += 2) {
    const [left, right] = [sideA.words(rows[i]), sideB.words(rows[i + 1])];
    if (left && right) markDifferences(left, right);
    else if (left) markUnknown(left, sideB.known());
    else if (right) markUnknown(right, sideA.known());
    drawn.push(el('div', { class: 'pair-row' }, comparedSide(left, sideA), comparedSide(right, sideB)));
  }
  return drawn;
}

/** One article as paragraphs of words, each knowing whether it stands in a passage. */
function sideOf(article, passages, at) {
  const text = textOf(article);
  const ranges = paragraphRanges(article);
  const { language, words: size } = data.articles[article];
  const shared = [];
  for (let i = 0; i < passages.length; i += 4) shared.push([passages[i + at], passages[i + at + 1]]);
  shared.sort((x, y) => x[0] - y[0]);
  return {
    lang: language === 'und' ? null : language,
    size,
    known: once(() => new Set(cutWords(text, [0, text.length], []).map(({ key }) => key))),
    words: (paragraph) => (paragraph < 0 || !ranges[paragraph] ? null : cutWords(text, ranges[paragraph], shared)),
  };
}

/** Where the paragraphs of an article stand in its text. */
function paragraphRanges(article) {
  const cuts = data.articles[article].paragraphs;
  if (cuts) return Array.from({ length: cuts.length / 2 }, (_, i) => [cuts[2 * i], cuts[2 * i + 1]]);
  let start = 0;
  return textOf(article).split('\n\n').map((paragraph) => {
    const range = [start, start + paragraph.length];
    start = range[1] + 2;
    return range;
  });
}

const wordCutter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'word' }) : null;

function cutWords(text, [start, end], shared) {
  const paragraph = text.slice(start, end);
  const pieces = wordCutter
    ? Array.from(wordCutter.segment(paragraph), ({ segment, index, isWordLike }) => ({ text: segment, index, word: isWordLike }))
    : Array.from(paragraph.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu), (m) => ({ text: m[0], index: m.index, word: /^[\p{L}\p{N}]/u.test(m[0]) }));
  let at = 0;
  for (const piece of pieces) {
    const from = start + piece.index;
    while (at < shared.length && shared[at][1] <= from) at += 1;
    piece.shared = at < shared.length && shared[at][0] <= from;
    piece.key = plain(piece.text);
  }
  return pieces;
}

/** Marks the words of two paragraphs that are not in their longest common row of words. */
function markDifferences(left, right) {
  const [x, y] = [left, right].map((pieces) => pieces.filter(({ word }) => word));
  if (x.length * y.length > MOST_CELLS) return;
  const width = y.length + 1;
  const common = new Uint32Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i -= 1) {
    for (let j = y.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = x[i].key === y[j].key ? common[(i + 1) * width + j + 1] + 1
        : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  [...x, ...y].forEach((piece) => { piece.only = !piece.shared; });
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    if (x[i].key === y[j].key) {
      x[i].only = false;
      y[j].only = false;
      i += 1;
      j += 1;
    } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) i += 1;
    else j += 1;
  }
}

/** Marks the words of a paragraph without a counterpart that the other text does not have at all. */
function markUnknown(pieces, known) {
  pieces.forEach((piece) => { piece.only = !piece.shared && !known.has(piece.key); });
}

function comparedSide(pieces, { lang }) {
  if (!pieces) return el('div', { class: 'side empty' });
  // Not what merely stands beside nothing: a paragraph that was moved is shared all the same.
  const alone = pieces.every(({ shared }) => !shared);
  const runs = [];
  pieces.forEach((piece, i) => {
    // What stands between two words that are only here belongs to them.
    const only = piece.word ? piece.only : pieces[i - 1]?.only && pieces[i + 1]?.only;
    const kind = piece.shared ? 'mark' : only ? 'only' : '';
    const last = runs[runs.length - 1];
    if (last && last.kind === kind) last.text += piece.text;
    else runs.push({ kind, text: piece.text });
  });
  return el('div', { class: alone ? 'side alone' : 'side', lang },
    el('p', { dir: 'auto' }, runs.map(({ kind, text }) => {
      if (kind === 'mark') return el('mark', null, text);
      return kind === 'only' ? el('span', { class: 'only' }, text) : text;
    })));
}

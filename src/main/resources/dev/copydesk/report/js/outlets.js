/* Who ran what, and who shares with whom. */

const MATRIX = 14;
const USES = ['own', 'wire', 'copied', 'again', 'copies'];

const total = (outlet) => USES.reduce((sum, use) => sum + outlet[use], 0);

function outletTable() {
  const named = data.outlets.filter((outlet) => outlet.name);
  if (named.length === 0) return [el('p', { class: 'quiet' }, say('outlets.none'))];
  const most = Math.max(...named.map(total), 1);
  const heads = [say('outlets.name'), say('outlets.bar'), say('outlets.articles'),
    ...USES.map((use) => say(`outlets.${use}`)), say('outlets.teasers')];
  return [
    el('p', { class: 'quiet' }, say('outlets.lead')),
    el('p', { class: 'legend' }, USES.map((use) => el('span', null,
      svg('svg', { width: 18, height: 11, 'aria-hidden': 'true' }, hatch(), svg('rect', { width: 18, height: 11, class: `bar ${use}` })),
      ` ${say(`outlets.${use}`)}`))),
    longTable(say('outlets.title'), heads, data.outlets, (outlet) => row(
      outlet.name ? link(`#/stories?outlet=${encodeURIComponent(outlet.name)}`, bdi(outlet.name))
        : el('span', { class: 'quiet' }, say('outlets.unnamed')),
      bar(outlet, most), total(outlet), ...USES.map((use) => outlet[use]), outlet.teasers), 12),
    data.outlets.length < data.figures.outlets && el('p', { class: 'quiet' }, say('outlets.held',
      { n: number.format(data.outlets.length), all: number.format(data.figures.outlets) })),
  ];
}

/** Dots for wire and stripes for copies, so that nobody needs the colour. */
function hatch() {
  const pattern = (id, turn, mark) => svg('pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: turn },
    svg('rect', { width: 5, height: 5, class: 'hatch-ground' }), mark);
  return svg('defs', null,
    pattern('hatch', 'rotate(45)', svg('rect', { width: 2.4, height: 5, class: 'hatch-line' })),
    pattern('dots', 'rotate(45)', svg('circle', { cx: 2.5, cy: 2.5, r: 1.7, class: 'dots-mark' })));
}

function bar(outlet, most) {
  let at = 0;
  return svg('svg', { class: 'barline', width: '100%', height: 12, 'aria-hidden': 'true' },
    USES.map((use) => {
      const width = 100 * outlet[use] / most;
      const x = at;
      at += width;
      return width > 0 && svg('rect', { x: `${x}%`, width: `${width}%`, height: 12, class: `bar ${use}` });
    }));
}

function sharing() {
  const { exchanges } = data;
  if (exchanges.length === 0) return [el('p', { class: 'quiet' }, say('sharing.none'))];
  const [givers, takers] = ['from', 'to'].map((end) => most(exchanges, end));
  const heads = [say('sharing.from'), say('sharing.to'), say('sharing.n')];
  const list = () => longTable(say('sharing.title'), heads, exchanges,
    ({ from, to, articles }) => row(bdi(outletName(from)), bdi(outletName(to)), articles), 20);
  if (exchanges.length < 4) return [list()];
  return [
    el('p', { class: 'quiet' }, say('sharing.lead')),
    matrix(givers.slice(0, MATRIX), takers.slice(0, MATRIX), exchanges),
    Math.max(givers.length, takers.length) > MATRIX
      && el('p', { class: 'quiet' }, say('sharing.most', { n: MATRIX })),
    folded(say('sharing.table'), list),
    exchanges.length < data.exchangesFound && el('p', { class: 'quiet' }, say('sharing.held',
      { n: number.format(exchanges.length), all: number.format(data.exchangesFound) })),
  ];
}

/** The outlets at one end of the exchanges, those with most copies first, the unnamed last. */
function most(exchanges, end) {
  const weight = new Map();
  for (const exchange of exchanges) {
    weight.set(exchange[end], (weight.get(exchange[end]) ?? 0) + exchange.articles);
  }
  return [...weight.keys()].sort((x, y) => (x === '') - (y === '')
    || weight.get(y) - weight.get(x) || (x < y ? -1 : 1));
}

function matrix(givers, takers, exchanges) {
  const cells = new Map(exchanges.map(({ from, to, articles }) => [`${from}\u0000${to}`, articles]));
  const largest = Math.max(...givers.flatMap((from) => takers.map((to) => cells.get(`${from}\u0000${to}`) ?? 0)), 1);
  const cell = (from, to) => {
    const n = cells.get(`${from}\u0000${to}`) ?? 0;
    if (from === to) return el('td', { class: 'self' });
    return el('td', {
      class: n ? `heat h${Math.ceil(4 * n / largest)}` : null,
      title: n ? say('sharing.cell', { n, from: outletName(from), to: outletName(to) }) : null,
    }, n ? number.format(n) : '');
  };
  return el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': say('sharing.title') },
    el('table', { class: 'matrix' },
      el('caption', { class: 'unseen' }, say('sharing.lead')),
      el('thead', null, el('tr', null, el('td'),
        takers.map((to) => el('th', { scope: 'col' }, el('span', null, bdi(outletName(to))))))),
      el('tbody', null, givers.map((from) => el('tr', null,
        el('th', { scope: 'row' }, bdi(outletName(from))), takers.map((to) => cell(from, to)))))));
}

/* When they ran: stories as lines of dots over the days. Positions are shares of the width, so that
   a drawing fits a phone without shrinking its type. */

const DAY = 86400000;
const LANES = 12;
const LARGEST_DOT = 10;

const dayNumber = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY;
const isoDay = (n) => new Date(n * DAY).toISOString().slice(0, 10);

/** The days to show: all of a month, or, as wrong dates are common, the shortest stretch with most texts. */
function stretch(days) {
  const all = [days[0][0], days[days.length - 1][0]];
  if (all[1] - all[0] <= 31) return all;
  const wanted = days.reduce((sum, [, n]) => sum + n, 0) * 0.9;
  let best = all;
  let from = 0;
  let held = 0;
  for (const [to, n] of days) {
    held += n;
    while (held - days[from][1] >= wanted) held -= days[from++][1];
    if (held >= wanted && to - days[from][0] < best[1] - best[0]) best = [days[from][0], to];
  }
  return best;
}

/** Days, weeks, months or years, so that a drawing has no more than some sixty columns. */
const MOST_COLUMNS = 62;
const BINS = [1, 7, 30, 365, 3650];

function binned(days, from, to) {
  const size = BINS.find((n) => (to - from + 1) / n <= MOST_COLUMNS) ?? BINS.at(-1);
  const bins = new Map();
  for (const [d, n] of days) {
    const start = from + Math.floor((d - from) / size) * size;
    bins.set(start, (bins.get(start) ?? 0) + n);
  }
  return { size, bins: [...bins] };
}

function timeline() {
  const days = ranges(data.timeline.days);
  const dated = days.reduce((sum, [, n]) => sum + n, 0);
  if (dated === 0) return [el('p', { class: 'quiet' }, say('timeline.none'))];
  const { undated } = data.timeline;
  const note = undated > 0 && say('timeline.undated',
    { n: number.format(undated), all: number.format(dated + undated) });
  if (days.length === 1) {
    return [el('p', null, say('timeline.day', { day: day(isoDay(days[0][0])) }), ' ', note)];
  }
  const [from, to] = stretch(days);
  const within = ([d]) => d >= from && d <= to;
  const outside = days.filter((d) => !within(d)).reduce((sum, [, n]) => sum + n, 0);
  const lanes = data.timeline.lanes.map((lane) => [lane.story, ranges(lane.days).filter(within)])
    .filter(([, dots]) => dots.length > 0).slice(0, LANES);
  const place = (d) => `${(3 + 94 * (d - from) / (to - from || 1)).toFixed(2)}%`;
  const most = Math.max(1, ...lanes.flatMap(([, dots]) => binned(dots, from, to).bins.map(([, n]) => n)));
  return [
    el('p', { class: 'quiet' }, say('timeline.lead')),
    el('div', { class: 'timeline' },
      lane(el('span', { class: 'quiet' }, say('timeline.every')), columns(days.filter(within), from, to)),
      lanes.map(([i, dots]) => lane(link(route.story(i), bdi(data.stories[i].headline)), dotLine(dots, most, place, from, to))),
      lane('', axis(from, to, place))),
    el('p', { class: 'quiet' }, note, ' ',
      outside > 0 && say('timeline.outside', { n: number.format(outside) })),
    folded(say('table'), () => longTable(say('timeline.title'),
      [say('timeline.table.story'), say('timeline.table.day'), say('timeline.table.n')],
      [...days.map(([d, n]) => [say('timeline.every'), d, n]),
        ...lanes.flatMap(([i, dots]) => dots.map(([d, n]) => [data.stories[i].headline, d, n]))],
      ([name, d, n]) => row(bdi(name), day(isoDay(d)), n))),
  ];
}

function lane(name, drawing) {
  return el('div', { class: 'lane' }, el('div', { class: 'lane-name' }, name), drawing);
}

function drawing(height, words, ...children) {
  return svg('svg', { height, width: '100%', role: words ? 'img' : null, 'aria-hidden': words ? null : 'true', 'aria-label': words }, children);
}

function columns(days, from, to) {
  const { size, bins } = binned(days, from, to);
  const most = Math.max(...bins.map(([, n]) => n));
  const width = Math.min(3, 80 * size / (to - from + 1));
  const name = ([d, n]) => `${size > 1 ? spell(d, Math.min(to, d + size - 1)) : day(isoDay(d))}: ${n}`;
  return drawing(48, bins.map(name).join(', '),
    bins.map(([d, n]) => svg('rect', {
      x: `${(3 + 94 * Math.min(1, (d - from + (size - 1) / 2) / (to - from || 1)) - width / 2).toFixed(2)}%`,
      y: 48 - Math.max(2, 44 * n / most), width: `${width.toFixed(2)}%`, height: Math.max(2, 44 * n / most),
      class: 'column',
    }, svg('title', null, name([d, n])))));
}

function spell(from, to) {
  return days(isoDay(from), isoDay(to));
}

function dotLine(all, most, place, from, to) {
  const dots = binned(all, from, to).bins;
  const first = dots[0][0];
  const last = dots[dots.length - 1][0];
  return drawing(24, dots.map(([d, n]) => `${day(isoDay(d))}: ${n}`).join(', '),
    svg('line', { x1: '0', x2: '100%', y1: 12, y2: 12, class: 'rule' }),
    svg('line', { x1: place(first), x2: place(last), y1: 12, y2: 12, class: 'run' }),
    dots.map(([d, n]) => svg('circle', {
      cx: place(d), cy: 12, r: Math.max(2.5, LARGEST_DOT * Math.sqrt(n / most)).toFixed(1), class: 'dot',
    }, svg('title', null, `${day(isoDay(d))}: ${n}`))));
}

/** Up to five days named, the first and the last among them. */
function axis(from, to, place) {
  const steps = Math.min(4, to - from);
  const named = Array.from({ length: steps + 1 }, (_, i) => Math.round(from + (to - from) * i / steps));
  const anchor = (i) => (i === 0 ? 'start' : i === steps ? 'end' : 'middle');
  const long = to - from > 300;
  return drawing(22, null, named.map((d, i) => svg('text', {
    x: place(d), y: 15, 'text-anchor': anchor(i),
    class: i % 2 === 1 ? 'tick between' : 'tick',
  }, long ? isoDay(d).slice(0, 7) : shortDay(isoDay(d)))));
}

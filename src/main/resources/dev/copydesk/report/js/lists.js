/* Long lists: drawn as far as somebody reads them, searched while somebody types. */

const CHUNK = 40;

/** A list that draws its next items when its end comes into sight, or when asked to. */
function longList(tag, items, draw, chunk = CHUNK) {
  const list = el(tag, { class: 'list' });
  const button = el('button', { type: 'button', click: () => more() }, say('more'));
  const state = el('span', { class: 'quiet' });
  const end = el('p', { class: 'more' }, button, ' ', state);
  let drawn = 0;
  const watch = new IntersectionObserver(
    (seen) => seen.some((entry) => entry.isIntersecting) && more(), { rootMargin: '600px' });

  function more() {
    list.append(...items.slice(drawn, drawn + chunk).map((item, i) => draw(item, drawn + i)));
    drawn = Math.min(items.length, drawn + chunk);
    state.textContent = say('shown', { shown: number.format(drawn), n: number.format(items.length) });
    end.hidden = drawn >= items.length;
    watch.disconnect();
    if (!end.hidden) watch.observe(end);
  }

  more();
  return el('div', null, list, end);
}

/** Rows beyond the first few wait for a click. */
function longTable(caption, heads, items, draw, first = 15) {
  const shown = table(caption, heads, items.slice(0, first).map(draw));
  if (items.length <= first) return shown;
  const body = shown.querySelector('tbody');
  let drawn = first;
  const button = el('button', { type: 'button' }, say('more'));
  const end = el('p', { class: 'more' }, button);
  button.addEventListener('click', () => {
    body.append(...items.slice(drawn, drawn + 200).map(draw));
    drawn += 200;
    end.hidden = drawn >= items.length;
  });
  return el('div', null, shown, end);
}

/**
 * A form of filters over a list. Fields hold {name, label, type, options}; fits says for an item
 * and the fields' values whether it stays. Values live in the address, so that a view can be kept.
 */
function searchable({ fields, values, base, items, fits, found, none, draw }) {
  const status = el('p', { class: 'found', role: 'status', 'aria-live': 'polite' });
  const place = el('div');
  const inputs = fields.map((field) => control(field, values[field.name] ?? ''));
  const form = el('form', { role: 'search', class: 'filters', submit: (e) => e.preventDefault() },
    fields.map((field, i) => el('label', { class: field.type === 'search' ? 'wide' : null },
      el('span', null, field.label), inputs[i])),
    el('button', { type: 'reset' }, say('stories.reset')));

  function show() {
    const now = Object.fromEntries(fields.map((field, i) => [field.name, inputs[i].value]));
    const kept = items.filter(fits(now));
    status.textContent = count(found, kept.length);
    place.replaceChildren(kept.length === 0
      ? el('p', { class: 'quiet' }, say(none)) : longList('ol', kept, draw));
    const query = new URLSearchParams(Object.entries(now).filter(([, value]) => value));
    history.replaceState(null, '', query.size ? `${base}?${query}` : base);
  }

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 80);
  });
  form.addEventListener('reset', () => {
    inputs.forEach((input) => { input.value = ''; });
    setTimeout(() => { inputs.forEach((input) => { input.value = ''; }); show(); });
  });
  show();
  return [form, status, place];
}

function control({ type, options, name }, value) {
  if (!options) return el('input', { type, name, value, autocomplete: 'off', spellcheck: 'false' });
  return el('select', { name }, options.map(([key, text]) => el('option',
    { value: key, selected: key === value }, text)));
}

/** Whether every word of a query stands somewhere in an item's words, remembered item by item. */
function wordSearch(wordsOf) {
  const known = new Map();
  return (query) => {
    const wanted = plain(query).split(/\s+/).filter(Boolean);
    return (item) => {
      if (wanted.length === 0) return true;
      if (!known.has(item)) known.set(item, plain(wordsOf(item)));
      const words = known.get(item);
      return wanted.every((word) => words.includes(word));
    };
  };
}

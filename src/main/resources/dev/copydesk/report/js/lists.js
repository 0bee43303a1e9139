/* Long lists: drawn as far as somebody reads them, searched while somebody types. */

const CHUNK = 40;

/** A list that draws its next items when its end comes into sight, or when asked to. Items are a
   list, or {total, next} as listed gives them. */
function longList(tag, items, draw, chunk = CHUNK) {
  const source = Array.isArray(items)
    ? { total: items.length, next: (start, n) => items.slice(start, start + n) } : items;
  const list = el(tag, { class: 'list' });
  const button = el('button', { type: 'button', click: () => more() }, say('more'));
  const state = el('span', { class: 'quiet' });
  const end = el('p', { class: 'more' }, button, ' ', state);
  let drawn = 0;
  let waiting = false;
  const watch = new IntersectionObserver(
    (seen) => seen.some((entry) => entry.isIntersecting) && more(), { rootMargin: '600px' });

  function more() {
    if (waiting) return;
    const next = source.next(drawn, chunk);
    if (!next.then) append(next);
    else {
      waiting = true;
      next.then(append, (reason) => { state.textContent = `${say('failed.text')} ${reason.message}`; })
        .finally(() => { waiting = false; });
    }
  }

  function append(places) {
    list.append(...places.map((item, i) => draw(item, drawn + i)));
    drawn += places.length;
    state.textContent = say('shown', { shown: number.format(drawn), n: number.format(source.total) });
    end.hidden = drawn >= source.total || places.length === 0;
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
 * A form of filters over a list. Fields hold {name, label, type, options}; fits says for the fields'
 * values and an item whether it stays. Values live in the address, so that a view can be kept.
 */
async function searchable({ list, fields, values, items, fits, found, none, draw }) {
  const status = el('p', { class: 'found', role: 'status', 'aria-live': 'polite' });
  const place = el('div');
  const inputs = fields.map((field) => control(field, values[field.name] ?? ''));
  const form = el('form', { role: 'search', class: 'filters', submit: (e) => e.preventDefault() },
    fields.map((field, i) => el('label', { class: field.type === 'search' ? 'wide' : null },
      el('span', null, field.label), inputs[i])),
    el('button', { type: 'reset' }, say('stories.reset')));

  const now = () => Object.fromEntries(fields.map((field, i) => [field.name, inputs[i].value]));
  let asked = 0;

  /** Draws what fits, unless something else has been asked for meanwhile. */
  async function show() {
    asked += 1;
    const mine = asked;
    const kept = await listed(list, now(), { items, fits });
    if (mine !== asked) return;
    status.textContent = count(found, kept.total);
    place.replaceChildren(kept.total === 0
      ? el('p', { class: 'quiet' }, say(none)) : longList('ol', kept, draw));
  }

  /** Keeps the fields in the address, as long as the reader is still here. */
  function changed() {
    const query = new URLSearchParams(Object.entries(now()).filter(([, value]) => value));
    if (form.isConnected) history.replaceState(null, '', query.size ? `#/${list}?${query}` : `#/${list}`);
    return show().catch((reason) => { status.textContent = `${say('failed.text')} ${reason.message}`; });
  }

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 80);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    inputs.forEach((input) => { input.value = ''; });
    changed();
  });
  await show();
  return [form, status, place];
}

/** A field with a value, which an address may name though it is none of the choices. */
function control({ type, options, name }, value) {
  if (!options) return el('input', { type, name, value, autocomplete: 'off', spellcheck: 'false' });
  const all = options.some(([key]) => key === value) ? options : [...options, [value, value]];
  return el('select', { name }, all.map(([key, text]) => el('option',
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

/* Search in full texts, as only a served report can: Lucene answers. */

const HITS = 50;

async function search(values) {
  const input = el('input', { type: 'search', name: 'q', value: values.q ?? '', autocomplete: 'off', spellcheck: 'false' });
  const place = el('div');
  const status = el('p', { class: 'found', role: 'status', 'aria-live': 'polite' });
  const form = el('form', { role: 'search', class: 'filters asking', submit: (event) => {
    event.preventDefault();
    const q = input.value.trim();
    history.replaceState(null, '', q ? `#/search?${new URLSearchParams({ q })}` : '#/search');
    answer(q, status, place);
  } }, el('label', { class: 'wide' }, el('span', null, say('search.label')), input),
  el('button', { type: 'submit' }, say('search.ask')));
  await answer(values.q ?? '', status, place);
  return [el('h1', null, say('search.title')), form,
    el('p', { class: 'quiet' }, say('search.lead')), status, place];
}

async function answer(q, status, place) {
  place.replaceChildren();
  status.textContent = '';
  if (!q) return;
  try {
    const { total, hits = [] } = await ask('search.json', { q, most: HITS });
    status.textContent = total > hits.length ? say('search.best', { n: number.format(hits.length), all: number.format(total) })
      : count('search.found', total);
    place.append(el('ol', { class: 'list' }, hits.map(hit)));
  } catch (refused) {
    status.textContent = refused.message;
  }
}

function hit({ id, kind, title, source, published, excerpt }) {
  const to = `#/${kind === 'story' ? 'stories' : 'articles'}/${encodeURIComponent(id)}`;
  return el('li', { class: 'entry' },
    el('h2', { class: 'headline' }, link(to, bdi(title || say('article.untitled')))),
    el('p', { class: 'dateline' }, dotted(say(`search.kind.${kind}`), source && bdi(source), published && day(published))),
    excerpt && el('p', { class: 'excerpt', dir: 'auto' }, excerpt));
}

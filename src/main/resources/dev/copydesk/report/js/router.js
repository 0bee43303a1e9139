/* Which view an address names, and moving between views by link, key and history. */

const NAV = [['overview', '#/'], ['news', '#/news'], ['stories', '#/stories'], ['compare', '#/compare'],
  ['pages', '#/pages'], ['search', '#/search'], ['skipped', '#/skipped']];
const VIEWS = {
  '': { tab: 'overview', all: overview },
  news: { tab: 'news', all: news },
  stories: { tab: 'stories', all: stories, one: oneStory },
  compare: { tab: 'compare', all: comparisons, one: comparison },
  pages: { tab: 'pages', all: pages, one: onePage },
  articles: { tab: 'stories', all: stories, one: oneArticle },
  skipped: { tab: 'skipped', all: skipped },
  ...(LIVE ? { search: { tab: 'search', all: search } } : {}),
};
/** Views that only some results have. */
const SHOWN = {
  news: () => Boolean(data.news),
  search: () => LIVE,
  skipped: () => data.figures.skipped > 0,
};
const main = document.getElementById('content');

/** The address taken apart: view, what of it, filters. */
function address() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?', 2);
  const [name, ...rest] = path.split('/').map(decoded);
  return { name, rest, values: Object.fromEntries(new URLSearchParams(query ?? '')) };
}

function draw({ name, rest, values }) {
  const view = VIEWS[name];
  if (!view || (rest.length > 0 && !view.one)) return missing();
  return rest.length > 0 ? view.one(...rest) : view.all(values);
}

/** Draws the view of the address, unless the reader has left for another one meanwhile. */
async function show() {
  const asked = location.hash;
  const { name } = address();
  const view = VIEWS[name];
  const nodes = await Promise.resolve(draw(address())).catch(failed);
  if (location.hash.split('?')[0] !== asked.split('?')[0]) return;
  main.replaceChildren();
  fill(main, null, nodes);
  main.dataset.view = asked;
  navigation(view?.tab);
  const heading = main.querySelector('h1');
  document.title = heading && name ? `${heading.textContent} – ${say('title')}` : say('title');
}

/** A server that does not answer is the one thing that may go wrong. */
function failed(reason) {
  return [el('h1', null, say('failed.title')), el('p', null, say('failed.text')),
    el('p', { class: 'quiet' }, bdi(reason.message))];
}

/** A hand-written address may hold a broken escape. */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch (broken) {
    return part;
  }
}

function navigation(tab) {
  document.getElementById('nav').replaceChildren(el('ul', null, NAV
    .filter(([name]) => SHOWN[name]?.() ?? true)
    .map(([name, to]) => el('li', null, el('a', { href: to, 'aria-current': name === tab ? 'page' : null },
      say(`nav.${name}`))))));
}

/* Going back leads to where the reader was, also in a list that had grown: left views are kept. */
const KEPT = 12;
const left = new Map();
let byLink = false;
let scrolledTo = 0;
history.scrollRestoration = 'manual';

document.addEventListener('click', (event) => {
  byLink = Boolean(event.target.closest?.('a[href^="#"]'));
});

window.addEventListener('scroll', () => { scrolledTo = window.scrollY; }, { passive: true });

window.addEventListener('hashchange', async (event) => {
  const old = new URL(event.oldURL).hash;
  left.delete(old);
  left.set(old, { nodes: [...main.childNodes], top: scrolledTo, title: document.title });
  if (left.size > KEPT) left.delete(left.keys().next().value);
  const known = byLink ? null : left.get(location.hash);
  byLink = false;
  if (known) {
    main.replaceChildren(...known.nodes);
    document.title = known.title;
    main.dataset.view = location.hash;
    navigation(VIEWS[address().name]?.tab);
  } else {
    await show();
  }
  window.scrollTo(0, known?.top ?? 0);
  main.focus({ preventScroll: true });
});
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
document.addEventListener('keydown', (event) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  const field = main.querySelector('input[type=search]');
  if (event.key === '/' && !typing && field && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    field.focus();
  }
});
await show();

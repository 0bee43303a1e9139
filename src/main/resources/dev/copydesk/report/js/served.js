/* Where everything comes from in a report that is served: what a view shows, when it is looked at. */

const LIVE = true;
const AT_ONCE = 100;
const texts = new Map();
const sheets = new Map();

/** What the server says to a path; nothing where it knows no such thing. */
async function ask(path, values) {
  const answer = await fetch(values ? `${path}?${new URLSearchParams(values)}` : path);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/* Large results take some seconds; the first view takes the place of this. */
const waiting = document.getElementById('content');
waiting.prepend(waiting.dataset.loading);
const first = await ask('data.json');

/** The full text of an article, as long as it was fetched. */
function textOf(article) {
  return texts.get(article);
}

/** A page as it was, as long as it was fetched. */
function sheetOf(page) {
  return sheets.get(page);
}

/** The things of a list that fit, by place: how many, and a way to the next of them. */
async function listed(list, values, { most = CHUNK }) {
  const next = async (start) => {
    const found = await ask('list.json', { ...values, of: list, start, most });
    merge(found.slice);
    return found;
  };
  const { total, places = [] } = await next(0);
  return { total, next: (start) => (start === 0 ? places : next(start).then((found) => found.places ?? [])) };
}

/** The place of a story, article or page with everything that its view names; nothing where there is none. */
async function located(kind, id) {
  const found = await ask(`${kind}.json`, { id });
  if (!found) return undefined;
  merge(found.slice);
  if (found.sheet) sheets.set(found.place, found.sheet);
  return found.place;
}

/** The place of the tie between two articles. */
async function locatedTie(a, b) {
  const found = await ask('pair.json', { a, b });
  if (!found) return undefined;
  merge(found.slice);
  const { a: x, b: y } = Object.assign(data.links[found.place], found.tie);
  data.articles[x].paragraphs = found.tie.paragraphsOfA;
  data.articles[y].paragraphs = found.tie.paragraphsOfB;
  return found.place;
}

/** Fetches the texts that a view is going to ask for. */
async function fetched(articles) {
  const missing = articles.filter((article) => !texts.has(article));
  for (let i = 0; i < missing.length; i += AT_ONCE) {
    const found = await ask('texts.json', { of: missing.slice(i, i + AT_ONCE).join(',') });
    Object.entries(found).forEach(([article, text]) => texts.set(Number(article), text));
  }
}

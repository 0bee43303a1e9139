/* Where everything comes from in a report that is one file: from the page itself. The script of a
   served report has the same names. */

const LIVE = false;
const block = (id) => JSON.parse(document.getElementById(id).textContent);
const first = block('data');
let texts = null;
let sheets = null;

/** The full text of an article, or null where the report has no room for it. */
function textOf(article) {
  texts ??= block('texts');
  return texts[article];
}

/** A page as it was, or null where the report has no room for it. */
function sheetOf(page) {
  sheets ??= block('sheets');
  return sheets[page];
}

/** The things of a list that fit, by place: how many, and a way to the next of them. */
function listed(list, values, { items, fits }) {
  const kept = fits ? items.filter(fits(values)) : items;
  return { total: kept.length, next: (start, n) => kept.slice(start, start + n) };
}

/** The place of a story, article or page with everything that its view names; nothing where there is none. */
function located(kind, id) {
  return ids[kind]().get(id);
}

/** The place of the tie between two articles. */
function locatedTie(idA, idB) {
  const [x, y] = [ids.article().get(idA), ids.article().get(idB)];
  return x === undefined || y === undefined ? undefined : tieBetween(x, y);
}

/** The texts that a view is going to ask for; here they are all there. */
async function fetched() {}

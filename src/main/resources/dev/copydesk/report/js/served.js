/* Where everything comes from in a report that is served: lists and figures at once, each text when
   it is read. */

const LIVE = true;
const AT_ONCE = 100;
const texts = new Map();
const sheets = new Map();

async function ask(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/* Large results take some seconds; the first view takes the place of this. */
const waiting = document.getElementById('content');
waiting.prepend(waiting.dataset.loading);
const data = await ask('data.json');

/** The full text of an article, as long as it was fetched. */
function textOf(article) {
  return texts.get(article);
}

/** A page as it was, as long as it was fetched. */
function sheetOf(page) {
  return sheets.get(page);
}

/** Fetches what a view is going to ask for: texts of articles, a page, the marks of a tie. */
async function fetched({ articles = [], page, tie }) {
  const missing = articles.filter((article) => !texts.has(article));
  for (let i = 0; i < missing.length; i += AT_ONCE) {
    const found = await ask(`texts.json?of=${missing.slice(i, i + AT_ONCE).join(',')}`);
    Object.entries(found).forEach(([article, text]) => texts.set(Number(article), text));
  }
  if (page !== undefined && !sheets.has(page)) sheets.set(page, await ask(`page.json?of=${page}`));
  if (tie !== undefined && !data.links[tie].rows) {
    const marks = await ask(`tie.json?of=${tie}`);
    const { a, b } = Object.assign(data.links[tie], marks);
    data.articles[a].paragraphs = marks.paragraphsOfA;
    data.articles[b].paragraphs = marks.paragraphsOfB;
  }
}

/* Where everything comes from in a report that is one file: from the page itself. The script of a
   served report has the same names. */

const LIVE = false;
const block = (id) => JSON.parse(document.getElementById(id).textContent);
const data = block('data');
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

/** What a view is going to ask for; here it is all there. */
async function fetched() {}

/* A page as it was: every stretch of it in order, with what the program took it for in the margin. */

/** Kinds that stand for no more than empty space. */
const BLANK = 'space';

/** The page cut into {kind, article, text, first, gap}, blanks told by the gap before what follows. */
function stretches(i) {
  const { rest = '', pieces } = sheetOf(i);
  const articles = articlesOn(i);
  const paragraphs = articles.map(() => 0);
  const found = [];
  let used = 0;
  let gap = 2;
  for (let at = 0; at < pieces.length; at += 1) {
    const code = pieces[at];
    if (code < 0) {
      const article = articles[-code - 1];
      const n = paragraphs[-code - 1]++;
      const [start, end] = paragraphRanges(article)[n];
      found.push({ kind: data.articles[article].kind ?? 'article', article, first: n === 0, gap, text: textOf(article).slice(start, end) });
      gap = 0;
    } else {
      at += 1;
      const text = rest.slice(used, used + pieces[at]);
      used += pieces[at];
      if (data.kinds[code] === BLANK) gap = Math.max(gap, text.split('\n').length - 1);
      else {
        found.push({ kind: data.kinds[code], gap, text });
        gap = 0;
      }
    }
  }
  return found;
}

function sheet(i) {
  const all = stretches(i);
  return [
    el('p', { class: 'quiet' }, say('sheet.lead')),
    longList('div', all, (piece, n) => sheetRow(piece, i, all[n - 1]), 150),
  ];
}

function sheetRow({ kind, article, first, gap, text }, page, before) {
  const isText = article !== undefined;
  const named = isText ? first : !(before && before.kind === kind && gap < 2);
  const name = isText
    ? link(route.article(article), say(`sheet.${kind}`, { n: articlesOn(page).indexOf(article) + 1 }))
    : say(`kind.${kind}`);
  const language = isText && data.articles[article].language !== 'und' && data.articles[article].language;
  return el('div', { class: `stretch ${isText ? 'of-article' : 'of-furniture'} ${kind}${gap > 1 ? ' apart' : gap === 0 ? ' glued' : ''}` },
    el('span', { class: named ? 'kind' : 'kind unseen' }, name),
    el('p', { dir: 'auto', lang: language }, text));
}

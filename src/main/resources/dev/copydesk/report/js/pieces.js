/* Small pieces that several views are made of. */

/** The line under a headline: outlet, day, length. */
function dateline(article, withDay = true) {
  const { published, words, kind, byline } = data.articles[article];
  return el('p', { class: 'dateline' }, dotted(
    sourceOf(article),
    withDay && published && day(published),
    byline && el('span', null, sayWith('article.by', { who: bdi(byline) })),
    kind && say('article.teaser'),
    count('count.words', words)));
}

function relation(name) {
  return el('span', { class: `relation ${name}` }, say(`relation.${name}`));
}

/** Which of two tied articles is the smaller one, as containment sees it. */
function smallerFirst({ a, b }) {
  return data.articles[a].words <= data.articles[b].words ? [a, b] : [b, a];
}

/** A tie in one sentence, the articles named by whoever asks. */
function verdict(tie, name) {
  const [smaller, larger] = smallerFirst(tie);
  return sayWith(`verdict.${tie.relation}`,
    {
      a: name(tie.a), b: name(tie.b), smaller: name(smaller), larger: name(larger), share: percent(tie.containment),
    });
}

function figures(tie) {
  return say('verdict.figures', {
    jaccard: tie.jaccard.toFixed(2),
    containment: tie.containment.toFixed(2),
    passages: count('count.passages', tie.shared ?? 0),
  });
}

/** How much of the smaller text is shared, and the way to see it. */
function shareAndLink({ a, b, containment }) {
  return [el('span', { class: 'figures' }, say('tie.share', { share: percent(containment) })), ' ',
    link(route.compare(a, b), say('article.compare'))];
}

/** A tie seen from one of its articles. */
function tieFrom(article, i) {
  const tie = data.links[i];
  const other = tie.a === article ? tie.b : tie.a;
  const name = (x) => link(route.article(x), bdi(label(x)));
  const [smaller, larger] = smallerFirst(tie);
  return el('li', null,
    el('p', null, relation(tie.relation), ' ', shareAndLink(tie)),
    el('p', null, sayWith(`tie.${tie.relation}`,
      { other: name(other), smaller: name(smaller), larger: name(larger) })),
    el('p', { class: 'quiet' }, sourceOf(other)));
}

/** The paragraphs of an article, or word of where they are. */
function bodyText(article) {
  const text = textOf(article);
  const { language, lead, id } = data.articles[article];
  const lang = language === 'und' ? null : language;
  if (text === null || text === undefined) {
    return el('div', { class: 'text', lang, dir: 'auto' }, el('p', { dir: 'auto' }, lead),
      el('p', { class: 'notice', lang: 'en' }, say('article.cut', { id })));
  }
  return el('div', { class: 'text', lang },
    text.split('\n\n').map((paragraph) => el('p', { dir: 'auto' }, paragraph)));
}

function pageLinks(pages) {
  return el('p', null, pages.flatMap((i, n) => [n ? ', ' : '', link(route.page(i), bdi(data.pages[i].id))]));
}

/* Single articles, pages with what stands on them, and what was left out. */

async function oneArticle(id) {
  const i = await located('article', id);
  if (i === undefined) return missing();
  await fetched([i]);
  const { page, story, language } = data.articles[i];
  const ties = linksOf(i);
  return [
    story !== undefined && el('p', { class: 'back' }, link(route.story(story),
      `${say('article.story')}: `, bdi(data.stories[story].headline))),
    el('h1', { class: 'headline', dir: 'auto' }, label(i)),
    dateline(i),
    el('p', { class: 'quiet' }, dotted(
      el('span', null, sayWith('article.page', { page: link(route.page(page), bdi(data.pages[page].id)) })),
      language !== 'und' && languageName(language))),
    el('div', { class: 'reading' },
      el('article', null, bodyText(i)),
      section(say('article.ties'), ties.length === 0
        ? el('p', { class: 'quiet' }, say('article.ties.none'))
        : longList('ul', ties, (tie) => tieFrom(i, tie), 20))),
  ];
}

const pageSearch = wordSearch((i) => [data.pages[i].id, data.pages[i].input,
  ...articlesOn(i).map((a) => `${data.articles[a].title ?? ''} ${data.articles[a].outlet ?? ''}`)].join('\n'));

async function pages(values) {
  return [
    el('h1', null, say('pages.title')),
    await searchable({
      list: 'pages', values, items: placesOf(data.pages), found: 'pages.found', none: 'pages.none',
      fields: [{ name: 'q', type: 'search', label: say('pages.search') }],
      fits: ({ q }) => pageSearch(q),
      draw: (i) => el('li', { class: 'entry' },
        el('h2', { class: 'file' }, link(route.page(i), bdi(data.pages[i].id))),
        el('p', { class: 'dateline' }, pageFacts(i)),
        el('ul', { class: 'plain' }, articlesOn(i).slice(0, 6).map((a) => el('li', null, bdi(label(a)))),
          articlesOn(i).length > 6 && el('li', { class: 'quiet' }, `+${articlesOn(i).length - 6}`))),
    }),
  ];
}

function pageFacts(i) {
  const texts = articlesOn(i);
  const teasers = texts.filter((a) => data.articles[a].kind).length;
  return dotted(
    count('count.articles', texts.length - teasers),
    teasers > 0 && count('count.teasers', teasers),
    count('count.characters', data.pages[i].characters),
    data.pages[i].encoding);
}

async function onePage(id) {
  const i = await located('page', id);
  if (i === undefined) return missing();
  await fetched(articlesOn(i));
  const page = data.pages[i];
  const others = (sets, of) => [...new Set(of(i).flatMap((s) => sets[s]))].filter((p) => p !== i);
  const copies = others(data.samePages, samePagesOf);
  const related = others(data.sameStoryPages, sameStoryPagesOf).filter((p) => !copies.includes(p));
  const furniture = Object.entries(page.furniture ?? {}).sort((x, y) => y[1] - x[1]);
  return [
    el('p', { class: 'back' }, link('#/pages', say('pages.back'))),
    el('h1', { class: 'file' }, bdi(page.id)),
    el('p', { class: 'dateline' }, dotted(pageFacts(i).filter((x) => x !== ' \u00b7 '),
      el('span', null, sayWith('pages.input', { input: bdi(page.input) })))),
    el('div', { class: 'reading wide' },
      sheetOf(i) ? section(say('sheet.title'), sheet(i)) : articleTexts(i),
      el('div', null,
        copies.length > 0 && section(say('pages.copies'), longList('ul', copies, pageItem, 12)),
        related.length > 0 && section(say('pages.related'), longList('ul', related, pageItem, 12)),
        furniture.length > 0 && section(say('pages.furniture'), table(say('pages.furniture'),
          [say('pages.furniture.kind'), say('pages.furniture.n')],
          furniture.map(([kind, n]) => row(say(`furniture.${kind}`), n)))))),
  ];
}

/** The articles alone, where the report has no room for the page as it was. */
function articleTexts(i) {
  if (articlesOn(i).length === 0) return el('p', null, say('pages.empty'));
  return section(say('pages.articles'), el('p', { class: 'quiet' }, say('sheet.cut')),
    longList('div', articlesOn(i), (a) => el('article', { class: 'onpage' },
      el('h3', { class: 'headline' }, link(route.article(a), bdi(label(a)))),
      el('div', { class: 'dateline' }, dateline(a), a === data.pages[i].main && el('p', { class: 'mark' }, say('pages.main'))),
      bodyText(a)), 5));
}

function pageItem(i) {
  return el('li', null, link(route.page(i), bdi(data.pages[i].id)));
}

const skippedSearch = wordSearch((i) => `${data.skipped[i].input}\n${data.skipped[i].reason}`);

async function skipped(values) {
  if (data.figures.skipped === 0) {
    return [el('h1', null, say('skipped.title')), el('p', null, say('skipped.none'))];
  }
  return [
    el('h1', null, say('skipped.title')),
    el('p', { class: 'quiet' }, say('skipped.lead')),
    data.run.skipped < data.figures.skipped && el('p', { class: 'notice' }, say('skipped.held',
      { n: number.format(data.run.skipped), all: number.format(data.figures.skipped) })),
    await searchable({
      list: 'skipped', values, items: placesOf(data.skipped), found: 'count.inputs', none: 'skipped.none',
      fields: [{ name: 'q', type: 'search', label: say('skipped.search') }],
      fits: ({ q }) => skippedSearch(q),
      draw: (i) => el('li', { class: 'entry' },
        el('p', { class: 'file' }, bdi(data.skipped[i].input)), el('p', null, bdi(data.skipped[i].reason))),
    }),
  ];
}

function missing() {
  return [el('h1', null, say('missing.title')), el('p', null, say('missing.text')),
    el('p', null, link('#/', say('nav.overview')))];
}

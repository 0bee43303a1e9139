/* What the last addition to a result brought: new reporting, copies, and what became of stories. */

/** The list of an addition, drawn as far as somebody reads it. */
async function newList(list, draw) {
  const found = await listed(list, {}, { items: placesOf(data[list]) });
  return longList('ol', found, (i) => el('li', { class: 'entry' }, draw(data[list][i])));
}

async function news() {
  const { news: n } = data;
  if (!n) return [el('h1', null, say('news.title')), el('p', null, say('news.none'))];
  return [
    el('h1', null, say('news.title')),
    el('p', { class: 'lead' }, newsSentence(n)),
    el('p', { class: 'quiet' }, dotted(pagesBrought(n))),
    n.grown + n.begun > 0 && section(say('news.stories'),
      el('p', { class: 'quiet' }, say('news.stories.lead', { begun: number.format(n.begun), grown: number.format(n.grown) })),
      await newList('newStories', movedStory)),
    n.unique > 0 && section(say('news.texts'), el('p', { class: 'quiet' }, say('news.texts.lead')),
      await newList('newTexts', newText)),
    n.copiesOfOld + n.copiesOfNew > 0 && section(say('news.copies'),
      el('p', { class: 'quiet' }, say('news.copies.lead')),
      await newList('newCopies', newCopy)),
    n.changes.length > 0 && section(say('news.changes'), longList('ul', n.changes, (change) => el('li', null, changed(change)), 20)),
  ];
}

/** What an addition came to, in a sentence or two. */
function newsSentence(n) {
  const inputs = bdi(n.inputs.join(', '));
  if (n.what === 'drop') return sayWith('news.dropped', { n: n.number, pages: count('count.pages', n.removed), inputs });
  const parts = [['unique', n.unique], ['old', n.copiesOfOld], ['fresh', n.copiesOfNew]]
    .filter(([, texts]) => texts > 0).map(([name, texts]) => count(`news.${name}`, texts));
  return [sayWith('news.brought', { n: n.number, inputs, texts: count('count.texts', n.articles) }),
    parts.length > 0 && `: ${parts.join(', ')}`, '.'];
}

function pagesBrought(n) {
  return [['pages', n.pages], ['replaced', n.replaced], ['removed', n.removed], ['unchanged', n.unchanged]]
    .filter(([, pages]) => pages > 0).map(([name, pages]) => count(`news.${name}`, pages));
}

function movedStory({ story, fresh }) {
  const { size } = data.stories[story];
  return [
    ...storyHead(story, 'h3'),
    el('p', { class: 'mark' }, fresh === size ? el('strong', null, say('news.story.begun'))
      : say('news.story.grown', { fresh: number.format(fresh), n: number.format(size) })),
  ];
}

function newText(article) {
  const { story } = data.articles[article];
  return [
    el('h3', { class: 'headline' }, link(route.article(article), bdi(label(article)))),
    dateline(article),
    story !== undefined && data.stories[story].size > 1 && el('p', { class: 'mark' }, `${say('article.story')}: `,
      link(route.story(story), bdi(data.stories[story].headline))),
  ];
}

/** A copy with what it is a copy of; two copies of a third text may have no tie of their own. */
function newCopy({ article, of, old }) {
  const tie = tieBetween(article, of);
  return [
    el('h3', { class: 'headline' }, link(route.article(article), bdi(label(article)))),
    dateline(article),
    el('p', { class: 'mark' }, tie !== undefined && [relation(data.links[tie].relation), ' ', shareAndLink(data.links[tie]), ' '],
      sayWith(old ? 'news.copy.old' : 'news.copy.new', { of: link(route.article(of), bdi(label(of)), ' ', sourceOf(of)) })),
  ];
}

/** What became of a story, which may be gone by now. */
function changed({ kind, story, others = [], stories, articles }) {
  const name = (i) => link(route.story(i), bdi(data.stories[i].headline));
  return sayWith(`news.${kind}`, {
    story: story === undefined ? say('news.story.gone') : name(story),
    others: others.length > 0 ? others.flatMap((i, n) => [n ? ', ' : '', name(i)]) : count('count.stories', stories),
    stories: count('count.stories', stories),
    texts: count('count.texts', articles),
  });
}

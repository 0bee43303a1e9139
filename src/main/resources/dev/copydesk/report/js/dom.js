/* Building the page. Content only ever becomes text nodes and plain attributes, never markup. */

/** An element; children are nodes or texts, what is null or false is left out. */
function el(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for drawings. */
function svg(tag, attributes, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name, value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Foreign text: keeps its own direction to itself. */
function bdi(text) {
  return el('bdi', { dir: 'auto' }, text);
}

function link(route, ...children) {
  return el('a', { href: route }, ...children);
}

/** Children with a dot between them. */
function dotted(...children) {
  const shown = children.flat().filter(Boolean);
  return shown.flatMap((child, i) => (i === 0 ? [child] : [' \u00b7 ', child]));
}

/** Words of a key with elements, not only texts, filled in. */
function sayWith(key, values) {
  return say(key, Object.fromEntries(Object.keys(values).map((name) => [name, `\u0000${name}\u0000`])))
    .split('\u0000')
    .map((part, i) => (i % 2 === 1 ? values[part] : part));
}

/** A table with a caption for those who cannot see where it stands; heads stand over their numbers. */
function table(caption, heads, rows) {
  const isNumber = (i) => rows[0]?.cells[i]?.className === 'n';
  return el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': caption },
    el('table', null,
      el('caption', { class: 'unseen' }, caption),
      el('thead', null, el('tr', null, heads.map((head, i) => el('th', { scope: 'col', class: isNumber(i) && 'n' }, head)))),
      el('tbody', null, rows)));
}

/** A table row: first cell a head, numbers to the right. */
function row(...cells) {
  return el('tr', null, cells.map((cell, i) => (i === 0
    ? el('th', { scope: 'row' }, cell)
    : el('td', { class: typeof cell === 'number' ? 'n' : null },
      typeof cell === 'number' ? number.format(cell) : cell))));
}

/** Something that is drawn when it is first opened. */
function folded(summary, draw) {
  const details = el('details', null, el('summary', null, summary));
  details.addEventListener('toggle', () => {
    if (details.childNodes.length === 1) fill(details, null, [draw()]);
  });
  return details;
}

function section(title, ...children) {
  const id = `h-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return el('section', { 'aria-labelledby': id }, el('h2', { id }, title), ...children);
}

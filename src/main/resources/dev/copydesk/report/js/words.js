/* What the page says: words by key from words.properties, numbers and days for reading. */

const number = new Intl.NumberFormat('en');
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC',
});
const shortDayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'short', timeZone: 'UTC',
});

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The words of a key with {names} filled in. */
function say(key, values = {}) {
  const words = data.words[key] ?? key;
  return words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** The form of a key's words for a count. */
function count(key, n) {
  const forms = (data.words[key] ?? key).split('|');
  return (n === 1 ? forms[0] : forms[forms.length - 1]).replace('{n}', number.format(n));
}

/** A share of 0 to 1 in full percent; only all is 100 %, only nothing 0 %. */
function percent(share) {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return '< 1\u00a0%';
  return `${rounded === 100 && share < 1 ? 99 : rounded}\u00a0%`;
}

/** An ISO day for reading. */
function day(iso) {
  return iso ? dayFormat.format(new Date(`${iso}T00:00:00Z`)) : say('story.undated');
}

/** The name of a language, or its code where that is none of the known ones. */
function languageName(code) {
  try {
    return languageNames.of(code);
  } catch (unknown) {
    return code;
  }
}

function shortDay(iso) {
  return shortDayFormat.format(new Date(`${iso}T00:00:00Z`));
}

/** One day, or from one to another. */
function days(from, to) {
  if (!from) return '';
  if (!to || from >= to) return day(from);
  return dayFormat.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

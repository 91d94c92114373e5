/** How the values of a sentence are shown: a name of a field in the words of the reader, a language by its name. */
export interface ValueNames {
  fieldName: (field: string) => string;
  localeName: (locale: string) => string;
  /** Of a choice. */
  valueName: (value: string) => string;
  /** Of `2026-03-31`, and of a month. */
  dateName: (date: string) => string;
  /** Between the members of a list. */
  comma: string;
}

interface Template {
  /** Matches the English sentence; each group is a value. */
  pattern: RegExp;
  /** The names of the values; `@` marks a sentence or words of ours. */
  names: string[];
  /** The sentence in the reader's language. */
  text: string;
}

const PLACE = /\{(@?\w+)\}/g;
/** Longer texts are cut when they are stored, and match no sentence. */
const LONGEST = 4_000;

const isLocale = (name: string): boolean => /locale$/i.test(name);
const FIELDS = new Set(['field', 'label', 'other']);
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** A day or month of the calendar: not February 31, which would be shown as a day in March. */
const isDate = (value: string): boolean => {
  if (!DATE.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

const valueOf = (name: string): string =>
  isLocale(name)
    ? String.raw`([\w-]+)`
    : /^(?:count|limit|size|length|byte)$/.test(name)
      ? String.raw`(\d+)`
      : '([^]*?)';

/** It begins with another sentence of ours, whose last value would otherwise take the rest for its own. */
const isBegunByAnother = (english: string): boolean => english.startsWith('{@');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A value of a sentence, by the name that it has there. */
const valueIn = (name: string, value: string, shown: ValueNames): string => {
  if (isLocale(name)) return shown.localeName(value);
  if (FIELDS.has(name)) return shown.fieldName(value);
  if (name === 'visibility') return shown.valueName(value);
  return isDate(value) ? shown.dateName(value) : value;
};

/** English sentences as patterns. Of several that match, one that goes on from another says it, then the one with the most words of its own. */
const templatesOf = (sentences: Readonly<Record<string, string>>): Template[] =>
  Object.entries(sentences)
    .map(([english, text]) => ({ english, text, own: english.replaceAll(PLACE, '').length }))
    .sort((a, b) => Number(isBegunByAnother(b.english)) - Number(isBegunByAnother(a.english)) || b.own - a.own)
    .map(({ english, text }) => {
      // the odd parts are the names
      const parts = english.split(PLACE);
      const pattern = parts.map((part, at) => (at % 2 === 0 ? escaped(part) : valueOf(part.replace('@', ''))));
      return { pattern: new RegExp(`^${pattern.join('')}$`), names: parts.filter((_, at) => at % 2 === 1), text };
    });

/** Between “ and ”, with quotes of its own. */
const quotesIn = (text: string): { from: number; to: number }[] => {
  const quotes: { from: number; to: number }[] = [];
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if (mark === '“') open.push(index + 1);
    else {
      const from = open.pop();
      // a mark without its other half says nothing about what is quoted
      if (from === undefined) return [];
      if (open.length === 0) quotes.push({ from, to: index });
    }
  }
  return open.length === 0 ? quotes : [];
};

const LID = '\uE000';

/**
 * Puts lids on what is quoted: a sentence of a page may have the commas, semicolons and words with which ours go on. One
 * word may be one of ours, such as the name of an option.
 */
const covered = (text: string): { text: string; uncovered: (text: string) => string } => {
  const kept: string[] = [];
  let shown = '';
  let at = 0;
  for (const { from, to } of quotesIn(text)) {
    const words = text.slice(from, to);
    if (!/[\s,;]/.test(words)) continue;
    shown += `${text.slice(at, from)}${LID}${String(kept.length)}${LID}`;
    kept.push(words);
    at = to;
  }
  return {
    text: shown + text.slice(at),
    uncovered: (said) => said.replaceAll(/\uE000(\d+)\uE000/g, (lid, nth: string) => kept[Number(nth)] ?? lid),
  };
};

/**
 * Says what findings say in English, as these sentences say it: in another language, or in English with names for codes. Null for a sentence that is none of ours.
 */
export const sentenceReader = (sentences: Readonly<Record<string, string>>) => {
  const templates = templatesOf(sentences);
  const read = (english: string, shown: ValueNames): string | null => {
    for (const { pattern, names, text } of templates) {
      const found = pattern.exec(english);
      if (found === null) continue;
      const values = new Map(names.map((name, at) => [name, found[at + 1] ?? '']));
      return text.replaceAll(PLACE, (_, name: string) => show(name, values.get(name) ?? '', shown));
    }
    return null;
  };
  /** A part of a sentence: words of ours, or a list of such words and of figures and names, which stay. */
  const part = (english: string, shown: ValueNames): string =>
    read(english, shown) ??
    english
      .split(', ')
      .map((each) => read(each, shown) ?? valueIn('', each, shown))
      .join(shown.comma);
  const show = (name: string, value: string, shown: ValueNames): string => {
    if (name.startsWith('@')) return part(value, shown);
    return valueIn(name, value, shown);
  };
  return (english: string, shown: ValueNames): string | null => {
    if (english.length > LONGEST || english.includes(LID)) return null;
    const { text, uncovered } = covered(english);
    const said = read(text, shown);
    return said === null ? null : uncovered(said);
  };
};

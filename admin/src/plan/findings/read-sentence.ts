import type { Sentence } from '../../../../server/src/contracts/sentences';

/** How the values of a sentence are shown: a name of a field in the words of the reader, a language by its name. */
export interface ValueNames {
  fieldName: (field: string) => string;
  localeName: (locale: string) => string;
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

const valueOf = (name: string): string =>
  isLocale(name)
    ? String.raw`([\w-]+)`
    : /^(?:count|limit|size|length|byte)$/.test(name)
      ? String.raw`(\d+)`
      : '([^]*?)';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** English sentences as patterns. Of several that match, the one with the most words of its own says it. */
const templatesOf = (sentences: Readonly<Record<Sentence, string>>): Template[] =>
  Object.entries(sentences)
    .map(([english, text]) => ({ english, text, own: english.replaceAll(PLACE, '').length }))
    .sort((a, b) => b.own - a.own)
    .map(({ english, text }) => {
      // the odd parts are the names
      const parts = english.split(PLACE);
      const pattern = parts.map((part, at) => (at % 2 === 0 ? escaped(part) : valueOf(part.replace('@', ''))));
      return { pattern: new RegExp(`^${pattern.join('')}$`), names: parts.filter((_, at) => at % 2 === 1), text };
    });

/** Says in another language what findings say in English; null for a sentence that is none of ours. */
export const sentenceReader = (sentences: Readonly<Record<Sentence, string>>) => {
  const templates = templatesOf(sentences);
  const read = (english: string, shown: ValueNames): string | null => {
    if (english.length > LONGEST) return null;
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
      .map((each) => read(each, shown) ?? each)
      .join('、');
  const show = (name: string, value: string, shown: ValueNames): string => {
    if (name.startsWith('@')) return part(value, shown);
    if (isLocale(name)) return shown.localeName(value);
    return name === 'field' ? shown.fieldName(value) : value;
  };
  return read;
};

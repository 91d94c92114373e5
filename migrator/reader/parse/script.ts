import type { Span } from '../../model/source';

/** A writing system by its ISO 15924 code, as in `Intl.Locale`. Both Chinese scripts count as `Hans`. */
type Script = 'Hans' | 'Jpan' | 'Kore' | 'Latn' | 'Cyrl';

const LETTERS: [Script | null, RegExp][] = [
  ['Hans', /\p{Script=Han}/u],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  // letters of all other scripts, so that a few Latin names do not make a page of Hebrew or Thai one in Latin letters
  [null, /\p{Letter}/u],
];
/** Scripts with spaces are counted in words of two letters or more, the others in characters. */
const FIRST_IN_WORDS = LETTERS.findIndex(([script]) => script === 'Latn');
/** Characters that may follow the first letter of a word. */
const INSIDE = /['’-]/;

const ENOUGH = 8;

/** The evidence that a text gives of its script. */
interface ScriptEvidence {
  /** The script of the text if it is certain. */
  script: Script | null;
  /** The script that dominates the text, certain or not. */
  leaning: Script | null;
}

/** The evidence that a text gives of the language in which it is written. */
export interface Writing extends ScriptEvidence {
  /** Its first words, which are enough to tell its language. */
  opening: string;
}

/** Languages of one family are told apart by some hundred words. */
const OPENING = 1000;

export const writingOf = (spoken: string): Writing => ({
  ...scriptOf(spoken),
  opening: spoken.slice(0, OPENING),
});

/**
 * The script of a text. A Chinese page contains many Latin product names, and an English one names a few things in
 * Chinese, so a Han character counts about as much as a Latin word. The script is certain from 70 % Han upwards and
 * below 15 %. Bilingual pages and tables of codes are in between and need other evidence.
 */
export const scriptOf = (spoken: string): ScriptEvidence => {
  const counts = countScripts(spoken);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const share = (script: Script): number => (counts.get(script) ?? 0) / Math.max(all, 1);
  const certain = (script: Script): ScriptEvidence => ({ script, leaning: script });
  if (share('Jpan') > 0.1 && share('Jpan') > share('Hans') * 0.1) return certain('Jpan');
  const leaning = share('Hans') >= 0.4 ? 'Hans' : (LEANING.find((script) => share(script) >= 0.5) ?? null);
  if (leaning === null || all < ENOUGH) return { script: null, leaning };
  const isCertain = leaning === 'Hans' ? share('Hans') >= 0.7 : share('Hans') <= 0.15;
  return isCertain ? certain(leaning) : { script: null, leaning };
};

/** Caches the class of each UTF-16 code unit. Classes are numbered from 1; 0 means not known yet. */
const classes = new Uint8Array(0x10000);
const NO_LETTER = LETTERS.length + 1;
const INSIDE_WORD = LETTERS.length + 2;

const classOf = (unit: number): number => {
  const character = String.fromCharCode(unit);
  const letter = LETTERS.findIndex(([, letters]) => letters.test(character));
  // the rare Chinese characters have two units; the first counts for both
  const found = unit >= 0xd840 && unit <= 0xd88f ? 0 : letter;
  const kind = found >= 0 ? found + 1 : INSIDE.test(character) ? INSIDE_WORD : NO_LETTER;
  classes[unit] = kind;
  return kind;
};

/** Counts unit by unit: texts are long, and a pattern for each script takes several times as long. */
const countScripts = (text: string): Map<Script | null, number> => {
  const counts = new Uint32Array(LETTERS.length + 1);
  let word = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const known = classes[unit] ?? 0;
    const kind = known === 0 ? classOf(unit) : known;
    if (word !== 0 && (kind === word || kind === INSIDE_WORD)) {
      length += 1;
      if (length === 2) counts[word] = (counts[word] ?? 0) + 1;
    } else {
      const isLetter = kind <= LETTERS.length;
      word = isLetter && kind > FIRST_IN_WORDS ? kind : 0;
      length = 1;
      if (isLetter && word === 0) counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }
  return new Map(LETTERS.map(([script], index) => [script, counts[index + 1] ?? 0]));
};

const LEANING = ['Latn', 'Kore', 'Cyrl'] as const;

/** The words of a text, without code, URLs, tags and comments. */
export const spokenText = (text: string, unspoken: Span[]): string => {
  let spoken = '';
  let at = 0;
  for (const { from, to } of unspoken) {
    if (to <= at) continue;
    spoken += `${text.slice(at, Math.max(at, from))} `;
    at = to;
  }
  return (spoken + text.slice(at)).replace(/<[^<>]*>/g, ' ');
};

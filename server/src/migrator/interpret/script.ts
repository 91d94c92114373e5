import type { Span } from '../model';

/** A writing system by its ISO 15924 code, as `Intl.Locale` names it; both Chinese scripts count as `Hans`. */
export type Script = 'Hans' | 'Jpan' | 'Kore' | 'Latn' | 'Cyrl';

/** Scripts without spaces are counted by characters, the others by words. */
const CHARACTERS: [Script, RegExp][] = [
  ['Hans', /\p{Script=Han}+/gu],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
  ['Kore', /\p{Script=Hangul}+/gu],
];
const WORDS: [Script, RegExp][] = [
  ['Latn', /\p{Script=Latin}[\p{Script=Latin}'’-]+/gu],
  ['Cyrl', /\p{Script=Cyrillic}{2,}/gu],
];

const ENOUGH = 8;

/** How sure a text is of its script. */
export interface ScriptEvidence {
  /** The script of the text, where there is no doubt. */
  script: Script | null;
  /** The script of more of the text than any other. */
  leaning: Script | null;
}

/**
 * The script that a text is written in. A Chinese page is full of Latin product names and an English one names a few
 * things in Chinese, so a Han character weighs about as much as a Latin word: there is no doubt from 70 % Han on, and
 * below 15 %. Between them lie bilingual pages and tables of codes, which other evidence must place.
 */
export const scriptOf = (spoken: string): ScriptEvidence => {
  const counts = new Map([
    ...CHARACTERS.map(([script, runs]) => [script, spoken.match(runs)?.join('').length ?? 0] as const),
    ...WORDS.map(([script, words]) => [script, spoken.match(words)?.length ?? 0] as const),
  ]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const share = (script: Script): number => (counts.get(script) ?? 0) / Math.max(all, 1);
  const certain = (script: Script): ScriptEvidence => ({ script, leaning: script });
  if (share('Jpan') > 0.1 && share('Jpan') > share('Hans') * 0.1) return certain('Jpan');
  const leaning = share('Hans') >= 0.4 ? 'Hans' : (LEANING.find((script) => share(script) >= 0.5) ?? null);
  if (leaning === null || all < ENOUGH) return { script: null, leaning };
  const isCertain = leaning === 'Hans' ? share('Hans') >= 0.7 : share('Hans') <= 0.15;
  return isCertain ? certain(leaning) : { script: null, leaning };
};

const LEANING = ['Latn', 'Kore', 'Cyrl'] as const;

/** The words of a text: without code, URLs, tags and comments. */
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

import type { Span } from '../model';

/** A writing system by its ISO 15924 code, as `Intl.Locale` names it; both Chinese scripts count as `Hans`. */
export type Script = 'Hans' | 'Jpan' | 'Kore' | 'Latn' | 'Cyrl';

const COUNTED: [Script, RegExp][] = [
  ['Hans', /\p{Script=Han}/gu],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Kore', /\p{Script=Hangul}/gu],
  ['Latn', /[\p{Script=Latin}][\p{Script=Latin}'’-]+/gu],
  ['Cyrl', /\p{Script=Cyrillic}{2,}/gu],
];

const ENOUGH = 8;

/**
 * The script that a text is written in. A Chinese page is full of Latin product names and an English one names a few
 * things in Chinese, so a Han character weighs about as much as a Latin word: a text is Chinese from 40 % Han on, and
 * Latin up to 15 %. Between them lie bilingual pages, which other evidence must place.
 */
export const scriptOf = (spoken: string): Script | null => {
  const counts = new Map(COUNTED.map(([script, letters]) => [script, spoken.match(letters)?.length ?? 0]));
  const count = (script: Script): number => counts.get(script) ?? 0;
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
  if (all < ENOUGH) return null;
  if (count('Jpan') > count('Hans') * 0.1 && count('Jpan') > all * 0.1) return 'Jpan';
  if (count('Hans') >= all * 0.4) return 'Hans';
  if (count('Hans') > all * 0.15) return null;
  return (['Latn', 'Kore', 'Cyrl'] as const).find((script) => count(script) >= all * 0.6) ?? null;
};

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

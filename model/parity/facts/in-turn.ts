import type { Language } from '../../languages/language';
import type { PrintedFact } from '../parity-page';

/** The groups of a match. */
type Groups = readonly (string | undefined)[];

/** A form in which a fact is written: its pattern, and the values of a match; none if it is something else. */
export type Form = readonly [
  pattern: RegExp,
  read: (groups: Groups, named: Readonly<Record<string, string>>) => string[],
];

/** Text of the same length in which nothing is found. */
export const blank = (printed: string): string => '\n'.repeat(printed.length);

/** The facts of a text, by the forms in their order. Text that one form has read is not read again. */
export const readInTurn = (text: string, forms: readonly Form[]): PrintedFact[] => {
  const found: PrintedFact[] = [];
  let unread = text;
  for (const [pattern, read] of forms) {
    unread = unread.replace(pattern, (printed: string, ...rest: unknown[]) => {
      const at = rest.findIndex((each) => typeof each === 'number');
      const from = Number(rest[at]);
      const groups = rest.slice(0, at) as Groups;
      const values = read([printed, ...groups], (rest[at + 2] ?? {}) as Readonly<Record<string, string>>);
      if (values.length === 0) return printed;
      found.push(...values.map((value) => ({ value, from, to: from + printed.length })));
      return blank(printed);
    });
  }
  return found.sort((a, b) => a.from - b.from);
};

/** Prepares something for texts in several languages, once for the same ones; the first is that of the text. */
export const forLanguages = <Prepared>(
  prepare: (languages: readonly Language[]) => Prepared,
): ((languages: readonly Language[]) => Prepared) => {
  const prepared = new Map<string, Prepared>();
  return (languages) => {
    const key = languages.map(({ code }) => code).join(' ');
    const known = prepared.get(key) ?? prepare(languages);
    prepared.set(key, known);
    return known;
  };
};

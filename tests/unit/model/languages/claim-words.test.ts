import type { ClaimWords } from '../../../../model/languages/claim-words';
import { LANGUAGES } from '../../../../model/languages/language-of';

const packs = LANGUAGES.flatMap(({ code, claims }) => (claims === null ? [] : [{ code, claims }]));

/** Roles of what no pack lists. */
const MARKS = ['standard', 'number', 'comma', 'colon', 'semicolon', 'open', 'close', 'dash', 'unknown'];

const formsOf = ({ list, lead, bound, subjects, ...pack }: ClaimWords): string[] => [
  ...[list, lead, bound, ...Object.values(subjects)],
  ...[...pack.statements, ...pack.impersonal, ...(pack.presupposed ?? []), ...pack.introductions, ...pack.refusals],
];

describe.each(packs)('the words for claims in $code', ({ claims }) => {
  test('have a word for each role of its forms', () => {
    const roles = new Set(formsOf(claims).flatMap((form) => form.match(/[a-z]+/g) ?? []));
    const known = new Set([...MARKS, ...Object.keys(claims.words)]);
    expect([...roles].filter((role) => !known.has(role))).toEqual([]);
    expect(Object.entries(claims.words).filter(([, words]) => words.length === 0)).toEqual([]);
  });

  test('say what takes back a claim', () => {
    const needed = ['negation', 'plan', 'past', 'condition', 'told', 'others', 'need'] as const;
    expect(needed.filter((role) => (claims.words[role] ?? []).length === 0)).toEqual([]);
    expect(claims.elsewhere).not.toEqual([]);
  });

  test('are written as they are searched, in small letters', () => {
    const words = Object.values(claims.words).flat();
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});

import { LANGUAGES } from '../../../../model/languages/language-of';

const packs = LANGUAGES.flatMap(({ code, claims }) => (claims === null ? [] : [{ code, claims }]));

describe.each(packs)('the words for claims in $code', ({ claims }) => {
  test('say who holds what, and that it is held', () => {
    const needed = ['own', 'company', 'thing', 'site', 'auditor', 'obtain'] as const;
    const nouns = ['proof', 'report', 'audit', 'stand', 'valid', 'award', 'affirmed'] as const;
    expect([...needed, ...nouns].filter((role) => (claims.words[role] ?? []).length === 0)).toEqual([]);
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

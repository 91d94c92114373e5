import { gapsOf, quotedFacts } from '../../../../../admin/src/features/verification/reading';
import {
  factKey,
  startOf,
  unreadFacts,
  type Choice,
} from '../../../../../admin/src/features/verification/use-decisions';
import type { FactQuote, VerifiableFact } from '../../../../../model/contracts/verification';

const QUOTE: FactQuote = { value: '3', text: 'We hold level 3.', path: 'a.md', line: 1, site: 'default', run: 1 };

const fact = (field: string, change: Partial<VerifiableFact> = {}): VerifiableFact => ({
  ...{ field, locale: null, kind: 'text', options: [], target: null, value: 'said', entries: [], required: false },
  ...{ quotes: [], ...change },
});
const scope = (locale: string, value: string | null) => fact('scope', { locale, value });

const chosen =
  (choices: Record<string, Partial<Choice>> = {}) =>
  (each: VerifiableFact): Choice => ({ ...startOf(each), ...choices[each.field] });

describe('facts are to be read', () => {
  const facts = [fact('level', { quotes: [QUOTE] }), fact('number'), fact('validUntil', { value: null })];

  test('until they are read, or something else is decided about them; empty ones are not', () => {
    const unread = (choices: Record<string, Partial<Choice>> = {}, read: string[] = []) =>
      unreadFacts(facts, chosen(choices), new Set(read)).map(({ field }) => field);
    expect(unread()).toEqual(['level', 'number']);
    expect(unread({ number: { decision: 'clear' } })).toEqual(['level']);
    expect(unread({}, facts.slice(0, 1).map(factKey))).toEqual(['number']);
  });

  test('those with a quote at once, when each quote was on the screen', () => {
    const others = [fact('number', { quotes: [QUOTE] }), ...facts];
    expect(quotedFacts(others, new Set(['level ']))).toMatchObject({
      facts: [{ field: 'number' }, { field: 'level' }],
      unseen: 1,
    });
    expect(quotedFacts(others, new Set(['level ', 'number '])).unseen).toBe(0);
  });
});

describe('what a certification lacks', () => {
  const edition = { name: 'ISO/IEC 27001:2013', endsOn: '2025-10-31' };
  const whole = { facts: [scope('en', 'All'), fact('standard')], documents: [], edition, today: '2026-05-07' };

  test('is the scope of a language that stays empty', () => {
    const facts = [scope('en', 'All'), scope('zh-CN', null)];
    expect(gapsOf({ ...whole, facts }, chosen(), 1).scope).toEqual(['zh-CN']);
    expect(gapsOf({ ...whole, facts }, chosen({ scope: { decision: 'clear' } }), 1).scope).toEqual(['en', 'zh-CN']);
    expect(gapsOf({ ...whole, facts }, chosen({ scope: { decision: 'correct', text: 'All' } }), 1).scope).toEqual([]);
  });

  test('is evidence, until some is attached', () => {
    expect(gapsOf(whole, chosen(), 0).isWithoutEvidence).toBe(true);
    expect(gapsOf(whole, chosen(), 1).isWithoutEvidence).toBe(false);
  });

  test('is an edition that is accepted still, unless another is chosen', () => {
    expect(gapsOf(whole, chosen(), 1).edition).toEqual(edition);
    expect(gapsOf(whole, chosen({ standard: { decision: 'correct', text: 'other' } }), 1).edition).toBeNull();
    expect(gapsOf({ ...whole, today: '2025-10-31' }, chosen(), 1).edition).toBeNull();
  });
});

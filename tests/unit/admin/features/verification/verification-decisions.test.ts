import { decisionOf, startOf } from '../../../../../admin/src/features/verification/use-decisions';
import type { VerifiableFact } from '../../../../../model/contracts/verification';

const factOf = (fact: Partial<VerifiableFact>): VerifiableFact => ({
  field: 'level',
  locale: null,
  kind: 'text',
  options: [],
  target: null,
  value: 'Level 3',
  entries: [],
  required: false,
  quotes: [],
  ...fact,
});
const body = { documentId: 'c1', name: 'A Body', locales: ['en'] };

describe('what is sent of a decision about a fact', () => {
  test('is nothing but its name while it is accepted or cleared', () => {
    const fact = factOf({ field: 'scope', locale: 'en' });
    const named = { field: 'scope', locale: 'en' };
    expect(decisionOf(fact, startOf(fact))).toEqual({ ...named, decision: 'accept' });
    expect(decisionOf(fact, { ...startOf(fact), decision: 'clear' })).toEqual({ ...named, decision: 'clear' });
  });

  test.each([
    [factOf({}), { text: 'Level 4' }, 'Level 4'],
    [factOf({ kind: 'list', value: ['CN'] }), { members: ['CN', 'DE'] }, ['CN', 'DE']],
    [factOf({ kind: 'entry', target: 'organization', value: [] }), { entries: [body] }, ['c1']],
  ])('is the corrected value: %j', (fact, choice, value) => {
    expect(decisionOf(fact, { ...startOf(fact), ...choice, decision: 'correct' })).toEqual({
      ...{ field: 'level', locale: null },
      ...{ decision: 'correct', value },
    });
  });

  test.each([
    [factOf({}), { text: '' }],
    [factOf({ kind: 'list', value: ['CN'] }), { members: [] }],
    [factOf({ kind: 'entries', target: 'service' }), { entries: [] }],
  ])('is that the fact is cleared where the correction is empty: %j', (fact, choice) => {
    const sent = decisionOf(fact, { ...startOf(fact), ...choice, decision: 'correct' });
    expect(sent).toEqual({ field: 'level', locale: null, decision: 'clear' });
  });

  test.each([
    [factOf({ value: null }), { text: '' }],
    [factOf({ kind: 'entries', target: 'service', value: [] }), { entries: [] }],
  ])('is nothing where a fact that is empty was left empty: %j', (fact, choice) => {
    const sent = decisionOf(fact, { ...startOf(fact), ...choice, decision: 'correct' });
    expect(sent.decision).toBe('accept');
  });

  test('a correction begins with what is stored', () => {
    expect(startOf(factOf({ kind: 'list', value: ['CN', 'DE'] })).members).toEqual(['CN', 'DE']);
    expect(startOf(factOf({ kind: 'entry', value: ['c1'], entries: [body] })).entries).toEqual([body]);
    expect(startOf(factOf({ value: null })).text).toBe('');
  });
});

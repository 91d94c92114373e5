import fc from 'fast-check';
import { compareThreeWay } from '../../../../migrator/plan/compare/three-way';

const compare = (base: string | null | undefined, stored: string | null, source: string | null) =>
  compareThreeWay(base === undefined ? {} : { body: base }, { body: stored }, { body: source });

const verdict = (...values: Parameters<typeof compare>) => compare(...values).changes[0]?.verdict;

describe('a field against its base', () => {
  it('takes the source when only the source changed', () => {
    expect(verdict('a', 'a', 'b')).toBe('take');
  });

  it('keeps the editor when only the editor changed', () => {
    expect(compare('a', 'b', 'a')).toEqual({ changes: [], edited: ['body'] });
    expect(compare('a', 'b', 'c').changes[0]).toMatchObject({ verdict: 'conflict', result: 'b' });
  });

  it('asks a person when both changed', () => {
    expect(verdict('a', 'b', 'c')).toBe('conflict');
  });

  it('has nothing to ask when both changed alike', () => {
    expect(verdict('a', 'b', 'b')).toBe('same');
  });

  it('fills an empty field that no import has written', () => {
    expect(verdict(undefined, null, 'b')).toBe('take');
  });

  it('does not overwrite a field that a person filled before the first import', () => {
    expect(verdict(undefined, 'a', 'b')).toBe('conflict');
  });

  it('sees no change in trailing white space, line ends or an empty text', () => {
    expect(compare('a\nb', 'a  \r\nb\n', 'a\t\nb\n\n')).toEqual({ changes: [], edited: [] });
    expect(compare(null, '', '  ')).toEqual({ changes: [], edited: [] });
  });

  it('never takes anything over an edit, whatever the three values', () => {
    const value = fc.constantFrom('a', 'b', 'c', null);
    fc.assert(
      fc.property(value, value, value, (base, stored, source) => {
        const taken = verdict(base, stored, source) === 'take';
        return !taken || stored === base;
      }),
    );
  });
});

describe('a to-many relation against its base', () => {
  const list = (base: string[] | undefined, stored: string[], source: string[]) =>
    compareThreeWay(base === undefined ? {} : { documents: base }, { documents: stored }, { documents: source });

  it('keeps what an editor added and takes what the source added', () => {
    const { changes, edited } = list(['a'], ['a', 'x'], ['a', 'b']);
    expect(changes).toEqual([
      expect.objectContaining({ field: 'documents', verdict: 'take', result: ['a', 'b', 'x'] }),
    ]);
    expect(edited).toEqual(['documents']);
  });

  it('lets go what an editor removed, and what the source removed', () => {
    expect(list(['a', 'b'], ['b'], ['a', 'b', 'c']).changes[0]?.result).toEqual(['b', 'c']);
    expect(list(['a', 'b'], ['a', 'b', 'x'], ['b']).changes[0]?.result).toEqual(['b', 'x']);
  });

  it('has nothing to write where both sides did the same, or only the editor did something', () => {
    expect(list(['a'], ['a', 'b'], ['a', 'b']).changes[0]?.verdict).toBe('same');
    expect(list(['a'], [], ['a'])).toEqual({ changes: [], edited: ['documents'] });
    expect(list(['b', 'a'], ['a', 'b'], ['a', 'b'])).toEqual({ changes: [], edited: [] });
  });

  it('adds to what a person linked before the first import', () => {
    expect(list(undefined, ['x'], ['a']).changes[0]).toMatchObject({ verdict: 'take', result: ['a', 'x'] });
    expect(compareThreeWay({}, {}, { documents: ['a'] }).changes[0]).toMatchObject({ stored: [], result: ['a'] });
  });

  it("is never in conflict, and loses nobody's change, whatever the three lists", () => {
    const ids = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(ids, ids, ids, (base, stored, source) => {
        const { changes } = list(base, stored, source);
        const after = (changes[0]?.result ?? stored) as string[];
        for (const id of ['a', 'b', 'c', 'd']) {
          const [was, held, wanted] = [base, stored, source].map((some) => some.includes(id));
          expect(after.includes(id)).toBe(
            was === true ? held === true && wanted === true : held === true || wanted === true,
          );
        }
        expect(changes.some(({ verdict }) => verdict === 'conflict')).toBe(false);
      }),
    );
  });
});

test('what another site still states of a list stays', () => {
  const others = { adopted: false, values: () => [['DE', 'FI']] };
  const [change] = compareThreeWay(
    { countries: ['DE', 'US'] },
    { countries: ['DE', 'FI', 'US'] },
    { countries: [] },
    others,
  ).changes;
  expect(change).toMatchObject({ field: 'countries', verdict: 'take', result: ['DE', 'FI'] });
});

import fc from 'fast-check';
import { compareThreeWay } from '../../../../server/src/migrator/plan/three-way';

const compare = (base: string | null | undefined, stored: string | null, source: string | null) =>
  compareThreeWay(base === undefined ? {} : { body: base }, { body: stored }, { body: source });

const verdict = (...values: Parameters<typeof compare>) => compare(...values).changes[0]?.verdict;

describe('a field against its base', () => {
  it('takes the source when only the source changed', () => {
    expect(verdict('a', 'a', 'b')).toBe('take');
  });

  it('keeps the editor when only the editor changed', () => {
    expect(compare('a', 'b', 'a')).toEqual({ changes: [], edited: true });
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
    expect(compare('a\nb', 'a  \r\nb\n', 'a\t\nb\n\n')).toEqual({ changes: [], edited: false });
    expect(compare(null, '', '  ')).toEqual({ changes: [], edited: false });
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

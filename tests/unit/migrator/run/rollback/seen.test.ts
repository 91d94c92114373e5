import { isOtherThan, looseState, seenHash } from '../../../../../migrator/run/rollback/seen';

const ROLES = { shared: new Set<string>(), relations: new Set(['page']), loose: new Set(['page']) };
const entry = (draft: Record<string, string>) => ({ draft, published: null });

describe('what a rollback saw of a loose field', () => {
  const before = entry({ to: 'a', page: 'p' });

  test.each([
    ['is nothing any more', { to: 'a' }, false],
    ['is the same', { to: 'a', page: 'p' }, false],
    ['is another', { to: 'a', page: 'q' }, true],
  ])('%s', (_name, draft, expected) => {
    const now = entry(draft);
    expect(isOtherThan(looseState(before, ROLES), looseState(now, ROLES))).toBe(expected);
    expect(seenHash(now, ROLES, false)).toBe(seenHash(before, ROLES, false));
  });

  test('was nothing, and is something now', () => {
    expect(isOtherThan(looseState(null, ROLES), looseState(before, ROLES))).toBe(true);
  });

  test('a change of another field shows in the hash', () => {
    expect(seenHash(entry({ to: 'b', page: 'p' }), ROLES, false)).not.toBe(seenHash(before, ROLES, false));
  });
});

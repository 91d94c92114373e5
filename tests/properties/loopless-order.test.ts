import fc from 'fast-check';

import { indexAddresses, leadsBack, targetOf, type StoredRedirect } from '../../model/redirects/chain';
import { looplessOrder } from '../../model/redirects/loopless-order';
import { rounds } from '../support/jest/rounds';

const PLACES = ['/a/', '/b/', '/c/', '/d/', '/e/', '/f/'];

/** One redirect from each of some places. */
const redirects = (name: string): fc.Arbitrary<StoredRedirect[]> =>
  fc
    .uniqueArray(
      fc.record({
        from: fc.constantFrom(...PLACES),
        to: fc.constantFrom(...PLACES, '/a', 'https://a.example/', null),
        code: fc.constantFrom(301, 301, 301, 410),
      }),
      { selector: ({ from }) => from },
    )
    .map((rows) => rows.map((row) => ({ ...row, documentId: `${name} ${row.from}` })));

const isLoop = (redirect: StoredRedirect, standing: ReadonlyMap<string, StoredRedirect>): boolean => {
  const target = targetOf(redirect);
  const index = indexAddresses({ pages: [], redirects: [...standing.values()] });
  return target !== null && leadsBack(redirect.from, target, index, redirect.documentId);
};

test('each redirect can be written in its turn, and those that are refused lead back when all others are', () => {
  fc.assert(
    fc.property(redirects('own'), redirects('own'), (wanted, before) => {
      const standing = new Map(before.map((redirect) => [redirect.documentId, redirect]));
      const { ordered, refused } = looplessOrder(wanted, before);
      expect(new Set([...ordered, ...refused])).toEqual(new Set(wanted));
      expect(ordered).toHaveLength(wanted.length - refused.length);
      for (const redirect of ordered) {
        expect([redirect, isLoop(redirect, standing)]).toEqual([redirect, false]);
        standing.set(redirect.documentId, redirect);
      }
      for (const redirect of refused) expect([redirect, isLoop(redirect, standing)]).toEqual([redirect, true]);
    }),
    { numRuns: rounds(2000) },
  );
});

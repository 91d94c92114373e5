import fc from 'fast-check';

import { factsOutOfStep, type FactRow } from '../../../model/shared-facts';

const row = (id: number, facts: Record<string, unknown>): FactRow => ({ id, locale: `l${id}`, facts });

test('names only the facts that differ, and only the rows that have such', () => {
  const leader = row(1, { level: '3', validIn: ['CN'], badge: 7 });
  const same = row(2, { level: '3', validIn: ['CN'], badge: 7 });
  const old = row(3, { level: '2', validIn: ['CN'], badge: null });
  expect(factsOutOfStep(leader, [leader, same, old])).toEqual([{ row: old, facts: { level: '3', badge: 7 } }]);
});

test('a fact that the leader lost is lost by all', () => {
  expect(factsOutOfStep(row(1, { level: null }), [row(2, { level: '3' })])).toMatchObject([{ facts: { level: null } }]);
});

test('after the updates every row states the same, and there is nothing more to do', () => {
  const value = fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.boolean(), fc.array(fc.string()));
  const facts = fc.record({ a: value, b: value, c: value });
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1, maxLength: 4 }), (all) => {
      const rows = all.map((one, index) => row(index, one));
      const [leader] = rows;
      if (leader === undefined) return;
      for (const { row: stale, facts: changed } of factsOutOfStep(leader, rows)) Object.assign(stale.facts, changed);
      for (const { facts: now } of rows) expect(now).toEqual(leader.facts);
      expect(factsOutOfStep(leader, rows)).toEqual([]);
    }),
  );
});

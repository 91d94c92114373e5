import fc from 'fast-check';
import { atOnce } from '../../../model/steps';
import { hashInSteps, hashListInSteps, hashOf } from '../../../migrator/canonical-hash';
import { rounds } from '../../support/jest/rounds';

describe('the hash of an object in steps', () => {
  test('is the one that it has at once', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.array(fc.jsonValue({ maxDepth: 1 })),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), (object) => {
        expect(atOnce(hashInSteps(object))).toBe(hashOf(object));
      }),
      { numRuns: rounds(400) },
    );
  });

  test('may be paused after each item', () => {
    expect([...hashInSteps({ items: [1, { two: 2 }, 3], media: ['four'] })]).toHaveLength(4);
  });
});

describe('the hash of a list in steps', () => {
  test('is the one that it has at once', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 2 })), (list) => {
        expect(atOnce(hashListInSteps(list))).toBe(hashOf(list));
      }),
      { numRuns: rounds(400) },
    );
  });

  test('may be paused after each item', () => {
    expect([...hashListInSteps([1, { two: 2 }, [3]])]).toHaveLength(3);
  });
});

/**
 * @database any mysql
 * @slow
 */
import path from 'node:path';
import { killEach, type Aftermath } from '../../support/kills/lane';
import { sampleSite } from '../../support/sites/legacy-site';
import { halfOf, isThorough } from '../../support/jest/rounds';

/** Of each way of writing and finishing. Each takes a boot; that no write is left out, `killed-at-each-write` shows. */
const KILLS = isThorough ? 15 : 2;
const TEN_PAGES = path.join(sampleSite(), 'support/trust-center');

describe('an import that is killed', () => {
  const all: Aftermath[] = [];

  test.each(
    halfOf([
      ['resume', 'never'],
      ['resume', 'auto'],
      ['again', 'auto'],
      ['again', 'never'],
    ] as const),
  )(
    `kill -9 halfway and at ${String(KILLS - 1)} random times: %s ends like an unbroken one (bulk: %s)`,
    async (finish, bulk) => {
      const life = { step: 'import', site: TEN_PAGES, finish, bulk, batch: 2 } as const;
      const { unbroken, aftermaths } = await killEach(life, ({ writes, milliseconds }) => [
        // a machine that is quicker the second time may be done before the others come
        { write: Math.ceil(writes / 2) },
        // one in each part of the run, so that a few are spread as well as many
        ...Array.from({ length: KILLS - 1 }, (_, part) => ({
          milliseconds: (milliseconds * (part + Math.random())) / (KILLS - 1),
        })),
      ]);
      expect(aftermaths).toHaveLength(KILLS);
      for (const { kill, dump } of aftermaths) expect({ kill, dump }).toEqual({ kill, dump: unbroken.dump });
      all.push(...aftermaths);
    },
    900_000,
  );

  test('does not always die too early or too late, which would prove nothing', () => {
    expect(all.filter(({ halfway }) => halfway).length).toBeGreaterThan(all.length / 10);
  });
});

/** @slow */
import path from 'node:path';
import { killEach } from '../../support/kills/lane';
import { sampleSite } from '../../support/sites/legacy-site';
import { cases, rounds } from '../../support/jest/rounds';

/**
 * Half of them finished with `resume`, half with another import. Each takes a boot; that no write is left out, `killed-at-each-write`
 * shows.
 */
const KILLS = cases(2 * rounds(25), 6);
const TEN_PAGES = path.join(sampleSite(), 'support/trust-center');

describe('an import that is killed', () => {
  // in bulk a few pages are one transaction: `killed-at-each-write` dies around it
  test.each(['resume', 'again'] as const)(
    `kill -9 at ${String(KILLS / 2)} random times: %s ends like an unbroken one`,
    async (finish) => {
      const life = { step: 'import', site: TEN_PAGES, finish, bulk: 'never' } as const;
      const { unbroken, aftermaths } = await killEach(life, ({ milliseconds }) =>
        // one in each part of the run, so that a few are spread as well as many
        Array.from({ length: KILLS / 2 }, (_, part) => ({
          milliseconds: (milliseconds * (part + Math.random())) / (KILLS / 2),
        })),
      );
      expect(aftermaths).toHaveLength(KILLS / 2);
      for (const { kill, dump } of aftermaths) expect({ kill, dump }).toEqual({ kill, dump: unbroken.dump });
      // Kills that always come too early or too late would prove nothing.
      expect(aftermaths.filter(({ halfway }) => halfway).length).toBeGreaterThan(KILLS / 10);
    },
    900_000,
  );
});

/** @slow */
import path from 'node:path';
import { killEach } from '../../support/kills/lane';
import { sampleSite, writeSource } from '../../support/sites/legacy-site';
import { cases, rounds } from '../../support/jest/rounds';

/**
 * Half of them finished with `resume`, half with another import. Each takes a boot; that no write is left out, `killed-at-each-write`
 * shows.
 */
const KILLS = cases(2 * rounds(25), 6);
const TEN_PAGES = path.join(sampleSite(), 'support/trust-center');

/** Some batches of pages, each with a parent. */
const pageOf = (n: number): string =>
  `---\ncompliance:\n  locale: en\n${n > 0 ? '  parent: trust/page-0-en.md\n' : ''}---\n\n# Page ${n}\n\nText of page ${n}.\n`;

describe('an import that is killed', () => {
  const manyPages = writeSource(
    Object.fromEntries(Array.from({ length: 260 }, (_, n) => [`trust/page-${n}-en.md`, pageOf(n)])),
  );
  afterAll(() => {
    manyPages.remove();
  });

  test.each([
    ['resume', 'never', TEN_PAGES],
    ['again', 'never', TEN_PAGES],
    ['resume', 'auto', manyPages.dir],
  ] as const)(
    `kill -9 at ${String(KILLS / 2)} random times: %s ends like an unbroken one (bulk: %s)`,
    async (finish, bulk, site) => {
      const life = { step: 'import', site, finish, bulk } as const;
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

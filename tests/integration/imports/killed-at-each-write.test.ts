/**
 * @database any postgres
 * @slow
 */
import { killEach, type Unbroken } from '../../support/kills/lane';
import type { Life, Step } from '../../support/kills/life';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { cases, halfOf, isThorough } from '../../support/jest/rounds';
import { seededNumbers } from '../../support/memory/seeded-numbers';
import { png } from '../media/sample-files';

/**
 * Each kill takes a boot. Thorough, every step dies at every one of its writes; else an import dies at some of those where
 * a death leaves something of its own behind, the others at fewer.
 */
const killsOf = (step: Step, { writes, distinct }: Unbroken): number[] => {
  const all = Array.from({ length: writes }, (_, index) => index + 1);
  if (isThorough) return all;
  const some = step === 'import' ? distinct : all;
  const count = step === 'import' ? cases(3, 2) : 1;
  return seededNumbers(`kill ${step}`, count, some.length).map((number) => some[number - 1] ?? 1);
};

/** A page in two languages, with an image that gets a thumbnail, a certification and a page that moved. */
const SITE = {
  'trust/compliance-en.md': legacyPage(
    'en',
    'Compliance',
    '## ISO/IEC 27001:2013\n\nExample Cloud holds a certificate issued by Example Assurance Ltd.\n\n![Steps](media/steps.png)',
  ),
  'trust/compliance.md': legacyPage('zh-CN', '合规性', '## ISO/IEC 27001:2013\n\n我们持有认证。\n'),
  'trust/media/steps.png': png(300, 200),
};

describe('a kill -9 right before a write', () => {
  const site = writeSource(SITE);
  afterAll(() => {
    site.remove();
  });

  test.each(
    halfOf<[Step, Life['bulk']]>([
      ['import', 'auto'],
      ['import', 'never'],
      ['rollback', 'auto'],
      ['publish', 'auto'],
    ]),
  )(
    'of: %s (bulk: %s); resume ends like an unbroken run',
    async (step, bulk) => {
      const life = { step, bulk, batch: 2, site: site.dir, finish: 'resume' as const };
      const { unbroken, aftermaths } = await killEach(life, (unbrokenRun) =>
        killsOf(step, unbrokenRun).map((write) => ({ write })),
      );
      expect(unbroken.writes).toBeGreaterThan(20);
      expect(unbroken.distinct.length).toBeGreaterThan(10);
      expect(aftermaths).toHaveLength(killsOf(step, unbroken).length);
      // only the renewals of a lease, every five seconds, make one run write more often than another
      expect(aftermaths.filter(({ died }) => !died).length).toBeLessThan(3);
      for (const { kill, dump } of aftermaths) expect({ kill, dump }).toEqual({ kill, dump: unbroken.dump });
    },
    3_000_000,
  );
});

/**
 * @database any mysql
 * @slow
 */
import { killEach, type Kill, type Unbroken } from '../../support/kills/lane';
import { isThorough } from '../../support/jest/rounds';
import { auditedSite } from '../../support/sites/compliance-sites';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';

const PAIRS = 120;
/** Some hundred entries are a dozen batches. */
const BATCH = 25;

/** Pages in two languages, in three folders, and certificates. */
const site = (): Record<string, string> => ({
  ...auditedSite(),
  ...Object.fromEntries(
    Array.from({ length: PAIRS }, (_, n): [string, string][] => {
      const place = `sla/part-${String(n % 3)}/service-${String(n)}`;
      const english = `Service ${String(n)} is there, see [the first](/sla/part-0/service-0-en/).`;
      return [
        [`${place}-en.md`, legacyPage('en', `Service ${String(n)}`, english)],
        [`${place}.md`, legacyPage('zh-CN', `服务 ${String(n)}`, `服务 ${String(n)} 可用。`)],
      ];
    }).flat(),
  ),
});

/**
 * Each kill takes a boot: thorough, a process dies around every commit and 30 times in between. A sample has the commit
 * in the middle: a machine that is quicker the second time may be done before the others come.
 */
const killsOf = ({ distinct, milliseconds }: Unbroken): Kill[] => {
  const boundaries = isThorough ? distinct : [distinct[Math.floor(distinct.length / 2)] ?? 1];
  const times = isThorough ? 30 : 2;
  return [
    ...boundaries.map((write) => ({ write })),
    // one in each part of the run
    ...Array.from({ length: times }, (_, part) => ({ milliseconds: (milliseconds * (part + Math.random())) / times })),
  ];
};

test('an import of some hundred pages that is killed between its batches and in them ends like an unbroken one', async () => {
  const { dir, remove } = writeSource(site());
  const life = { step: 'import', site: dir, finish: 'resume', bulk: 'auto', batch: BATCH } as const;
  const { unbroken, aftermaths } = await killEach(life, killsOf);
  remove();
  expect(unbroken.dump.length).toBeGreaterThan(2 * PAIRS * 2);
  expect(unbroken.distinct.length).toBeGreaterThan((2 * PAIRS) / BATCH);
  expect(aftermaths).toHaveLength(killsOf(unbroken).length);
  for (const { kill, dump } of aftermaths) expect({ kill, dump }).toEqual({ kill, dump: unbroken.dump });
  expect(aftermaths.filter(({ halfway }) => halfway).length).toBeGreaterThan(aftermaths.length / 10);
}, 5_000_000);

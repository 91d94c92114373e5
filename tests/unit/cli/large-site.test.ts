import { planText, reportText } from '../../../server/src/cli/text/import-text';
import { conflictsText } from '../../../server/src/cli/text/conflict-text';
import { followUpPlanText } from '../../../server/src/cli/text/follow-up-text';
import { countFiles, importReport, reportOutcome } from '../../../migrator/run/apply/report';
import { defaultSiteRules, readSite } from '../../../migrator';
import { countActions, type Plan, type PlanItem } from '../../../migrator/plan/plan';
import { inspectText } from '../../../migrator/report/inspect/inspect-text';
import { largeSite } from '../../support/sites/large-site';
import { planIn } from '../../support/memory/memory-import';
import { memoryState, pageDraft } from '../../support/memory/memory-state';

const PAGES = 2000;

const { files } = readSite(largeSite(PAGES), defaultSiteRules);

/** A plan over as many pages: of each twenty one is new, four are conflicts, and the others are updates. */
const largePlan = async (): Promise<Plan> => {
  const drafts = Array.from({ length: PAGES }, (_, n) => pageDraft(`services/page-${String(n)}`, 'en'));
  const plan = await planIn(memoryState(), drafts);
  const changes = [{ field: 'body', base: 'a', stored: 'b', source: 'c', result: 'c', verdict: 'take' as const }];
  const items = plan.items.map((item, n): PlanItem => {
    if (n % 20 === 0) return item;
    if (n % 5 === 0) return { ...item, action: 'conflict', reason: 'edited-by-both', changes };
    return { ...item, action: 'update', changes };
  });
  return { ...plan, items, counts: countActions(items) };
};

const at = (lines: readonly string[], pattern: RegExp): number => lines.findIndex((line) => pattern.test(line));

describe(`a site of ${String(PAGES)} pages without its media`, () => {
  it('is inspected in less than a hundred lines: errors, then what is lost by its cause, then files and sums', () => {
    const lines = inspectText(files);
    expect(lines.length).toBeLessThan(100);
    expect(lines[0]).toBe('error FILE_EMPTY, 40 times: The file contains no text; it is not imported.');
    expect(lines).toContain(
      'warning LINK_BROKEN, 3,920 times (images below /services/): The link names a page or file that is not in the source.',
    );
    expect(lines.filter((line) => line.includes('LINK_BROKEN'))).toHaveLength(2);
    expect(at(lines, /LINK_BROKEN/)).toBeLessThan(at(lines, /^page /));
    expect(lines.at(-1)).toBe('2,000 files: 1,960 page, 40 rejected');
    expect(lines).toContain('This is a summary. --all prints everything, --report FILE.csv saves it to a file.');
  });

  it('is told in full with --all', () => {
    const lines = inspectText(files, true);
    const findings = files.reduce((sum, { findings }) => sum + findings.length, 0);
    expect(lines).toHaveLength(findings + 1 + files.length + 1);
    expect(lines.slice(0, 40).every((line) => line.includes(' error FILE_EMPTY: '))).toBe(true);
  });
});

describe(`an import of ${String(PAGES)} pages`, () => {
  const made = largePlan();

  it('is planned in less than a hundred lines: errors, then conflicts', async () => {
    const plan = await made;
    expect(plan.counts).toMatchObject({ conflict: 300, update: 1600, create: 100 });
    const lines = planText({ files, plan });
    expect(lines.length).toBeLessThan(100);
    expect(lines[0]).toMatch(/^error FILE_EMPTY, 40 times/);
    expect(at(lines, /^warning RECORD_CONFLICT, 300 times/)).toBe(4);
    expect(at(lines, /LINK_BROKEN/)).toBe(8);
    expect(lines.filter((line) => line.startsWith('update '))).toHaveLength(6);
    expect(lines).toContain('update    … and 1,595 more');
    expect(lines.at(-1)).toBe(`plan ${plan.planHash}`);
    expect(planText({ files, plan }, true).length).toBeGreaterThan(PAGES);
  });

  it('is reported in less than a hundred lines: failures, then conflicts', async () => {
    const plan = await made;
    const outcomes = plan.items.map((item, n) =>
      reportOutcome({ item, error: n % 40 === 1 ? 'the entry has changed' : null }),
    );
    const lines = reportText(
      importReport({ run: 7, planHash: plan.planHash, map: null, files: countFiles(files) }, outcomes),
      files,
    );
    expect(lines.length).toBeLessThan(100);
    expect(lines[0]).toMatch(/^error RECORD_FAILED, 50 times/);
    expect(lines[4]).toMatch(/^error FILE_EMPTY/);
    expect(lines[8]).toMatch(/^warning RECORD_CONFLICT/);
    expect(lines.at(-1)).toBe(`run 7, plan ${plan.planHash}`);
  });

  it('has its conflicts listed in less than a hundred lines, the first ones in full', async () => {
    const { items } = await made;
    const conflicts = items
      .filter(({ action }) => action === 'conflict')
      .map(({ key, type, locale, documentId, sourcePath }, n) => {
        const long = Array.from({ length: 80 }, (_, line) => `line ${String(line)}\n`);
        const fields = [
          { field: 'title', base: 'a', editor: 'b', source: 'c' },
          { field: 'body', base: long.join(''), editor: 'other\n', source: long.slice(3).join('') },
        ];
        return { item: n + 1, key, title: null, type, locale, documentId, sourcePath, publish: true, fields };
      });
    const lines = conflictsText(3, conflicts, { hasDrafts: false });
    expect(lines.length).toBeLessThan(100);
    expect(lines.slice(0, 3)).toEqual([
      expect.stringContaining('item 1: page services/page-5 en'),
      '  title',
      '    base: a',
    ]);
    expect(lines.at(-1)).toContain('300 conflicts to resolve');
    expect(conflictsText(3, conflicts, { hasDrafts: true, all: true }).length).toBeGreaterThan(300 * 80);
  });

  it('is published and rolled back in less than a hundred lines', async () => {
    const { items, planHash } = await made;
    const followUp = {
      planHash,
      counts: { publish: 1500, keep: 500 },
      items: items.map((item, n) => ({
        ...item,
        action: n % 4 === 0 ? 'keep' : 'publish',
        reason: n % 4 === 0 ? ('changed-since' as const) : null,
        fields: ['title'],
      })),
      media: Array.from({ length: 300 }, (_, n) => ({ path: `media/${String(n)}.png`, state: 'used' })),
    };
    const lines = followUpPlanText(followUp);
    expect(lines.length).toBeLessThan(100);
    expect(lines).toContain('keep      … and 495 more: changed-since');
    expect(lines).toContain('remove    … and 295 more');
    expect(lines.slice(-2)).toEqual(['2,000 entries: 1,500 publish, 500 keep', `plan ${planHash}`]);
    expect(followUpPlanText(followUp, true).length).toBeGreaterThan(PAGES);
  });
});

import { quoted } from '../../../model/say';
import { importExitCode } from '../../../server/src/cli/exit/import-exit-code';
import { planText, reportText } from '../../../server/src/cli/text/import-text';
import { countFiles, importReport, reportItem, reportOutcome } from '../../../migrator/run/apply/report';
import { FILE_START, newFinding } from '../../../migrator/findings';
import type { Plan, PlanItem } from '../../../migrator/plan/plan';
import { makePlan, type Validate } from '../../../migrator/plan/make-plan';
import { indexStoredState } from '../../../migrator/plan/stored-state/stored-state';
import { pageDraft } from '../../support/memory/memory-state';

const planOf = (key: string, problem?: string): Plan => {
  const drafts = [pageDraft(key, 'en')];
  const options = { publish: false, partial: false };
  const state = indexStoredState('default', [], []);
  const validate: Validate = ({ sourcePath }) =>
    problem === undefined ? [] : [newFinding('RECORD_INVALID', sourcePath, FILE_START, quoted(problem))];
  return makePlan({ site: 'default', drafts, state, options, rules: {}, validate });
};

const exitCodeOf = ({ counts, items }: Plan) =>
  importExitCode({ counts, files: countFiles([]), items: items.map((item) => reportItem(item)) });

describe('a plan for people', () => {
  it('says why a record is not written, with its file, and does not end as if all were well', () => {
    const plan = planOf('sla', 'path "/sla/" is already the path of another published en page');
    expect(planText({ files: [], plan }).join('\n')).toContain(
      'sla-en.md:1:1 error RECORD_INVALID: path "/sla/" is already the path of another published en page',
    );
    expect(exitCodeOf(plan)).toBe(3);
    expect(exitCodeOf(planOf('sla'))).toBe(0);
  });

  it('prints no control characters of a file’s name', () => {
    expect(planText({ files: [], plan: planOf('sla\u001b[2J', 'is\u0007 wrong') }).join('\n')).not.toMatch(
      /[^\P{Cc}\n]/u,
    );
  });
});

describe('what is left as drafts', () => {
  const { items } = planOf('sla');
  const reportOf = (left: readonly Partial<PlanItem>[]) =>
    reportText(
      importReport(
        { run: 7, planHash: 'sha256:0', map: null, files: countFiles([]) },
        items.flatMap((item) => left.map((changes) => reportOutcome({ item: { ...item, ...changes }, error: null }))),
      ),
      [],
    ).join('\n');

  it('is named in the report with the command that publishes it', () => {
    expect(reportOf([{}, {}])).toContain('2 entries left as drafts. To publish them: strapi-compliance publish 7\n');
  });

  it('is only what nobody stands behind, when the import publishes', () => {
    const report = reportOf([{ publish: true }, { type: 'certification' }]);
    expect(report).toContain('1 certification stays a draft: its status is unverified.');
    expect(report).toContain('strapi-compliance publish 7 --publish-unverified\n');
  });

  it('counts a certification once, whatever its languages', () => {
    const inTwoLanguages = (documentId: string): Partial<PlanItem>[] =>
      ['en', 'zh-CN'].map((locale) => ({ type: 'certification', documentId, locale }));
    const report = reportOf([{ publish: true }, ...inTwoLanguages('one'), ...inTwoLanguages('two')]);
    expect(report).toContain('2 certifications stay drafts: their status is unverified.');
  });

  it('is nothing when all is published, or has no drafts', () => {
    expect(reportOf([{ publish: true }, { type: 'organization' }])).not.toContain('drafts');
  });
});

describe('the exit code', () => {
  const counts = { conflict: 0, failed: 0 };
  const files = { page: 1, version: 0, partial: 0, skipped: 0, rejected: 0 };

  it.each([
    ['done', {}, {}, 0],
    ['a failure outweighs a conflict', { failed: 1, conflict: 1 }, { rejected: 1 }, 1],
    ['a conflict outweighs a refused file', { conflict: 1 }, { rejected: 1 }, 4],
    ['a refused file', {}, { rejected: 1 }, 3],
  ])('%s', (_name, wrong, refused, code) => {
    expect(importExitCode({ counts: { ...counts, ...wrong }, files: { ...files, ...refused }, items: [] })).toBe(code);
  });
});

import { planFile, readPlanFile } from '../../../../server/src/migrator/plan/storage/plan-file';
import { planIn } from '../../../support/memory/memory-import';
import { memoryState, pageDraft } from '../../../support/memory/memory-state';

const kept = async () => ({
  plan: await planIn(memoryState(), [pageDraft('sla', 'en')]),
  files: { page: 1, partial: 0, skipped: 0, rejected: 0 },
  source: 'legacy-site',
  again: 'strapi-compliance plan legacy-site',
});

describe('the file of a plan', () => {
  it('gives back what was kept', async () => {
    const plan = await kept();
    expect(readPlanFile(planFile(plan))).toEqual(plan);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -20), /damaged/],
    [
      'changed by hand',
      (text: string) => text.replace('Title of sla', 'Another title'),
      /changed since it was written/,
    ],
    ['of an older program', (text: string) => text.replace('"version": 1', '"version": 0'), /older version/],
    ['of a newer program', (text: string) => text.replace('"version": 1', '"version": 2'), /newer version/],
    ['something else', () => '{"name":"x"}', /not a plan/],
    ['a list', () => '[1]', /not a plan/],
    ['nothing', () => '', /damaged/],
  ])('is refused when it is %s', async (_name, spoil, message) => {
    expect(readPlanFile(spoil(planFile(await kept())))).toEqual({
      problem: expect.stringMatching(message) as string,
    });
  });
});

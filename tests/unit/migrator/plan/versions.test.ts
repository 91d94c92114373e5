import { planIn, importIn } from '../../../support/memory/memory-import';
import { documentIdOf } from '../../../../migrator/plan/identity';
import { memoryState } from '../../../support/memory/memory-state';
import { policy, policySite } from '../site/policies';

const SLA = 'Service Level Agreement';
const of = (day: string, uptime: string): string => policy(SLA, `Effective date: ${day}`, uptime);
const FILES = { 'legal/sla-v1.md': of('1 January 2024', '99'), 'legal/sla.md': of('1 July 2026', '99.9') };
const draftsOf = (files: Record<string, string>) => policySite(files).drafts;
const written = async (state: ReturnType<typeof memoryState>, files: Record<string, string>) =>
  (await planIn(state, draftsOf(files), { publish: true })).items
    .filter(({ action }) => action !== 'unchanged')
    .map(({ key, action, unit }) => [key, action, unit]);

describe('versions in a plan', () => {
  test('a new page comes before its versions', async () => {
    expect(await written(memoryState(), FILES)).toEqual([
      ['page legal/sla en', 'create', undefined],
      ['page-version legal-sla-2026-07-01 en', 'create', undefined],
      ['page-version legal-sla-2024-01-01 en', 'create', undefined],
      ['redirect /legal/sla-v1/', 'create', undefined],
    ]);
  });

  test('a new text of a stored page comes before it, in one transaction', async () => {
    const state = memoryState();
    await importIn(state, draftsOf(FILES), { publish: true });
    const unit = 'page legal/sla en';
    expect(await written(state, { ...FILES, 'legal/sla.md': of('1 December 2026', '99.95') })).toEqual([
      ['page-version legal-sla-2026-12-01 en', 'create', unit],
      ['page legal/sla en', 'update', unit],
      ['page-version legal-sla-2026-07-01 en', 'missing', undefined],
    ]);
    expect(await written(state, { ...FILES, 'legal/sla.md': of('1 July 2026', '99.91') })).toEqual([
      ['page-version legal-sla-2026-07-01 en', 'update', unit],
      ['page legal/sla en', 'update', unit],
    ]);
  });

  test('an older text that is found later is written by itself', async () => {
    const state = memoryState();
    await importIn(state, draftsOf(FILES), { publish: true });
    expect(await written(state, { ...FILES, 'legal/sla-v0.md': of('1 January 2020', '98') })).toEqual([
      ['page-version legal-sla-2020-01-01 en', 'create', undefined],
      ['redirect /legal/sla-v0/', 'create', undefined],
    ]);
  });

  test('the page goes on where another of its texts is the page now', async () => {
    const state = memoryState();
    const dated = {
      'legal/sla/2024-01-01.md': of('1 January 2024', '99'),
      'legal/sla/2026-07-01.md': of('1 July 2026', '99.9'),
    };
    await importIn(state, draftsOf(dated), { publish: true });
    const { items } = await planIn(
      state,
      draftsOf({ ...dated, 'legal/sla/2026-12-01.md': of('1 December 2026', '98') }),
    );
    expect(items.filter(({ type }) => type === 'page')).toMatchObject([
      {
        action: 'rename',
        recordKey: 'legal/sla/2026-12-01',
        renamedFrom: 'legal/sla/2026-07-01',
        documentId: documentIdOf('default', { type: 'page', key: 'legal/sla/2026-07-01' }),
      },
    ]);
  });
});

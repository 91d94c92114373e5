import { quoted } from '../../../../model/say';
import { newFinding, FILE_START, type FindingCode } from '../../../../migrator/findings';
import type { RecordDraft } from '../../../../migrator/model/record-draft';
import type { SourceFile } from '../../../../migrator/plan/items/still-in-source';
import { importIn, planIn, type MemoryOptions } from '../../../support/memory/memory-import';
import { memoryState, pageDraft } from '../../../support/memory/memory-state';

const page = (key: string, path = `/${key}/`, relations: RecordDraft['relations'] = {}): RecordDraft =>
  pageDraft(key, 'en', {
    localized: { title: key, body: `All about ${key}.`, slug: key, path },
    sourcePath: `sla/${key}.md`,
    relations,
  });
const standard = (key: string, sourcePath: string): RecordDraft =>
  pageDraft(key, 'en', { type: 'certification', localized: { name: key }, shared: { key }, relations: {}, sourcePath });
const file = (path: string, state: SourceFile['state'], code: FindingCode): SourceFile => ({
  path,
  state,
  findings: [newFinding(code, path, FILE_START, quoted('why'))],
});

const importedThen = async (
  before: RecordDraft[][],
  drafts: RecordDraft[],
  sources: SourceFile[],
  missing: MemoryOptions,
) => {
  const state = memoryState();
  for (const each of before) await importIn(state, each, { publish: true, publishUnverified: true });
  const { items } = await planIn(state, drafts, { publish: true, sources, ...missing });
  return Object.fromEntries(
    items.map(({ key, action, reason, removal }) => [key, [action, reason, removal].filter(Boolean).join(' ')]),
  );
};

describe.each(['unpublish', 'delete'] as const)(
  'with missing: %s, a page whose file is there and not imported',
  (missing) => {
    it.each([
      [file('sla/mail.md', 'rejected', 'TEXT_UNDECODABLE'), 'file-refused'],
      [file('sla/mail.md', 'skipped', 'RIVAL_PAGE'), 'rival-file'],
      [file('sla/mail.md', 'skipped', 'PAGE_EXCLUDED'), 'file-left-out'],
      [file('sla/mail.md', 'partial', 'PAGE_LINKS_ONLY'), 'file-left-out'],
      [file('sla', 'rejected', 'FILE_REFUSED'), 'file-refused'],
    ])('is skipped: %j', async (source, reason) => {
      const items = await importedThen([[page('mail'), page('chat')]], [page('chat')], [source], { missing });
      expect(items).toEqual({ 'page mail en': `skip ${reason}`, 'page chat en': 'unchanged' });
    });

    it('is missing where it is data, whose rows are read without being a page', async () => {
      const row = standard('host', 'data/hosts.yml');
      const data = file('data/hosts.yml', 'skipped', 'LIST_OF_PROCESSORS');
      expect(await importedThen([[row]], [], [data], { missing })).toEqual({
        'certification host en': 'missing gone-from-source',
      });
    });

    it('keeps its redirects and what only it names', async () => {
      const certifications = { certifications: [{ type: 'certification' as const, key: 'iso-9001' }] };
      const named = [standard('iso-9001', 'sla/gone.md'), page('chat')];
      const items = await importedThen(
        [
          [...named, page('mail', '/post/', certifications)],
          [...named, page('mail', '/mail/', certifications)],
        ],
        [page('chat')],
        [file('sla/mail.md', 'rejected', 'TITLE_MISSING')],
        { missing },
      );
      expect(items).toEqual({
        'page chat en': 'unchanged',
        'page mail en': 'skip file-refused',
        'certification iso-9001 en': 'skip file-refused',
        'redirect /post/': 'skip file-refused',
      });
    });

    it('is not taken for one that moved', async () => {
      const copy = { ...page('post'), localized: { ...page('mail').localized, path: '/post/' } };
      const refused = [file('sla/mail.md', 'rejected', 'TITLE_MISSING')];
      const items = await importedThen([[page('mail')]], [copy], refused, { missing });
      expect(items).toEqual({ 'page mail en': 'skip file-refused', 'page post en': 'create' });
    });

    it('is missing when its file makes another entry', async () => {
      const moved = { ...page('chat'), sourcePath: 'sla/mail.md' };
      const made = [{ path: 'sla/mail.md', state: 'page' as const, findings: [] }];
      const items = await importedThen([[page('mail')]], [moved], made, { missing });
      expect(items['page mail en']).toBe(`missing ${missing} ${missing}`);
    });
  },
);

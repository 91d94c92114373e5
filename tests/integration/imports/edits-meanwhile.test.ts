import { isTransient } from '../../../server/src/database/transient-error';
import { setTimeout as sleep } from 'node:timers/promises';
import type { UID } from '@strapi/strapi';
import { getService } from '../../../server/src/get-service';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder, planFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { randomNumbers } from '../../support/memory/random-numbers';

const PAGE = uidOf('page') as UID.ContentType;
const PAGES = 20;
const EDITS = 200;
/** Edits that are made between plan and apply: some items are sure to meet one. */
const EARLY = 12;

/** The source changes the first line, editors the third. */
const site = (first: string) =>
  writeSource(
    Object.fromEntries(
      Array.from({ length: PAGES }, (_, n) => [
        `s/page-${String(n)}-en.md`,
        legacyPage(
          'en',
          `Page ${String(n)}`,
          [`${first} of page ${String(n)}.`, '', 'The middle.', '', 'The end.'].join('\n'),
        ),
      ]),
    ),
  );

type Part = 'title' | 'first' | 'last';
const PARTS: readonly Part[] = ['title', 'first', 'last'];

describe('editors at work while an import runs over the same pages', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  test('lose no edit, and no conflict goes unseen', async () => {
    const [before, after] = [site('The beginning'), site('Another beginning')];
    const { report } = await importFolder(app.strapi, before.dir);
    const ids = report.items.map(({ documentId }) => documentId);
    const random = randomNumbers(4_711);
    const pages = app.strapi.documents(PAGE);
    const read = async (documentId: string) =>
      (await pages.findOne({ documentId, locale: 'en' })) as unknown as { title: string; body: string };
    /** The last edit of each part of each page. */
    const edits = new Map<string, Map<Part, string>>();

    const edit = async (number: number): Promise<void> => {
      const documentId = ids[Math.floor(random() * ids.length)] ?? '';
      const part = PARTS[Math.floor(random() * PARTS.length)] ?? 'title';
      const text = `Edit ${String(number)}.`;
      const save = async (): Promise<void> => {
        const lines = (await read(documentId)).body.split('\n');
        lines[part === 'first' ? 0 : 4] = text;
        const data = part === 'title' ? { title: text } : { body: lines.join('\n') };
        await pages.update({ documentId, locale: 'en', data });
      };
      // MariaDB refuses a save of what somebody has changed since it was read; the editor sees that, and saves again
      await save().catch((error: unknown) => {
        if (!isTransient(error)) throw error;
        return save();
      });
      edits.set(documentId, (edits.get(documentId) ?? new Map<Part, string>()).set(part, text));
    };
    const editing = async (): Promise<void> => {
      for (let number = EARLY; number < EDITS; number += 1) {
        await sleep(random() * 20);
        await edit(number);
      }
    };

    const imports = getService(app.strapi, 'imports');
    const planned = await planFolder(app.strapi, after.dir);
    for (let number = 0; number < EARLY; number += 1) await edit(number);
    const start = { source: after.dir, startedBy: 'test' };
    const [run] = await Promise.all([imports.apply(planned, start), editing()]);
    const written = new Set(run.items.filter(({ action }) => action === 'update').map(({ documentId }) => documentId));
    expect(run.counts.failed).toBeGreaterThan(0);
    expect(
      run.items.filter(({ action, error }) => action === 'failed' && error?.includes('has changed since') !== true),
    ).toEqual([]);

    const next = await importFolder(app.strapi, after.dir);
    const actions = new Map(next.report.items.map(({ documentId, action }) => [documentId, action]));
    for (const documentId of ids) {
      const { title, body } = await read(documentId);
      const [first, , , , last] = body.split('\n');
      const made = edits.get(documentId);
      expect(title).toBe(made?.get('title') ?? title);
      expect(last).toBe(made?.get('last') ?? 'The end.');
      expect(first).toBe(made?.get('first') ?? first);
      // a person who saves a whole body may save the old beginning of it: that is an edit like any other
      if (written.has(documentId)) expect(actions.get(documentId)).toBe('unchanged');
      else if (made?.has('first') === true) expect(actions.get(documentId)).toBe('conflict');
      else {
        expect(actions.get(documentId)).toBe('update');
        expect(first).toMatch(/^Another beginning/);
      }
    }
    for (const { remove } of [before, after]) remove();
  });
});

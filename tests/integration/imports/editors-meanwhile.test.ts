/** @slow */
import type { UID } from '@strapi/strapi';
import { getService } from '../../../server/src/get-service';
import { uidOf } from '../../../model/plugin-id';
import { createAdministrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import type { Answer } from '../../support/http/http-client';
import { importFolder, planFolder } from '../../support/sites/import-folder';
import { isolatedApp, isolations } from '../../support/app/isolation';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { randomNumbers } from '../../support/memory/random-numbers';
import { isThorough } from '../../support/jest/rounds';

const PAGE = uidOf('page') as UID.ContentType;
const PAGES = isThorough ? 20 : 8;
/** Each with an action for every page. */
const ROUNDS = isThorough ? 50 : 1;
const DELETE_ROUNDS = isThorough ? 15 : 1;

/** A request of an editor in the Content Manager, for one page. */
interface Request {
  documentId: string;
  action: 'unpublish' | 'edit' | 'delete';
  title: string;
}

describe.each(isolations)(
  'editors in the Content Manager while a run writes the same pages, the database $name',
  (isolation) => {
    let app: RunningStrapi;
    let token: string;
    const random = randomNumbers(77);
    const pick = (count: number) => Math.floor(random() * count);

    beforeAll(async () => {
      app = await bootStrapi({ files: isolatedApp(isolation) });
    });
    // a token is good for half an hour
    beforeEach(async () => {
      ({ token } = await createAdministrator(app, 'strapi-super-admin'));
    });
    afterAll(async () => app.close());

    const site = (name: string, first: string) =>
      writeSource(
        Object.fromEntries(
          Array.from({ length: PAGES }, (_, n) => [
            `${name}/page-${String(n)}-en.md`,
            legacyPage('en', `Page ${String(n)} of ${name}`, `${first} of page ${String(n)}.`),
          ]),
        ),
      );
    const importSite = async (name: string, first: string) => {
      const { dir, remove } = site(name, first);
      const { report } = await importFolder(app.strapi, dir, { site: name, publish: true });
      remove();
      expect(report.counts.failed).toBe(0);
      return report;
    };

    const ask = async ({ documentId, action, title }: Request): Promise<Answer> => {
      const place = `/content-manager/collection-types/${PAGE}/${documentId}`;
      if (action === 'edit') return app.put(`${place}?locale=en`, { title }, { token });
      if (action === 'delete') return app.delete(`${place}?locale=*`, { token });
      return app.post(`${place}/actions/unpublish?locale=en`, {}, { token });
    };

    /** Asks for each page at about the time at which the run writes it; `next` is to be called with each outcome. */
    const meanwhile = (requests: readonly Request[]) => {
      const answers: Promise<{ request: Request; answer: Answer }>[] = [];
      const due = requests.map((request, n) => ({ request, at: Math.max(0, n - 2 + pick(4)) }));
      let done = 0;
      const askDue = () => {
        for (const { request } of due.filter(({ at }) => at === done))
          answers.push(ask(request).then((answer) => ({ request, answer })));
      };
      askDue();
      return {
        onOutcome: () => {
          done += 1;
          askDue();
        },
        answers: async () => Promise.all(answers),
      };
    };

    const page = async (documentId: string, status: 'draft' | 'published') =>
      (await app.strapi.documents(PAGE).findOne({ documentId, locale: 'en', status })) as { title?: string } | null;

    /** The broken promise of an answer; null if it was kept. */
    const broken = async ({ documentId, action, title }: Request, { status, body }: Answer): Promise<string | null> => {
      if (status === 404 || status === 409) return null;
      if (status !== 200) return `${action} answered ${String(status)}: ${JSON.stringify(body)}`;
      const [draft, published] = [await page(documentId, 'draft'), await page(documentId, 'published')];
      if (action === 'delete') return draft === null && published === null ? null : 'deleted, and is there';
      if (draft === null) return `${action} answered 200, and the page is gone`;
      if (action === 'unpublish') return published === null ? null : 'unpublished, and is online';
      return draft.title === title ? null : `edited, and is called ${String(draft.title)}`;
    };
    const check = async (answers: readonly { request: Request; answer: Answer }[]) => {
      const found = [];
      for (const { request, answer } of answers) found.push(await broken(request, answer));
      expect(found.filter((one) => one !== null)).toEqual([]);
      return answers.map(({ answer }) => answer.status);
    };

    const start = { source: 'x', startedBy: 'test' };
    const someActions = (ids: readonly string[], actions: readonly Request['action'][], round: number): Request[] =>
      ids.map((documentId, n) => ({
        documentId,
        action: actions[pick(actions.length)] ?? 'edit',
        title: `Edit ${String(n)} of round ${String(round)}`,
      }));
    const counted = (name: string, statuses: readonly number[]) => {
      if (!isThorough) return;
      const counts: Record<string, number> = {};
      for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
      process.stderr.write(`${isolation.name}, ${name}: ${JSON.stringify(counts)}\n`);
    };

    test('take nothing back that an import has not seen, and are told the truth', async () => {
      const ids = (await importSite('apply', 'The beginning')).items.map(({ documentId }) => documentId);
      const statuses = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const { dir, remove } = site('apply', `Beginning ${String(round)}`);
        const planned = await planFolder(app.strapi, dir, { site: 'apply', publish: true });
        remove();
        const editors = meanwhile(someActions(ids, ['unpublish', 'edit'], round));
        await getService(app.strapi, 'imports').apply(planned, { ...start, onOutcome: editors.onOutcome });
        statuses.push(...(await check(await editors.answers())));
        for (const documentId of ids)
          if ((await page(documentId, 'published')) === null)
            await app.strapi.documents(PAGE).publish({ documentId, locale: 'en' });
      }
      counted('apply', statuses);
      expect(statuses).toHaveLength(ROUNDS * PAGES);
    }, 3_600_000);

    test('keep what they change while a run is rolled back', async () => {
      const statuses = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const { run, items } = await importSite(`rollback-${String(round)}`, 'The beginning');
        const plan = await getService(app.strapi, 'imports').planRollback(run);
        const requests = someActions(
          plan.items.map(({ documentId }) => documentId),
          ['unpublish', 'edit'],
          round,
        );
        const editors = meanwhile(requests);
        await getService(app.strapi, 'imports').rollback(plan, { ...start, onOutcome: editors.onOutcome });
        statuses.push(...(await check(await editors.answers())));
        for (const { documentId } of items) await app.strapi.documents(PAGE).delete({ documentId, locale: '*' });
      }
      counted('rollback', statuses);
      expect(statuses).toHaveLength(ROUNDS * PAGES);
    }, 3_600_000);

    test('delete whole documents, and none comes back', async () => {
      const statuses = [];
      for (let round = 0; round < DELETE_ROUNDS; round += 1) {
        const name = `delete-${String(round)}`;
        const ids = (await importSite(name, 'The beginning')).items.map(({ documentId }) => documentId);
        const { dir, remove } = site(name, 'Another beginning');
        const planned = await planFolder(app.strapi, dir, { site: name, publish: true });
        remove();
        const editors = meanwhile(someActions(ids, ['delete'], round));
        await getService(app.strapi, 'imports').apply(planned, { ...start, onOutcome: editors.onOutcome });
        statuses.push(...(await check(await editors.answers())));
      }
      counted('delete', statuses);
      expect(statuses).toHaveLength(DELETE_ROUNDS * PAGES);
    }, 3_600_000);
  },
);

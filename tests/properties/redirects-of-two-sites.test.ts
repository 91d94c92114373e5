import fc from 'fast-check';

import {
  followRedirects,
  indexAddresses,
  leadsBack,
  redirectsTo,
  stepsThrough,
} from '../../server/src/domain/redirects/chain';
import { checkRedirect } from '../../server/src/domain/validate/redirects';
import type { RecordFacts } from '../../server/src/domain/validate/record-facts';
import { diagnostic, FILE_START } from '../../server/src/migrator/diagnostics';
import type { RecordDraft } from '../../server/src/migrator/model';
import { documentIdOf } from '../../server/src/migrator/plan/identity';
import type { Plan } from '../../server/src/migrator/plan/plan';
import { applyIn, planIn } from '../support/memory-import';
import { memoryWorld, pageDraft, type MemoryWorld } from '../support/memory-world';
import { rounds } from '../support/rounds';

const PATHS = ['/a/', '/b/', '/c/', '/d/'];
const LOCALES = { north: 'en', south: 'zh-CN' } as const;
type Site = keyof typeof LOCALES;

interface Import {
  site: Site;
  /** Page -> its path; two pages of a site have different ones. */
  pages: ReadonlyMap<string, string>;
  publish: boolean;
  missing?: 'unpublish' | 'delete';
}
type Step = Import | { from: string; to: string };

const imports: fc.Arbitrary<Import> = fc
  .record({
    site: fc.constantFrom<Site>('north', 'south'),
    paths: fc.uniqueArray(fc.constantFrom(...PATHS), { minLength: 1, maxLength: 3 }),
    publish: fc.boolean(),
    missing: fc.constantFrom('unpublish' as const, 'delete' as const, undefined),
  })
  .map(({ site, paths, publish, missing }) => ({
    ...{ site, publish, ...(missing && { missing }) },
    pages: new Map(paths.map((path, index) => [`page-${String(index)}`, path])),
  }));
const byHand = fc.record({ from: fc.constantFrom(...PATHS, '/x/'), to: fc.constantFrom(...PATHS, '/x/') });
const history: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: imports }, { weight: 1, arbitrary: byHand }),
  { minLength: 2, maxLength: 8 },
);

const draftsOf = ({ site, pages }: Import): RecordDraft[] =>
  [...pages].map(([key, path]) =>
    pageDraft(key, LOCALES[site], {
      localized: { title: `${site} ${key}`, body: `What ${site} says about ${key}.`, slug: key, path },
    }),
  );

/** The facts by which Strapi's checks judge a redirect. */
const factsOf = ({ target, entries }: MemoryWorld) =>
  ({
    pagesStanding: async (path) =>
      (await target.addresses()).pages
        .filter((page) => page.path === path)
        .map((page) => {
          const draft = entries.get(`page ${page.documentId} ${page.locale}`)?.fields['path'];
          return { ...page, draftPath: typeof draft === 'string' ? draft : null };
        }),
    redirectsOnTheWay: async () => (await target.addresses()).redirects,
  }) satisfies Partial<RecordFacts> as unknown as RecordFacts;

const refused = async (world: MemoryWorld, documentId: string, values: Record<string, unknown>) =>
  checkRedirect('redirect', { code: 301, ...values }, { documentId } as never, factsOf(world));

/** A world whose target refuses what Strapi refuses. */
const checkedWorld = (): MemoryWorld => {
  const world = memoryWorld();
  const unchecked = { ...world.target };
  world.target.write = async (entry) => {
    const { type, documentId, locale, fields } = entry;
    if (type === 'redirect') {
      const held = world.entries.get(`redirect ${documentId} ${locale}`)?.fields;
      const [found] = await refused(world, documentId, { ...held, ...fields });
      if (found !== undefined) throw new Error(found.message);
    }
    return unchecked.write(entry);
  };
  return world;
};

const redirectsIn = async (world: MemoryWorld) => (await world.target.addresses()).redirects;

/** What the checks allow an editor; answers whether they did. */
const writeByHand = async (world: MemoryWorld, from: string, wanted: string): Promise<boolean> => {
  const redirects = await redirectsIn(world);
  const documentId = `editor ${from}`;
  if (redirects.some((redirect) => redirect.from === from)) return false;
  if ((await refused(world, documentId, { from, to: wanted })).length > 0) return false;
  // a page that waits to be published is where its redirects lead already
  const drafts = [...world.entries.values()].filter(({ type }) => type === 'page');
  const pages = [
    ...(await world.target.addresses()).pages,
    ...drafts.map(({ fields }) => ({ path: String(fields['path']) })),
  ];
  const to = followRedirects(wanted, stepsThrough(indexAddresses({ pages, redirects }), documentId)).end;
  const row = { type: 'redirect' as const, documentId, locale: '', shared: {}, relations: {}, pending: [] };
  world.entries.set(`redirect ${documentId} `, { ...row, fields: { from, to, code: 301 }, publication: 'published' });
  for (const led of redirectsTo({ pages, redirects }, from, to)) {
    const entry = world.entries.get(`redirect ${led.documentId} `);
    if (entry) entry.fields['to'] = to;
  }
  return true;
};

const apply = async (world: MemoryWorld, step: Import): Promise<Plan> => {
  const { site, publish, missing } = step;
  const held = await redirectsIn(world);
  const isTaken = ({ type, key }: RecordDraft) =>
    type === 'redirect' &&
    held.some(({ from, documentId }) => from === key && documentId !== documentIdOf(site, { type, key }));
  const plan = await planIn(world, draftsOf(step), { site, publish, ...(missing && { missing }) }, [], (draft) =>
    isTaken(draft) ? [diagnostic('RECORD_INVALID', draft.sourcePath, FILE_START, 'taken')] : [],
  );
  const outcomes = await applyIn(world, plan);
  expect(outcomes.filter(({ action }) => action === 'failed').map(({ item, error }) => [item.key, error])).toEqual([]);
  return plan;
};

test('imports of two sites and redirects of editors, in any order, leave every old address at the right page', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const world = checkedWorld();
      const reported = new Set<string>();
      const awaited = new Set<string>();
      for (const step of steps) {
        if ('from' in step) {
          const isWritten = await writeByHand(world, step.from, step.to);
          // the checks allow an editor this only where the page is about to leave; where it goes later is not theirs
          const behind = (await world.target.addresses()).pages.some(({ path }) => path === step.from);
          if (isWritten && behind) awaited.add(`editor ${step.from}`);
          continue;
        }
        const { items } = await apply(world, step);
        for (const { type, action, recordKey } of items)
          if (type === 'redirect' && action === 'skip') reported.add(recordKey);
        const findings = items.flatMap(({ diagnostics }) => diagnostics);
        for (const { code, message } of findings)
          if (code.startsWith('REDIRECT_')) reported.add(/redirect from (\S+) /.exec(message)?.[1] ?? '');

        const { pages, redirects } = await world.target.addresses();
        const next = stepsThrough(indexAddresses({ pages, redirects }));
        const held = new Map([...world.entries.values()].map((entry) => [entry.documentId, entry]));
        for (const { documentId, from, to, code } of redirects) {
          const behind = pages.filter(({ path }) => path === from);
          // a page stands in front of a redirect unreported only where the redirect was written to wait for it to leave
          for (const page of behind) {
            const draft = world.entries.get(`page ${page.documentId} ${page.locale}`);
            const isWaiting = draft?.fields['path'] === to || awaited.has(documentId);
            expect([from, reported.has(from) || isWaiting]).toEqual([from, true]);
          }
          const isLoop = code === 301 && leadsBack(from, to ?? '', indexAddresses({ pages, redirects }), documentId);
          expect([from, isLoop]).toEqual([from, false]);
          if (behind.length > 0) continue;
          const { end } = followRedirects(from, next);
          expect([from, next(end)]).toEqual([from, null]);
          // what this import wrote leads to the page that stood there
          const item = items.find((each) => each.documentId === documentId);
          const page = String(held.get(documentId)?.relations['page'] ?? '');
          const live = pages.find((each) => `${each.documentId} ${each.locale}` === page);
          if (item === undefined || ['skip', 'conflict', 'missing'].includes(item.action) || live === undefined)
            continue;
          if (step.publish) expect([from, end]).toEqual([from, live.path]);
        }
      }
    }),
    { numRuns: rounds(400) },
  );
});

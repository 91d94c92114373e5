import { tmpdir } from 'node:os';
import { withConventions } from '../../../adapters/read-conventions';
import { openLongTexts, type LongTexts } from '../../../adapters/long-texts';
import { readLimits } from '../../../config/read-limits';
import { globMatcher } from '../../../../../migrator/glob';
import type { RecordDraft } from '../../../../../migrator/model/record-draft';
import type { Site } from '../../../../../migrator/model/site';
import type { SiteRules } from '../../../../../migrator/model/site-rules';
import { plannedFiles, removedMedia, withKnownMedia } from '../../../../../migrator/plan/stored-state/known-media';
import { findProblems } from '../../../../../migrator/plan/find-problems';
import { itemKey } from '../../../../../migrator/plan/identity';
import { makePlan } from '../../../../../migrator/plan/make-plan';
import { moveRedirects } from '../../../../../migrator/plan/redirects/move-redirects';
import { withFindings } from '../../../../../migrator/plan/plan';
import { filesNotRead } from '../../../../../migrator/report/files-not-read';
import { readKnown } from '../../../../../migrator/plan/stored-state/read-known';
import { readStoredState } from '../../../../../migrator/plan/stored-state/read-stored-state';
import type { KnownMedia } from '../../../../../migrator/model/ports/media';
import type { PlanningPorts } from '../../../../../migrator/model/ports/planning';
import type { KnownEntry } from '../../../../../migrator/model/ports/source-map';
import { chooseMap } from './choose-map';
import { examineFiles } from './examine-files';
import type { PlannedImport } from '../imports-service';
import type { PlanningRequest } from './planning-request';
import { readDrafts } from './read-drafts';
import { resolveSource } from './resolve-source';

interface LinkedSource {
  site: Site;
  /** The site's source map, with the new keys of what has moved. */
  known: readonly KnownEntry[];
  brought: ReadonlyMap<string, KnownMedia>;
  /** When the source map was read. */
  moment: Moment;
}

/** Tells whether an import wrote between two moments. */
interface Moment {
  /** The fencing number of the last run; null while one is at work, or looks so because its process was killed. */
  fence: number | null;
  /** Changes with every write of content, by anybody. */
  revision: string | null;
}

const momentNow = async ({ journal, content }: PlanningPorts): Promise<Moment> => ({
  fence: await journal.lastFence(),
  revision: await content.revision(),
});

/** Whether an import may have written between two moments. */
const hasWritten = (before: Moment, after: Moment): boolean =>
  before.revision !== after.revision && (before.fence === null || before.fence !== after.fence);

/**
 * Reads a source and links it as a whole. Apart from what follows: an asynchronous function holds all of its variables to its
 * end, and what the pages said by themselves is a hundred megabytes of a large site.
 */
const linkSource = async (
  ports: PlanningPorts,
  request: PlanningRequest,
  rules: SiteRules,
  texts: LongTexts,
): Promise<LinkedSource> => {
  const { source, options, limits, today, signal } = request;
  const { setAside } = texts;
  const drafts = await readDrafts(texts, { ...request, rules });
  const moment = await momentNow(ports);
  const rows = await readKnown(ports.journal, rules.name, setAside);
  const { examined, known: brought } = await examineFiles(source, drafts, ports.media, request);
  const only = options.only === undefined ? undefined : globMatcher(options.only);
  const context = { assets: source.assets, examined, today, setAside, ...(only && { only }) };
  const patience = { limits: readLimits(limits), milliseconds: limits.pageMilliseconds, signal };
  const linked = await resolveSource(ports, drafts, rules, rows, context, patience);
  return { ...linked, brought, moment };
};

/** Reads a source and decides what an import of it would do. Writes nothing to the database. */
export const planSource = async (
  ports: PlanningPorts,
  request: PlanningRequest,
): Promise<Omit<PlannedImport, 'read'>> => {
  const { source, options, folder, signal } = request;
  const { chosen, map } = await chooseMap(source, await ports.journal.siteMap(request.rules.name), request.map);
  const rules = await withConventions(source, { ...request.rules, map });
  const texts = openLongTexts(folder ?? tmpdir());
  const { setAside } = texts;
  const { site, known, brought, moment } = await linkSource(ports, request, rules, texts);
  const stated = withKnownMedia(site.drafts, brought);
  const records = [...stated, ...moveRedirects(stated, known)];
  const state = await readStoredState(rules.name, records, known, { ...ports, setAside }, options);
  // the source map would lack, or already have, what the entries show
  const isTorn = hasWritten(moment, await momentNow(ports));
  const problems = await findProblems(ports.facts, records, state, options, signal);
  signal?.throwIfAborted();
  const removed = removedMedia(site, brought);
  const validate = (draft: RecordDraft) => [
    ...(problems.get(draft) ?? []),
    ...(removed.get(itemKey(draft, draft.locale)) ?? []),
  ];
  const plan = makePlan({
    site: rules.name,
    drafts: records,
    state,
    options: { ...options, partial: options.only !== undefined },
    rules,
    validate,
    files: plannedFiles(site.assets, rules.defaultLocale),
    sources: site.files,
    setAside,
  });
  const items = withFindings(plan.items, site.files);
  return {
    files: site.files,
    plan: { ...plan, items, map: chosen, ...(isTorn && { torn: true as const }) },
    fence: moment.fence,
    notRead: options.only === undefined ? filesNotRead(site.files, source) : [],
  };
};

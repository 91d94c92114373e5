import { placeKey } from '../../../../model/entry-keys';
import type { FileFinding } from '../../../../model/contracts/findings';
import {
  IMPORT_WROTE,
  changesSince,
  PlanOutdatedError,
  type EntryChange,
} from '../../../../migrator/run/apply/outdated';
import { fileCounts, type ImportReport } from '../../../../migrator/run/apply/report';
import { mapHash, mapUse } from '../../../../migrator/map/chosen-map';
import { MAP_FILE } from '../../../../migrator/map/map-line';
import { isWriting, type Plan } from '../../../../migrator/plan/plan';
import { countsOfRest, itemsToStore } from '../../../../migrator/plan/storage/stored-plan';
import { areRecords, type ApprovedPlan, type RunStart } from './imports-service';
import type { Ports } from './ports';
import { importTask } from './import-task';
import { performRun } from './conduct/perform-run';
import { waitForLease } from './conduct/wait-for-lease';

/** Another map has become the site's since the plan was made, and is not the plan's own. */
const mapChanges = async ({ journal }: Ports, { site, map }: Plan): Promise<EntryChange[]> => {
  if (map === undefined) return [];
  const now = mapHash((await journal.siteMap(site))?.text ?? '');
  const isExpected = now === map.hash || now === (map.kept?.hash ?? null);
  return isExpected ? [] : [{ key: MAP_FILE, what: 'changed', fields: [] }];
};

const entryChanges = async ({ target }: Ports, { items }: Plan): Promise<EntryChange[]> => {
  const stored = await target.read(items.filter(isWriting));
  const byPlace = new Map(stored.map((entry) => [placeKey(entry), entry]));
  return changesSince(items, (item) => byPlace.get(placeKey(item)) ?? null);
};

/** The findings of the source, and the rules that its records break; of a plan whose files are not at hand as far as it is known. */
const foundBy = ({ items }: Plan, files: ApprovedPlan['files'], known: readonly FileFinding[] = []): FileFinding[] => {
  const ofFiles = areRecords(files) ? files.flatMap(({ findings }) => findings) : known;
  return [...ofFiles, ...items.flatMap(({ findings }) => findings)];
};

/** Opens a run for a plan and does it. Whatever else has run since the plan was made, it is looked at as a whole first. */
export const applyApproved = async (
  ports: Ports,
  { plan, files, findings, fence, read }: ApprovedPlan,
  start: RunStart,
): Promise<ImportReport> => {
  const { site, planHash, options, map } = plan;
  const counts = fileCounts(files);
  const newRun = {
    kind: 'import' as const,
    parentRunId: null,
    site,
    source: start.source,
    planHash,
    options: { ...options },
    startedBy: start.startedBy,
    files: counts,
    planned: countsOfRest(plan),
    ...(map && { map }),
    items: itemsToStore(plan),
    findings: foundBy(plan, files, findings),
  };
  const check = async (last: number) => {
    const changes = [
      ...(plan.torn === true ? [IMPORT_WROTE] : []),
      ...(await mapChanges(ports, plan)),
      ...(last === fence ? [] : await entryChanges(ports, plan)),
    ];
    if (changes.length > 0) throw new PlanOutdatedError(changes);
  };
  const run = await waitForLease(ports, () => ports.journal.openRun(newRun, check), start);
  const used = map === undefined ? null : mapUse(map);
  const planned = { site, planHash, map: used, files: counts, items: plan.items, total: plan.items.length, read };
  return performRun(ports, run, importTask(ports, run, planned, start), start);
};

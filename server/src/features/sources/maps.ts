import { openStaged } from '../../adapters/staging/open-staged';
import type { Staged } from '../../adapters/staging/staged-imports';
import { getConfig } from '../../config';
import type { StagedMap } from '../../../../model/contracts/staging';
import { sourceLimits } from '../../adapters/source/source-limits';
import type { MapOrigin } from '../../../../model/contracts/maps';
import { MAP_BYTES } from '../../adapters/map-file';
import { addRuleTo, describeMap, readMap as readMapText } from '../../adapters/map-reader';
import { getService } from '../../get-service';
import type { SourceRule } from '../../../../model/contracts/rules';
import { MAP_FILE } from '../../../../migrator/map/map-line';
import { mapProblems, type MapProblem } from '../../../../migrator/map/map-problems';
import { mapOfRules } from '../../../../migrator/map/rule';
import { Refusal } from '../../services/refusal';
import type { StagingContext } from './context';
import { dropPlan } from './planning';
import { allowedOf } from './stage';

export type { StagedMap } from '../../../../model/contracts/staging';

const sourceText = async (context: StagingContext, record: Staged): Promise<string | null> => {
  const limits = sourceLimits(getConfig(context.strapi).limits);
  const source = await openStaged(await context.staged(), record, allowedOf(context, record), limits);
  if (!source.assets.includes(MAP_FILE)) return null;
  return new TextDecoder().decode(await source.read(MAP_FILE, MAP_BYTES));
};

/** The faults in the text of a map. */
export const checkMap = async (text: string): Promise<MapProblem[]> => mapProblems(await readMapText(text, MAP_FILE));

export const readMap = async (context: StagingContext, record: Staged): Promise<StagedMap> => {
  const kept = await getService(context.strapi, 'imports').siteMap(record.site);
  const staged = async (text: string, origin: MapOrigin): Promise<StagedMap> => ({
    ...(await describeMap(text, origin, kept)),
    problems: await checkMap(text),
  });
  if (record.map !== null) return staged(record.map, 'panel');
  const own = await sourceText(context, record);
  if (own !== null) return staged(own, 'source');
  return kept === null || kept.text === '' ? staged('', 'none') : staged(kept.text, 'site');
};

const refuseInvalid = (problems: MapProblem[]): void => {
  const [first] = problems;
  if (first === undefined) return;
  const more = problems.length > 1 ? ` (and ${String(problems.length - 1)} more)` : '';
  const message = `The map is invalid: line ${String(first.line)}, column ${String(first.column)}: ${first.message}${more}`;
  throw new Refusal(400, 'MAP_REFUSED', message, { problems });
};

/** Stores a map with a staged source, or, with null, takes it away again. A plan that was made with another one goes. */
export const saveMap = async (context: StagingContext, record: Staged, text: string | null): Promise<StagedMap> => {
  if (text !== null) refuseInvalid(await checkMap(text));
  await dropPlan(context, record);
  await (await context.staged()).putMap(record.id, text);
  return readMap(context, { ...record, map: text });
};

/** Stores the map that the next plan would use with more rules; what it has decided about the same things goes. */
export const addMapRules = async (
  context: StagingContext,
  record: Staged,
  rules: readonly SourceRule[],
): Promise<StagedMap> => {
  const added = mapOfRules(rules);
  refuseInvalid(await checkMap(added));
  const { text, problems } = await readMap(context, record);
  refuseInvalid(problems);
  return saveMap(context, record, await addRuleTo(text, added));
};

import type { Core } from '@strapi/strapi';
import { tmpdir } from 'node:os';
import { findProblems } from '../../../adapters/strapi/find-problems';
import { withConventions } from '../../../adapters/read-conventions';
import { inSlices } from '../../../adapters/in-slices';
import { openLongTexts, type LongTexts } from '../../../adapters/long-texts';
import { privateFolder } from '../../../adapters/private-folder';
import { getConfig } from '../../../config';
import { readLimits } from '../../../config/read-limits';
import { globMatcher } from '../../../migrator/glob';
import type { RecordDraft } from '../../../migrator/model/record-draft';
import { plannedFiles, removedMedia, withKnownMedia } from '../../../migrator/plan/stored-state/known-media';
import { itemKey } from '../../../migrator/plan/identity';
import { planInSteps } from '../../../migrator/plan/make-plan';
import { moveRedirects } from '../../../migrator/plan/redirects/move-redirects';
import { withFindings } from '../../../migrator/plan/plan';
import { readStoredState } from '../../../migrator/plan/stored-state/read-stored-state';
import { chooseMap } from './choose-map';
import { examineFiles } from './examine-files';
import type { ImportRequest, PlannedImport } from '../imports-service';
import type { Ports } from '../ports';
import { readDrafts } from './read-drafts';
import { resolveSource } from './resolve-source';

/** The texts of a plan lie beside the readings; without a folder for these, where the system keeps temporary files. */
const openTexts = async (strapi: Core.Strapi): Promise<LongTexts> =>
  openLongTexts(await privateFolder(strapi, 'readings').catch(tmpdir));

/** Reads a source and decides what an import of it would do here. Writes nothing to the database. */
export const planSource = async (
  strapi: Core.Strapi,
  { target, journal, media }: Ports,
  request: ImportRequest,
): Promise<PlannedImport> => {
  const { source, options, signal } = request;
  const config = getConfig(strapi).limits;
  const limits = readLimits(config);
  const { chosen, map } = await chooseMap(source, await journal.siteMap(request.rules.name), request.map);
  const rules = await withConventions(source, { ...request.rules, map });
  const texts = await openTexts(strapi);
  const { setAside } = texts;
  const drafts = await readDrafts(strapi, texts, { ...request, rules });
  const fence = await journal.lastFence();
  const rows = await journal.known(rules.name, setAside);
  const { examined, known: brought } = await examineFiles(source, drafts, media, config, signal);
  const only = options.only === undefined ? undefined : globMatcher(options.only);
  const context = { assets: source.assets, examined, setAside, ...(only && { only }) };
  const { site, known } = await resolveSource(strapi, drafts, rules, rows, context, limits, signal);
  const stated = withKnownMedia(site.drafts, brought);
  const records = [...stated, ...moveRedirects(stated, known)];
  const state = await readStoredState(rules.name, records, known, { target, journal, setAside }, options);
  const problems = await findProblems(strapi, records, state, options, signal);
  signal?.throwIfAborted();
  const removed = removedMedia(site, brought);
  const validate = (draft: RecordDraft) => [
    ...(problems.get(draft) ?? []),
    ...(removed.get(itemKey(draft, draft.locale)) ?? []),
  ];
  const planOptions = { ...options, partial: only !== undefined };
  const wanted = plannedFiles(site.assets, rules.defaultLocale);
  const steps = planInSteps(rules.name, records, state, planOptions, rules, validate, wanted, site.files, setAside);
  const plan = await inSlices(steps, signal);
  const items = withFindings(plan.items, site.files);
  return {
    files: site.files,
    plan: { ...plan, items, map: chosen },
    fence,
    read: (path, limit) => source.read(path, limit),
  };
};

import type { Core } from '@strapi/strapi';
import { readPages } from '../../adapters/page-pool/read-pages';
import { findProblems } from '../../adapters/strapi/find-problems';
import { getConfig } from '../../config';
import { readLimits } from '../../config/read-limits';
import { resolveSite } from '../../migrator';
import type { RecordDraft } from '../../migrator/model';
import { makePlan } from '../../migrator/plan/make-plan';
import { documentsToRead, indexWorld } from '../../migrator/plan/world';
import type { ImportRequest, PlannedImport } from './imports-service';
import type { Ports } from './ports';

/** Reads a source and decides what an import of it would do here. Writes nothing. */
export const planSource = async (
  strapi: Core.Strapi,
  { target, journal }: Ports,
  { source, rules, options, only, onFile, signal }: ImportRequest,
): Promise<PlannedImport> => {
  const drafts = [];
  const config = getConfig(strapi).limits;
  const limits = readLimits(config);
  const { pageMilliseconds } = config;
  const reading = { limits, pageMilliseconds, ...(signal && { signal }) };
  for await (const draft of readPages(source.files(limits.pageBytes), rules, reading)) {
    drafts.push(draft);
    onFile?.(draft.path);
  }
  const fence = await journal.lastFence();
  const known = await journal.known(rules.name);
  const slugs = known.flatMap(({ key, locale, base }) =>
    typeof base.fields['slug'] === 'string' ? [{ group: key, locale, slug: base.fields['slug'] }] : [],
  );
  const site = resolveSite(drafts, rules, { slugs, assets: source.assets, ...(only && { only }) }, limits);
  const stored = await target.read(documentsToRead(rules.name, site.drafts, known));
  const world = indexWorld(rules.name, known, stored);
  const problems = await findProblems(strapi, site.drafts, world, options);
  const planOptions = { ...options, partial: only !== undefined };
  const validate = (draft: RecordDraft) => problems.get(draft) ?? [];
  return { files: site.files, plan: makePlan(rules.name, site.drafts, world, planOptions, rules, validate), fence };
};

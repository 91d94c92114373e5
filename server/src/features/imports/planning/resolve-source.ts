import type { Core } from '@strapi/strapi';
import { readHeldSlugs } from '../../../adapters/strapi/entries/held-slugs';
import { inSlices } from '../../../adapters/in-slices';
import { inlinePages } from '../../../adapters/page-pool/inline-pages';
import { getConfig } from '../../../config';
import { getService } from '../../../get-service';
import type { PageDraft } from '../../../../../migrator';
import type { Site } from '../../../../../migrator/model/site';
import type { SiteRules } from '../../../../../migrator/model/site-rules';
import { findRenames, withRenames } from '../../../../../migrator/plan/items/find-renames';
import { whyNotImported } from '../../../../../migrator/plan/items/still-in-source';
import type { Journal } from '../../../../../migrator/model/ports/journal';
import type { KnownEntry } from '../../../../../migrator/model/ports/source-map';
import type { Limits } from '../../../../../migrator/reader/read/limits';
import { linkSiteInSteps } from '../../../../../migrator/site/link-site';
import type { SiteContext } from '../../../../../migrator/site/site-context';

const slugsOf = (known: readonly KnownEntry[]) =>
  known.flatMap(({ key, locale, base }) =>
    typeof base.fields['slug'] === 'string' ? [{ group: key, locale, slug: base.fields['slug'] }] : [],
  );

/**
 * Resolves a source against what earlier imports know. Where files have moved it is resolved again, so that their pages
 * keep their slugs; `known` has their new keys then. In a part of a source nobody can tell what has moved.
 */
export const resolveSource = async (
  strapi: Core.Strapi,
  drafts: readonly PageDraft[],
  rules: SiteRules,
  known: readonly KnownEntry[],
  context: Omit<SiteContext, 'slugs' | 'heldSlugs' | 'today' | 'inlined'>,
  limits: Limits,
  journal: Pick<Journal, 'judged'>,
  signal?: AbortSignal,
): Promise<{ site: Site; known: readonly KnownEntry[] }> => {
  const milliseconds = getConfig(strapi).limits.pageMilliseconds;
  const inlined = await inlinePages(drafts, rules, { limits, milliseconds, signal });
  const today = getService(strapi, 'clock').now().toISOString().slice(0, 10);
  const resolve = async (rows: readonly KnownEntry[]): Promise<Site> => {
    const slugs = { slugs: slugsOf(rows), heldSlugs: await readHeldSlugs(strapi, rows) };
    return inSlices(linkSiteInSteps(drafts, rules, { ...context, ...slugs, today, inlined }, limits), signal);
  };
  const site = await resolve(known);
  const why = whyNotImported(site.files);
  const renames =
    context.only === undefined
      ? await inSlices(
          findRenames(site.drafts, known, (path) => why(path) !== null, await journal.judged(rules.name)),
          signal,
        )
      : new Map<string, string>();
  if (renames.size === 0) return { site, known };
  const moved = withRenames(known, renames);
  return { site: await resolve(moved), known: moved };
};

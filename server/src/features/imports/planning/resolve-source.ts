import { inlinePages } from '../../../adapters/page-pool/inline-pages';
import type { PageDraft } from '../../../../../migrator';
import type { Site } from '../../../../../migrator/model/site';
import type { SiteRules } from '../../../../../migrator/model/site-rules';
import { findRenames, withRenames } from '../../../../../migrator/plan/items/find-renames';
import { whyNotImported } from '../../../../../migrator/plan/items/still-in-source';
import type { PageSlug, PlanningPorts } from '../../../../../migrator/model/ports/planning';
import type { KnownEntry } from '../../../../../migrator/model/ports/source-map';
import type { Limits } from '../../../../../migrator/reader/read/limits';
import { linkSite } from '../../../../../migrator/site/link-site';
import type { HeldSlug, SiteContext } from '../../../../../migrator/site/site-context';

const slugsOf = (known: readonly KnownEntry[]) =>
  known.flatMap(({ key, locale, base }) =>
    typeof base.fields['slug'] === 'string' ? [{ group: key, locale, slug: base.fields['slug'] }] : [],
  );

/** Which of the slugs that are taken belong to pages of the site. */
const heldSlugs = (slugs: readonly PageSlug[], known: readonly KnownEntry[]): HeldSlug[] => {
  const groups = new Map(known.flatMap(({ type, documentId, key }) => (type === 'page' ? [[documentId, key]] : [])));
  return slugs.map(({ documentId, ...held }) => ({ ...held, group: groups.get(documentId) ?? null }));
};

/** How long one page may take, and when the reading ends. */
interface Patience {
  limits: Limits;
  milliseconds: number;
  signal: AbortSignal | undefined;
}

/**
 * Resolves a source against what earlier imports know. Where files have moved it is resolved again, so that their pages
 * keep their slugs; `known` has their new keys then. In a part of a source nobody can tell what has moved.
 */
export const resolveSource = async (
  { journal, content }: Pick<PlanningPorts, 'journal' | 'content'>,
  drafts: readonly PageDraft[],
  rules: SiteRules,
  known: readonly KnownEntry[],
  context: Omit<SiteContext, 'slugs' | 'heldSlugs' | 'inlined'>,
  { limits, milliseconds, signal }: Patience,
): Promise<{ site: Site; known: readonly KnownEntry[] }> => {
  const inlined = await inlinePages(drafts, rules, { limits, milliseconds, signal });
  const resolve = async (rows: readonly KnownEntry[]): Promise<Site> => {
    const slugs = { slugs: slugsOf(rows), heldSlugs: heldSlugs(await content.slugs(), rows) };
    signal?.throwIfAborted();
    return linkSite(drafts, rules, { ...context, ...slugs, inlined }, limits);
  };
  const site = await resolve(known);
  const why = whyNotImported(site.files);
  const texts = new Set(site.files.flatMap(({ path, state }) => (state === 'version' ? [path] : [])));
  const renames =
    context.only === undefined
      ? findRenames(
          site.drafts,
          known,
          (path) => texts.has(path) || why(path) !== null,
          await journal.judged(rules.name),
        )
      : new Map<string, string>();
  if (renames.size === 0) return { site, known };
  const moved = withRenames(known, renames);
  return { site: await resolve(moved), known: moved };
};

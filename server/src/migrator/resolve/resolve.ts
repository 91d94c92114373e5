import { applyEdits } from '../interpret/body';
import type { PageDraft } from '../interpret/page-draft';
import type { FileRecord, RecordDraft, Site, SiteRules, SourcePath } from '../model';
import { DEFAULT_LIMITS, type Limits } from '../read/limits';
import { groupBy } from './group-by';
import { joinTranslations } from './groups';
import { inlineIncludes } from './includes';
import { leaveLandingPagesOut } from './landing-pages';
import { linkIndex } from './link-index';
import { resolveLinks } from './links';
import type { LinkWorld } from './classify-link';
import { metaTitles } from './meta-title';
import { findParents } from './parents';
import { placePages } from './place-pages';
import { leftOutRecord, pageRecord, recordDraft, type ResolvedPage } from './records';
import { reportCaseCollisions, reportRivalTrees, settleRivals } from './rivals';
import type { SiteContext } from './site-context';
import { reported, type LinkedPage } from './site-page';
import { assignSlugs, slugKey } from './slugs';
import { findVersions } from './versions';
import { inWritingOrder } from './writing-order';

/** Drafts of a whole source -> its pages, translations, paths and links. Pure: the order of the drafts does not matter. */
export const resolveSite = (
  drafts: readonly PageDraft[],
  rules: SiteRules,
  context: SiteContext = {},
  limits: Limits = DEFAULT_LIMITS,
): Site => {
  const sorted = inlineIncludes(
    drafts.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    limits,
  );
  const { pages: placed, leftOut } = leaveLandingPagesOut(placePages(sorted, rules, limits), rules);
  const contest = settleRivals(placed);
  const notImported = [...leftOut, ...contest.losers]
    .filter(({ path }) => !contest.winners.has(path))
    .map(({ path }) => path);
  const indexOf = (pages: readonly LinkedPage[]) =>
    linkIndex(pages, winnersAmong(pages, contest.winners), notImported, context.assets ?? []);

  const joined = joinTranslations(contest.pages, { index: indexOf(contest.pages), rules });
  const pages = reportCaseCollisions(reportRivalTrees(joined));
  const resolved = resolvePages(pages, indexOf(pages), rules, context);

  const records = new Map<SourcePath, FileRecord>();
  for (const draft of [...leftOut, ...contest.losers]) records.set(draft.path, leftOutRecord(draft));
  const recordDrafts = new Map<SourcePath, RecordDraft>();
  for (const page of resolved) {
    const record = recordDraft(page);
    recordDrafts.set(page.path, record);
    records.set(page.path, pageRecord(page, record.contentHash));
  }
  const wanted = context.only ?? (() => true);
  return {
    files: sorted.flatMap(({ path }) => (wanted(path) ? (records.get(path) ?? []) : [])),
    drafts: inWritingOrder(resolved).flatMap(({ path }) => (wanted(path) ? (recordDrafts.get(path) ?? []) : [])),
  };
};

const winnersAmong = (
  pages: readonly LinkedPage[],
  winners: ReadonlyMap<SourcePath, LinkedPage>,
): Map<SourcePath, LinkedPage> => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return new Map(
    [...winners].flatMap(([loser, winner]) => {
      const page = byPath.get(winner.path);
      return page === undefined ? [] : [[loser, page]];
    }),
  );
};

const resolvePages = (
  pages: readonly LinkedPage[],
  index: ReturnType<typeof linkIndex<LinkedPage>>,
  rules: SiteRules,
  context: SiteContext,
): ResolvedPage[] => {
  const groups = groupBy(pages, ({ group }) => group);
  const twinOf: LinkWorld['twinOf'] = ({ group }, locale) =>
    groups.get(group)?.find((page) => page.locale === locale) ?? null;
  const world: LinkWorld = { index, twinOf, rules };
  const slugs = assignSlugs(pages, context.slugs ?? []);
  const versions = findVersions(pages, world);
  const { parents, cycles } = findParents(pages, world);
  const metaTitle = metaTitles(pages.map(({ draft }) => draft));

  return pages.map((page) => {
    const members = groups.get(page.group) ?? [page];
    const found = resolveLinks(page, world);
    let draft: PageDraft = { ...page.draft, diagnostics: [...page.draft.diagnostics, ...found.diagnostics] };
    if (cycles.has(page.path)) {
      draft = reported(
        draft,
        'PARENT_CYCLE',
        'The breadcrumb makes the page its own ancestor.',
        'Correct the breadcrumb.',
      );
    }
    if (versions.cycles.has(page.group)) {
      draft = reported(draft, 'VERSION_CYCLE', 'The version history makes the page supersede itself.', 'Correct it.');
    }
    return {
      ...page,
      draft,
      body: applyEdits(page.draft.text, [...page.draft.edits, ...found.edits]),
      slug: slugs.get(slugKey(page.group, page.locale)) ?? '',
      metaTitle: metaTitle(page.draft.pageTitle),
      version: versions.version.get(page.group) ?? null,
      parent: parents.get(page.path) ?? null,
      supersededBy: versions.supersededBy(page.group, page.locale),
      owner: members.find(({ locale }) => locale === rules.defaultLocale) ?? members[0] ?? page,
      translations: members.filter((member) => member !== page).map(({ path }) => path),
      links: found.links,
    };
  });
};

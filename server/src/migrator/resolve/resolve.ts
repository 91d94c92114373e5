import { applyEdits } from '../interpret/body';
import type { PageDraft } from '../interpret/page-draft';
import { orInTheMap } from '../map/map-line';
import type { FileRecord, RecordDraft, Site, SiteRules, SourcePath, UrlPath } from '../model';
import type { Diagnostic } from '../diagnostics';
import { withMarks } from './marked-records';
import { DEFAULT_LIMITS, type Limits } from '../read/limits';
import { atOnce, mapInSteps, type Steps } from '../steps';
import { storable } from '../storable';
import { anchorsByPage } from './anchors';
import { decide } from './decide';
import { groupBy } from '../group-by';
import { joinTranslations } from './groups';
import { inlineIncludes } from './includes';
import { leaveLandingPagesOut } from './landing-pages';
import { linkIndex } from './link-index';
import { decidedCertification } from './certifications/decided-certification';
import { supportingRecords } from './certifications/supporting-records';
import { resolveLinks, type ExaminedAssets } from './links';
import { mappedFolders } from './mapped-assets';
import type { LinkWorld } from './classify-link';
import { metaTitles } from './meta-title';
import { suggestOwnHosts } from './own-hosts';
import { findParents } from './parents';
import { newPaths, refuseLongPath, stylePaths } from './paths';
import { placePages } from './place-pages';
import { redirectDrafts } from './redirects';
import { leftOutRecord, pageRecord, recordDraft, type ResolvedPage } from './records';
import { reportCaseCollisions, settleRivals, settleRivalTrees, type Contest } from './rivals';
import { siteAssets } from './site-assets';
import type { SiteContext } from './site-context';
import { reported, type LinkedPage } from './site-page';
import { assignSlugs, slugKey } from './slugs';
import { findVersions } from './versions';
import { inWritingOrder } from './writing-order';

/**
 * Drafts of a whole source -> its pages, translations, paths and links. Pure: the order of the drafts does not matter.
 */
export const resolveSite = (
  drafts: readonly PageDraft[],
  rules: SiteRules,
  context: SiteContext = {},
  limits: Limits = DEFAULT_LIMITS,
): Site => atOnce(resolveInSteps(drafts, rules, context, limits));

/**
 * The same, in steps. Whatever a source says passes here on its way to a database, so all of it is storable from here on.
 */
export function* resolveInSteps(
  drafts: readonly PageDraft[],
  rules: SiteRules,
  context: SiteContext = {},
  limits: Limits = DEFAULT_LIMITS,
): Steps<Site> {
  const { files, drafts: records, assets } = yield* resolve(drafts, rules, context, limits);
  return {
    files: yield* mapInSteps(files, storable),
    drafts: yield* mapInSteps(records, storable),
    assets: storable(assets),
  };
}

function* resolve(drafts: readonly PageDraft[], rules: SiteRules, context: SiteContext, limits: Limits): Steps<Site> {
  const sorted = yield* inlineIncludes(
    drafts.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    limits,
  );
  const decided = decide(sorted, context.assets ?? [], rules.map);
  yield;
  const { pages: placed, leftOut } = leaveLandingPagesOut(placePages(decided.drafts, rules), rules);
  yield;
  const candidates = decided.drafts.filter(({ state }) => state === 'page');
  const contest = settleRivals(stylePaths(placed, candidates, rules));
  yield;
  const joined = joinTranslations(contest.pages, {
    index: linkIndex(contest.pages, new Map<SourcePath, LinkedPage>(), [], []),
    rules,
  });
  yield;
  const trees = settleRivalTrees(joined);
  const moved = settleRivals(newPaths(trees.pages, rules));
  const tooLong = moved.pages.flatMap((page) => refuseLongPath(page, limits) ?? []);
  const refused = new Set(tooLong.map(({ path }) => path));
  const pages = reportCaseCollisions(moved.pages.filter(({ path }) => !refused.has(path)));

  yield;
  const contests = [contest, trees, moved];
  const replaced = replacements(contests, pages);
  const out = [...leftOut, ...contests.flatMap(({ losers }) => losers), ...tooLong];
  const aliases = new Map(replaced.map(({ lost, by }) => [lost.path, by]));
  const notImported = out.map(({ path }) => path).filter((path) => !aliases.has(path));
  const index = linkIndex(pages, aliases, [...notImported, ...decided.excluded], decided.assets);
  const resolved = yield* resolvePages(pages, index, rules, context, limits);

  const supporting = supportingRecords(resolved, rules);
  const records = new Map<SourcePath, FileRecord>();
  for (const draft of out) records.set(draft.path, leftOutRecord(draft));
  const recordDrafts = new Map<SourcePath, RecordDraft>();
  for (const page of resolved) {
    const record = recordDraft(page);
    recordDrafts.set(page.path, record);
    const told = withTrouble(withDecisions(page, rules), supporting.diagnostics);
    records.set(page.path, pageRecord(told, record.contentHash));
    yield;
  }
  const wanted = context.only ?? (() => true);
  const ordered = inWritingOrder(resolved);
  const redirects = redirectDrafts(ordered, replaced, linkedForms(resolved));
  yield;
  return {
    files: [
      ...sorted.flatMap(({ path }) => (wanted(path) ? (records.get(path) ?? []) : [])),
      ...mapRecord(rules, [...decided.diagnostics, ...supporting.unused]),
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    drafts: [
      ...withMarks(supporting.drafts, [...recordDrafts.values()]).filter(({ namedBy = [] }) => namedBy.some(wanted)),
      ...ordered.flatMap(({ path }) => (wanted(path) ? (recordDrafts.get(path) ?? []) : [])),
      ...redirects.filter(({ sourcePath }) => wanted(sourcePath)),
    ],
    assets: siteAssets(ordered.filter(({ path }) => wanted(path))),
  };
}

/** What the map decides about certifications belongs to their records; a page is shown as they will be. */
const withDecisions = (page: ResolvedPage, { map }: SiteRules): ResolvedPage => {
  const decided = page.draft.certifications.map((each) => decidedCertification(each, page.locale, map));
  const rules = decided.flatMap((each) => each.rules);
  if (rules.length === 0) return page;
  const certifications = decided.map(({ draft }) => draft);
  return { ...page, draft: { ...page.draft, certifications, rules: [...page.draft.rules, ...rules] } };
};

const withTrouble = (page: ResolvedPage, found: ReadonlyMap<SourcePath, Diagnostic[]>): ResolvedPage => ({
  ...page,
  draft: { ...page.draft, diagnostics: [...page.draft.diagnostics, ...(found.get(page.path) ?? [])] },
});

/** The pages that lost their place, and the page of the import that has it in the end. */
const replacements = (
  contests: readonly Contest[],
  pages: readonly LinkedPage[],
): { lost: LinkedPage; by: LinkedPage }[] => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const winners = new Map(contests.flatMap(({ winners }) => [...winners].map(([loser, { path }]) => [loser, path])));
  const last = (path: SourcePath): SourcePath => {
    let at = path;
    for (let next = winners.get(at); next !== undefined; next = winners.get(at)) at = next;
    return at;
  };
  return contests
    .flatMap(({ lost }) => lost)
    .flatMap((lost) => {
      const by = byPath.get(last(lost.path));
      return by === undefined ? [] : [{ lost, by }];
    });
};

/** The map is a file of the source as well; it has a line when there is something to say about it. */
const mapRecord = ({ map }: SiteRules, diagnostics: Diagnostic[]): FileRecord[] =>
  map === null || diagnostics.length === 0
    ? []
    : [
        leftOutRecord({
          path: map.file,
          state: 'skipped',
          attributes: {},
          switcher: null,
          includedBy: [],
          rules: [],
          diagnostics,
        }),
      ];

/** Page -> the forms in which links name it. */
const linkedForms = (pages: readonly ResolvedPage[]): Map<SourcePath, Set<UrlPath>> => {
  const forms = new Map<SourcePath, Set<UrlPath>>();
  for (const { named } of pages)
    for (const { path, form } of named) forms.set(path, (forms.get(path) ?? new Set()).add(form));
  return forms;
};

function* resolvePages(
  pages: readonly LinkedPage[],
  index: ReturnType<typeof linkIndex<LinkedPage>>,
  rules: SiteRules,
  context: SiteContext,
  { titleLength }: Limits,
): Steps<ResolvedPage[]> {
  const groups = groupBy(pages, ({ group }) => group);
  const twinOf: LinkWorld['twinOf'] = ({ group }, locale) =>
    groups.get(group)?.find((page) => page.locale === locale) ?? null;
  const world: LinkWorld = { index, twinOf, rules, anchorsOf: anchorsByPage(), mapped: mappedFolders(rules) };
  const examined: ExaminedAssets = context.examined ?? new Map();
  const ownHosts = suggestOwnHosts(pages, index, rules);
  yield;
  const slugs = assignSlugs(pages, context.slugs ?? [], context.heldSlugs ?? []);
  yield;
  const versions = findVersions(pages, world);
  const { parents, cycles, unknown } = findParents(pages, world);
  yield;
  const metaTitle = metaTitles(pages.map(({ draft }) => draft));

  return yield* mapInSteps(pages, (page) => {
    const members = groups.get(page.group) ?? [page];
    const owner = members.find(({ locale }) => locale === rules.defaultLocale) ?? members[0] ?? page;
    const found = resolveLinks(page, world, examined);
    const body = applyEdits(page.draft.text, [...page.draft.edits, ...found.edits]);
    let draft: PageDraft = {
      ...page.draft,
      diagnostics: [...page.draft.diagnostics, ...found.diagnostics, ...(ownHosts.get(page.path) ?? [])],
    };
    const longTitle = page.draft.metaTitle ?? metaTitle(page.draft.pageTitle);
    const hasTitle = longTitle !== null && longTitle.length <= titleLength;
    if (longTitle !== null && !hasTitle) {
      const message = `The page title has ${String(longTitle.length)} characters; one may have ${String(titleLength)}.`;
      draft = reported(draft, 'META_TITLE_TOO_LONG', message, 'Shorten it, or give the page one in Strapi.');
    }
    if (cycles.has(page.path)) {
      draft = reported(
        draft,
        'PARENT_CYCLE',
        `${page.draft.decided.parent === undefined ? 'The breadcrumb' : 'The map'} makes the page its own ancestor.`,
        orInTheMap('Correct the breadcrumb.', page.path, { parent: parents.get(page.path)?.url ?? null }),
      );
    }
    if (unknown.has(page.path)) {
      const by = page.draft.rules.some((rule) => rule.endsWith('.parent')) ? 'The map' : 'The front matter';
      const message = `${by} names the parent ${String(page.draft.decided.parent)}, which is no ${page.locale} page.`;
      const hint = 'Give the path of a page, or its file.';
      draft = reported(draft, 'MAP_PARENT_UNKNOWN', message, hint);
    }
    if (versions.unknown.has(page.path)) {
      const message = `The map says that ${String(page.draft.decided.supersededBy)} supersedes the page; no other page is there.`;
      draft = reported(draft, 'MAP_VERSION_UNKNOWN', message, 'Give the path of a page, or its file.');
    }
    if (versions.cycles.has(page.group)) {
      const message = 'The version history makes the page supersede itself.';
      const hint = orInTheMap('Correct it.', page.path, { supersededBy: null });
      draft = reported(draft, 'VERSION_CYCLE', message, hint);
    }
    return {
      ...page,
      draft,
      body,
      storedBody:
        found.uses.length === 0 ? body : applyEdits(page.draft.text, [...page.draft.edits, ...found.storedEdits]),
      uses: found.uses,
      slug: slugs.get(slugKey(page.group, page.locale)) ?? '',
      metaTitle: hasTitle ? longTitle : null,
      version: versions.version.get(page.group) ?? null,
      parent: parents.get(page.path) ?? null,
      supersededBy: versions.supersededBy(page.group, page.locale),
      owner,
      kind: [owner, ...members].find(({ draft }) => draft.decided.kind !== undefined)?.draft.kind ?? owner.draft.kind,
      translations: members.filter((member) => member !== page).map(({ path }) => path),
      links: found.links,
      named: found.named,
    };
  });
}

import type { Finding } from '../findings';
import { groupBy } from '../group-by';
import type { PageDraft } from '../interpret/page-draft';
import type { FileRecord } from '../model/file-record';
import type { UrlPath } from '../model/page';
import type { RecordDraft } from '../model/record-draft';
import type { Site } from '../model/site';
import type { SiteRules } from '../model/site-rules';
import type { SourcePath } from '../model/source';
import { keepHere, type SetAside } from '../ports/long-texts';
import { DEFAULT_LIMITS, type Limits } from '../read/limits';
import { atOnce, mapInSteps, type Steps } from '../../domain/steps';
import { storable } from '../storable';
import { newPaths, refuseLongPath, stylePaths } from './addresses/paths';
import { withOldAddresses } from './addresses/old-addresses';
import { redirectDrafts } from './addresses/redirects';
import { reportCaseCollisions, settleRivals, settleRivalTrees, type Contest } from './addresses/rivals';
import { decide, orExcluded, unusedRule } from './decide';
import { inlineIncludes } from './includes/inline-includes';
import { leaveLandingPagesOut } from './landing-pages';
import { joinTranslations } from './languages/translations';
import { resolvePages } from './link-pages';
import { siteAssets } from './links/assets';
import { linkIndex } from './links/link-index';
import { mapLinks, type MapLinks } from './links/map-links';
import { placePages } from './place-pages';
import { reportRepeatedTitles, settleSharedHeroes } from './shared-titles';
import { decidedCertification } from './records/certifications/decisions';
import { supportingRecords } from './records/certifications/supporting-records';
import { leftOutRecord, pageRecord, recordDraft, type ResolvedPage } from './records/page-records';
import { inWritingOrder } from './relations/writing-order';
import type { SiteContext } from './site-context';
import type { LinkedPage } from './site-page';
import { leaveUnbuiltOut } from './unbuilt';

/**
 * Drafts of a whole source -> its pages, translations, paths and links. Pure: the order of the drafts does not matter.
 */
export const linkSite = (
  drafts: readonly PageDraft[],
  rules: SiteRules,
  context: SiteContext = {},
  limits: Limits = DEFAULT_LIMITS,
): Site => atOnce(resolveInSteps(drafts, rules, context, limits));

/**
 * The same, in steps. Its result contains only text that every database can store.
 */
export function* resolveInSteps(
  drafts: readonly PageDraft[],
  rules: SiteRules,
  context: SiteContext = {},
  limits: Limits = DEFAULT_LIMITS,
): Steps<Site> {
  const { setAside: aside = keepHere } = context;
  // records are checked while their texts are in memory: later these would be read from the disk for it
  const done = new WeakSet<object>();
  const setAside: SetAside = (value) => {
    const kept = aside(storable(value));
    if (typeof kept === 'object' && kept !== null) done.add(kept);
    return kept;
  };
  const { files, drafts: records, assets } = yield* resolve(drafts, rules, { ...context, setAside }, limits);
  const checked = <Value extends object>(value: Value): Value => (done.has(value) ? value : storable(value));
  return {
    files: yield* mapInSteps(files, checked),
    drafts: yield* mapInSteps(records, checked),
    assets: storable(assets),
  };
}

function* resolve(drafts: readonly PageDraft[], rules: SiteRules, context: SiteContext, limits: Limits): Steps<Site> {
  const whole = yield* inlineIncludes(
    drafts.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    rules,
    limits,
  );
  const about = groupBy(rules.conventions?.findings ?? [], ({ path }) => path);
  const sorted = leaveUnbuiltOut(whole, rules.conventions, context.today).map((draft) => {
    const found = about.get(draft.path);
    return found === undefined ? draft : { ...draft, findings: [...draft.findings, ...found] };
  });
  const decided = decide(sorted, context.assets ?? [], rules.map);
  yield;
  const { pages: placed, leftOut } = leaveLandingPagesOut(yield* placePages(decided.drafts, rules), rules);
  yield;
  const candidates = decided.drafts.filter(({ state }) => state === 'page');
  const styled = yield* stylePaths(settleSharedHeroes(placed), candidates, rules);
  yield;
  const contest = settleRivals(styled);
  yield;
  const contested = linkIndex(contest.pages, new Map<SourcePath, LinkedPage>(), [], []);
  yield;
  const joined = joinTranslations(contest.pages, { index: contested, rules });
  yield;
  const trees = settleRivalTrees(joined);
  yield;
  const moved = settleRivals(newPaths(trees.pages, rules));
  yield;
  const tooLong = moved.pages.flatMap((page) => refuseLongPath(page, limits) ?? []);
  const refused = new Set(tooLong.map(({ path }) => path));
  const standing = reportRepeatedTitles(reportCaseCollisions(moved.pages.filter(({ path }) => !refused.has(path))));
  yield;
  const { pages, findings: redirected } = withOldAddresses(
    standing,
    linkIndex(standing, new Map<SourcePath, LinkedPage>(), [], []),
    rules,
  );
  yield;
  const contests = [contest, trees, moved];
  const replaced = replacements(contests, pages);
  const out = [...leftOut, ...contests.flatMap(({ losers }) => losers), ...tooLong];
  const aliases = new Map(replaced.map(({ lost, by }) => [lost.path, by]));
  const notImported = out.map(({ path }) => path).filter((path) => !aliases.has(path));
  const index = linkIndex(pages, aliases, [...notImported, ...decided.excluded], decided.assets);
  yield;
  const links = mapLinks(rules.map);
  const resolved = yield* resolvePages(pages, index, rules, { ...context, mapLinks: links }, limits);

  const { setAside = keepHere } = context;
  const supporting = supportingRecords(resolved, rules);
  const records = new Map<SourcePath, FileRecord>();
  for (const draft of out) records.set(draft.path, leftOutRecord(orExcluded(draft)));
  const recordDrafts = new Map<SourcePath, RecordDraft>();
  for (const page of resolved) {
    const record = setAside(recordDraft(page));
    recordDrafts.set(page.path, record);
    const told = withFindings(withDecisions(page, rules), supporting.findings);
    records.set(page.path, setAside(pageRecord(told, record.contentHash)));
    yield;
  }
  const wanted = context.only ?? (() => true);
  const ordered = inWritingOrder(resolved);
  const redirects = redirectDrafts(ordered, replaced, linkedForms(resolved));
  yield;
  return {
    files: [
      ...sorted.flatMap(({ path }) => (wanted(path) ? (records.get(path) ?? []) : [])),
      ...configurationRecords(
        [...(rules.conventions?.findings ?? []), ...redirected].filter(({ path }) => !records.has(path)),
      ),
      ...mapRecord(rules, [...decided.findings, ...unusedLinks(links, rules), ...supporting.unused]),
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    drafts: [
      ...withMarks(supporting.drafts, [...recordDrafts.values()]).filter(({ namedBy = [] }) => namedBy.some(wanted)),
      ...ordered.flatMap(({ path }) => (wanted(path) ? (recordDrafts.get(path) ?? []) : [])),
      ...redirects.filter(({ sourcePath }) => wanted(sourcePath)),
    ],
    assets: siteAssets(ordered.filter(({ path }) => wanted(path))),
  };
}

/** A page with the certifications as the map decides them, so that a report shows what their entries will contain. */
const withDecisions = (page: ResolvedPage, { map }: SiteRules): ResolvedPage => {
  const decided = page.draft.certifications.map((each) => decidedCertification(each, page.locale, map));
  const rules = decided.flatMap((each) => each.rules);
  if (rules.length === 0) return page;
  const certifications = decided.map(({ draft }) => draft);
  return { ...page, draft: { ...page.draft, certifications, rules: [...page.draft.rules, ...rules] } };
};

const withFindings = (page: ResolvedPage, found: ReadonlyMap<SourcePath, Finding[]>): ResolvedPage => ({
  ...page,
  draft: { ...page.draft, findings: [...page.draft.findings, ...(found.get(page.path) ?? [])] },
});

/** The pages that lost their path or translation to another file, each with the page that has it in the end. */
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

/** The map is listed as a file of the source when there are findings about it. */
const mapRecord = ({ map }: SiteRules, findings: Finding[]): FileRecord[] =>
  map === null || findings.length === 0 ? [] : [recordOfNoPage(map.file, findings)];

/** The same for the files of the generator's configuration. */
const configurationRecords = (findings: Finding[]): FileRecord[] =>
  [...groupBy(findings, ({ path }) => path)].map(([path, found]) => recordOfNoPage(path, found));

const recordOfNoPage = (path: SourcePath, findings: Finding[]): FileRecord =>
  leftOutRecord({ path, state: 'skipped', attributes: {}, switcher: null, includedBy: [], rules: [], findings });

const unusedLinks = (links: MapLinks, { map }: SiteRules): Finding[] =>
  map === null
    ? []
    : links.unused().map(({ from, ...place }) => unusedRule(map, { ...place, name: `links[${JSON.stringify(from)}]` }));

/** File of a page -> the paths by which links name it. */
const linkedForms = (pages: readonly ResolvedPage[]): Map<SourcePath, Set<UrlPath>> => {
  const forms = new Map<SourcePath, Set<UrlPath>>();
  for (const { named } of pages)
    for (const { path, form } of named) forms.set(path, (forms.get(path) ?? new Set()).add(form));
  return forms;
};

/** Marks records as drafts where every page that names them is one, because readers see none of these pages. */
const withMarks = (records: readonly RecordDraft[], pages: readonly RecordDraft[]): RecordDraft[] => {
  const marked = new Set(pages.filter(({ markedDraft }) => markedDraft).map(({ sourcePath }) => sourcePath));
  return records.map((record) => {
    const { namedBy = [] } = record;
    return namedBy.length > 0 && namedBy.every((path) => marked.has(path)) ? { ...record, markedDraft: true } : record;
  });
};

import { applyEdits } from '../interpret/body';
import type { PageDraft } from '../interpret/page-draft';
import type { FileRecord, RecordDraft, Site, SiteRules, SourcePath } from '../model';
import { DEFAULT_LIMITS, type Limits } from '../read/limits';
import { fileName, withoutSuffix } from './file-name';
import { groupBy } from './group-by';
import { joinTranslations } from './groups';
import { linkIndex } from './link-index';
import { resolveLinks, type LinkedPage } from './links';
import { locate, type Located } from './locale';
import { metaTitles } from './meta-title';
import { findParents, type TwinOf } from './parents';
import { leftOutRecord, pageRecord, recordDraft, type ResolvedPage } from './records';
import { reportCaseCollisions, reportRivalTrees, settleRivals } from './rivals';
import type { SiteContext } from './site-context';
import { reported, skipped } from './site-page';
import { assignSlugs, slugKey } from './slugs';
import { assignUrls } from './url';
import { findVersions } from './versions';
import { inWritingOrder } from './writing-order';

/** Drafts of a whole source -> its pages, translations, paths and links. Pure: the order of the drafts does not matter. */
export const resolveSite = (
  drafts: readonly PageDraft[],
  rules: SiteRules,
  context: SiteContext = {},
  limits: Limits = DEFAULT_LIMITS,
): Site => {
  const sorted = drafts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { pages: placed, leftOut } = placePages(sorted, rules, limits);
  const contest = settleRivals(placed);
  const notImported = [...leftOut, ...contest.losers]
    .filter(({ path }) => !contest.winners.has(path))
    .map(({ path }) => path);
  const indexOf = (pages: readonly LinkedPage[]) =>
    linkIndex(pages, winnersAmong(pages, contest.winners), notImported, context.assets ?? []);

  const joined = joinTranslations(contest.pages, indexOf(contest.pages), rules);
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

/** Finds the locale and the path of every draft that is a page. */
const placePages = (drafts: readonly PageDraft[], rules: SiteRules, limits: Limits) => {
  const pages: LinkedPage[] = [];
  const leftOut = drafts.filter(({ state }) => state !== 'page');
  const candidates = drafts.filter(({ state }) => state === 'page');
  const located = candidates.map((draft) => {
    const name = fileName(draft.path, rules);
    return { name, ...locate(draft, name, rules) };
  });
  const urls = assignUrls(candidates);
  const claims = new Set(
    located
      .filter(({ suffixContradicted }) => !suffixContradicted)
      .map(({ name, locale }) => `${locale ?? ''} ${name.group}`),
  );
  const siblings = groupBy(located, ({ name }) => name.group);

  for (const { name, ...found } of located) {
    const url = urls.get(found.draft.path) ?? '/';
    if (found.locale === null) {
      leftOut.push(found.draft);
      continue;
    }
    const { draft, locale } = found;
    if (url.length > limits.pathLength) {
      const message = `The path ${url.slice(0, 60)}… has ${url.length} characters; a path may have ${limits.pathLength}.`;
      leftOut.push({
        ...reported(draft, 'PATH_TOO_LONG', message, 'Shorten the names of folders or file.'),
        state: 'rejected',
      });
      continue;
    }
    if (!found.suffixContradicted) {
      pages.push({ draft, path: draft.path, name, locale, url, group: name.group });
      continue;
    }
    if (claims.has(`${locale} ${name.group}`)) {
      const message = `The file name says “${name.suffix ?? ''}”, the text is ${locale}, and so is another file of this page.`;
      leftOut.push(skipped(draft, 'LOCALE_UNTRANSLATED_COPY', message, 'Translate the text, or remove the file.'));
      continue;
    }
    const alone = (siblings.get(name.group)?.length ?? 0) < 2;
    const own = alone ? withoutSuffix(draft.path, name) : name;
    pages.push({
      draft: alone ? draft : nameContradicted(draft, name.suffix, locale),
      path: draft.path,
      name: own,
      locale,
      url,
      group: own.group,
    });
  }
  return { pages, leftOut };
};

const nameContradicted = (draft: Located['draft'], suffix: string | null, locale: string): PageDraft =>
  reported(
    draft,
    'LOCALE_NAME_CONTRADICTED',
    `The file name says “${suffix ?? ''}”, the text is ${locale}.`,
    'Rename the file.',
  );

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
  const twinOf: TwinOf = ({ group }, locale) => groups.get(group)?.find((page) => page.locale === locale) ?? null;
  const slugs = assignSlugs(pages, context.slugs ?? []);
  const versions = findVersions(pages, index, rules);
  const parents = findParents(pages, index, twinOf, rules);
  const metaTitle = metaTitles(pages.map(({ draft }) => draft));

  return pages.map((page) => {
    const members = groups.get(page.group) ?? [page];
    const found = resolveLinks(page, index, twinOf, rules);
    return {
      ...page,
      draft: { ...page.draft, diagnostics: [...page.draft.diagnostics, ...found.diagnostics] },
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

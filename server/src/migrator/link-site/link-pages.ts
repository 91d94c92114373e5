import { say } from '../../domain/say';
import { groupBy } from '../group-by';
import { applyEdits } from '../interpret/body';
import type { PageDraft } from '../interpret/page-draft';
import { dashSuffix, withoutDashSuffix, withoutSiteSuffix } from '../interpret/site-suffix';
import { orInTheMap, pageLine } from '../map/map-line';
import type { SiteRules } from '../model/site-rules';
import { keepHere } from '../ports/long-texts';
import type { Limits } from '../read/limits';
import { mapInSteps, type Steps } from '../../domain/steps';
import { assignSlugs, slugKey } from './addresses/slugs';
import { anchorsByPage } from './links/anchors';
import type { LinkContext } from './links/classify-link';
import type { linkIndex } from './links/link-index';
import { mappedFolders } from './links/mapped-assets';
import { suggestMounts } from './links/missing-mounts';
import { suggestOwnHosts } from './links/own-hosts';
import { resolveLinks, type ExaminedAssets } from './links/resolve-links';
import type { ResolvedPage } from './records/page-records';
import { findParents } from './relations/parents';
import { findVersions } from './relations/versions';
import type { SiteContext } from './site-context';
import { reported, type LinkedPage } from './site-page';

const NAME_A_PAGE = say('Use the path or the file of a page.');

/** Resolves everything that a page says about other pages and files: links, slug, version, parent, owner. */
export function* resolvePages(
  pages: readonly LinkedPage[],
  index: ReturnType<typeof linkIndex<LinkedPage>>,
  rules: SiteRules,
  context: SiteContext & Pick<LinkContext, 'mapLinks'>,
  { titleLength }: Limits,
): Steps<ResolvedPage[]> {
  const groups = groupBy(pages, ({ group }) => group);
  const twinOf: LinkContext['twinOf'] = ({ group }, locale) =>
    groups.get(group)?.find((page) => page.locale === locale) ?? null;
  const { mapLinks, setAside = keepHere } = context;
  const mapped = mappedFolders(rules);
  const links: LinkContext = { index, twinOf, rules, anchorsOf: anchorsByPage(), mapped, mapLinks };
  const examined: ExaminedAssets = context.examined ?? new Map();
  const ownHosts = suggestOwnHosts(pages, index, rules);
  const mounts = suggestMounts(pages, index, rules);
  yield;
  const slugs = assignSlugs(pages, context.slugs ?? [], context.heldSlugs ?? [], rules.conventions?.home);
  yield;
  const versions = findVersions(pages, links);
  yield;
  const { parents, cycles, unknown } = findParents(pages, links);
  yield;
  const metaTitle = metaTitles(pages.map(({ draft }) => draft));

  return yield* mapInSteps(pages, (page) => {
    const members = groups.get(page.group) ?? [page];
    const owner = members.find(({ locale }) => locale === rules.defaultLocale) ?? members[0] ?? page;
    const found = resolveLinks(page, links, examined);
    const { text, edits } = page.draft.source;
    const body = applyEdits(text, [...edits, ...found.edits]);
    const storedBody = found.uses.length === 0 ? body : applyEdits(text, [...edits, ...found.storedEdits]);
    let draft: PageDraft = {
      ...page.draft,
      findings: [
        ...page.draft.findings,
        ...found.findings,
        ...(ownHosts.get(page.path) ?? []),
        ...(mounts.get(page.path) ?? []),
      ],
    };
    const longTitle = page.draft.metaTitle ?? metaTitle(page.draft.pageTitle);
    const hasTitle = longTitle !== null && longTitle.length <= titleLength;
    if (longTitle !== null && !hasTitle) {
      const message = say('The page title has {length} characters; the limit is {limit}.', {
        length: longTitle.length,
        limit: String(titleLength),
      });
      draft = reported(draft, 'META_TITLE_TOO_LONG', message, say('Shorten it, or set it in Strapi.'));
    }
    if (cycles.has(page.path)) {
      draft = reported(
        draft,
        'PARENT_CYCLE',
        page.draft.decided.parent === undefined
          ? say('The breadcrumb makes the page its own ancestor.')
          : say('The map makes the page its own ancestor.'),
        orInTheMap(
          say('Correct the breadcrumb.'),
          pageLine(page.path, { parent: parents.get(page.path)?.url ?? null }),
        ),
      );
    }
    if (unknown.has(page.path)) {
      const message = say(
        page.draft.rules.some((rule) => rule.endsWith('.parent'))
          ? 'The map names the parent {parent}, which is not a page in {locale}.'
          : 'The front matter names the parent {parent}, which is not a page in {locale}.',
        { parent: String(page.draft.decided.parent), locale: page.locale },
      );
      const hint = orInTheMap(NAME_A_PAGE, pageLine(page.path, { parent: null }));
      draft = reported(draft, 'MAP_PARENT_UNKNOWN', message, hint);
    }
    if (versions.unknown.has(page.path)) {
      const message = say('The map says that {page} supersedes the page, which is not another page of the import.', {
        page: String(page.draft.decided.supersededBy),
      });
      const hint = orInTheMap(NAME_A_PAGE, pageLine(page.path, { supersededBy: null }));
      draft = reported(draft, 'MAP_VERSION_UNKNOWN', message, hint);
    }
    if (versions.cycles.has(page.group)) {
      const message = say('The version history makes the page its own newer version.');
      const hint = orInTheMap(say('Correct it.'), pageLine(page.path, { supersededBy: null }));
      draft = reported(draft, 'VERSION_CYCLE', message, hint);
    }
    return {
      ...page,
      draft,
      texts: setAside({ body, storedBody }),
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

/** How many pages must share an ending before it counts as the name of the site. */
const COMMON = 3;

/**
 * The page titles of a site without the name that the site appends. Text after a bar is the site's name; text after a
 * dash is only where several titles end with it, because titles have dashes of their own.
 */
const metaTitles = (drafts: readonly PageDraft[]): ((pageTitle: string | null) => string | null) => {
  const endings = new Map<string, number>();
  for (const { pageTitle } of drafts) {
    const ending = pageTitle === null ? null : dashSuffix(withoutSiteSuffix(pageTitle));
    if (ending !== null) endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }
  return (pageTitle) => {
    if (pageTitle === null) return null;
    const title = withoutSiteSuffix(pageTitle);
    const ending = dashSuffix(title);
    const common = ending !== null && (endings.get(ending) ?? 0) >= COMMON;
    const page = common ? withoutDashSuffix(title) : title;
    return page === '' ? null : page;
  };
};

import { say } from '../../model/say';
import type { Finding } from '../findings';
import { groupBy } from '../group-by';
import { applyEdits } from '../reader/interpret/body';
import type { PageDraft } from '../reader/interpret/page-draft';
import { dashSuffix, withoutDashSuffix, withoutSiteSuffix } from '../reader/interpret/site-suffix';
import { orInTheMap, pageLine } from '../map/map-line';
import type { ExaminedAsset } from '../model/asset';
import type { UrlPath } from '../model/page';
import type { SiteRules } from '../model/site-rules';
import type { SourcePath } from '../model/source';
import { keepHere } from '../model/ports/long-texts';
import { storable } from '../storable';
import { assignSlugs, slugKey } from './addresses/slugs';
import { replacements } from './addresses/rivals';
import { unusedRule } from './decide';
import type { Added, Linking } from './linking';
import { anchorsByPage } from './links/anchors';
import { fileNamed, type LinkContext } from './links/classify-link';
import { linkIndex, type LinkIndex } from './links/link-index';
import { mapLinks, type MapLinks } from './links/map-links';
import { mappedFolders } from './links/mapped-assets';
import { suggestMounts } from './links/missing-mounts';
import { namedHrefs } from './links/named-hrefs';
import { suggestOwnHosts } from './links/own-hosts';
import { resolveLinks, type ExaminedAssets } from './links/resolve-links';
import { dataFiles } from './records/data-files';
import { isEntry, listedDocuments, withoutRestricted } from './records/documents/listed-documents';
import { linkedFiles } from './records/documents/linked-files';
import type { ResolvedPage } from './records/page-records';
import { findParents } from './relations/parents';
import { findVersions } from './relations/versions';
import { reported, type LinkedPage } from './site-page';

const NAME_A_PAGE = say('namePage');

/** Resolves everything that a page says about other pages and files: links, slug, version, parent, owner. */
export const linkPages = (site: Linking): Added<'linked' | 'listed' | 'findings'> => {
  const { pages, rules, context, limits } = site;
  const index = siteIndex(site);
  const groups = groupBy(pages, ({ group }) => group);
  const twinOf: LinkContext['twinOf'] = ({ group }, locale) =>
    groups.get(group)?.find((page) => page.locale === locale) ?? null;
  const { setAside = keepHere } = context;
  const decided = mapLinks(rules.map);
  const mapped = mappedFolders(rules);
  const links: LinkContext = { index, twinOf, rules, anchorsOf: anchorsByPage(), mapped, mapLinks: decided };
  const files: ExaminedAssets = context.examined ?? new Map();
  const fileOf = (href: string, from: { path: SourcePath; legacyUrl: UrlPath }): ExaminedAsset | null => {
    const path = fileNamed(href, from, links);
    return path === null ? null : (files.get(path) ?? { path, sha256: '', size: 0, kind: null, findings: [] });
  };
  const lists = dataFiles(site.leftOut, rules);
  const listed = listedDocuments(lists, rules.defaultLocale, {
    fileOf: (href, path) => fileOf(href, { path, legacyUrl: `/${path}` }),
    linked: (wanted) => linkedFiles(pages, wanted, fileOf),
  });
  const examined = withoutRestricted(files, listed, site.leftOut);
  const hrefs = namedHrefs(pages);
  const ownHosts = suggestOwnHosts(hrefs, index, rules);
  const mounts = suggestMounts(hrefs, index, rules);
  const slugs = assignSlugs(pages, context.slugs ?? [], context.heldSlugs ?? [], rules.conventions?.home);
  const versions = findVersions(pages, links);
  const { parents, cycles, unknown } = findParents(pages, links);
  const metaTitle = metaTitles(pages.map(({ draft }) => draft));

  const resolved: ResolvedPage[] = [];
  for (const page of pages) {
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
    const hasTitle = longTitle !== null && longTitle.length <= limits.titleLength;
    if (longTitle !== null && !hasTitle) {
      const message = say('metaTitleTooLong', {
        length: longTitle.length,
        limit: String(limits.titleLength),
      });
      draft = reported(draft, 'META_TITLE_TOO_LONG', message, say('shortenMetaTitle'));
    }
    if (cycles.has(page.path)) {
      draft = reported(
        draft,
        'PARENT_CYCLE',
        page.draft.decided.parent === undefined ? say('breadcrumbCycle') : say('mapCycle'),
        orInTheMap(say('correctBreadcrumb'), pageLine(page.path, { parent: parents.get(page.path)?.url ?? null })),
      );
    }
    if (unknown.has(page.path)) {
      const message = say(
        page.draft.rules.some((rule) => rule.endsWith('.parent')) ? 'mapParentUnknown' : 'frontMatterParentUnknown',
        { parent: String(page.draft.decided.parent), locale: page.locale },
      );
      const hint = orInTheMap(NAME_A_PAGE, pageLine(page.path, { parent: null }));
      draft = reported(draft, 'MAP_PARENT_UNKNOWN', message, hint);
    }
    if (versions.unknown.has(page.path)) {
      const message = say('mapVersionUnknown', {
        page: String(page.draft.decided.supersededBy),
      });
      const hint = orInTheMap(NAME_A_PAGE, pageLine(page.path, { supersededBy: null }));
      draft = reported(draft, 'MAP_VERSION_UNKNOWN', message, hint);
    }
    if (versions.cycles.has(page.group)) {
      const message = say('versionCycle');
      const hint = orInTheMap(say('correctIt'), pageLine(page.path, { supersededBy: null }));
      draft = reported(draft, 'VERSION_CYCLE', message, hint);
    }
    resolved.push({
      ...page,
      draft,
      texts: setAside(storable({ body, storedBody })),
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
    });
  }
  return {
    linked: resolved,
    listed: listed.filter(isEntry),
    findings: [...site.findings, ...unusedLinks(decided, rules)],
  };
};

/** Finds what links of the legacy site name. */
const siteIndex = (site: Linking): LinkIndex<LinkedPage> => {
  const { pages, leftOut, excluded, assets } = site;
  const aliases = new Map(replacements(site).map(({ lost, by }) => [lost.path, by]));
  const notImported = leftOut.map(({ path }) => path).filter((path) => !aliases.has(path));
  return linkIndex(pages, aliases, [...notImported, ...excluded], assets);
};

const unusedLinks = (links: MapLinks, { map }: SiteRules): Finding[] =>
  map === null
    ? []
    : links.unused().map(({ from, ...place }) => unusedRule(map, { ...place, name: `links[${JSON.stringify(from)}]` }));

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

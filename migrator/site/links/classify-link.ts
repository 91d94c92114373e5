import { decodedPart } from '../../../model/decoded-url';
import { storedPath } from '../../../model/path-candidates';
import { say, type Said } from '../../../model/say';
import { onPage } from '../../reader/dialects/templates/variables';
import type { FindingCode, Hint, LostTarget } from '../../findings';
import type { DraftLink } from '../../reader/interpret/page-draft';
import { assetMapLine, linkLine, orInTheMap, shortLines } from '../../map/map-line';
import type { LinkKind, UrlPath } from '../../model/page';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import { beginning } from '../../quote';
import type { LinkedPage } from '../site-page';
import { type Anchors, landing } from './anchors';
import { copied, isOwnHost, readHref, type Href } from './href';
import type { Reference } from './content-paths';
import type { LinkIndex } from './link-index';
import type { MapLinks } from './map-links';
import { expandedHref } from './template-href';
import { placeOfCopy, type MappedFolder } from './mapped-assets';

/** The pages and files against which links are classified. */
export interface LinkContext {
  index: LinkIndex<LinkedPage>;
  /** The page of the same group in another locale. */
  twinOf: TwinOf;
  anchorsOf: (page: LinkedPage) => Anchors;
  rules: SiteRules;
  /** The longest prefix first. */
  mapped: readonly MappedFolder[];
  mapLinks: MapLinks;
}

/** What files are found by. */
export type FileContext = Pick<LinkContext, 'index' | 'mapped' | 'rules'>;

type TwinOf = (page: LinkedPage, locale: string) => LinkedPage | null;

/** A page, and the path by which a link names it. */
export interface NamedForm {
  path: SourcePath;
  form: UrlPath;
}

/** The target of a link, and how to write it. */
export interface Classified {
  kind: LinkKind;
  target: SourcePath | null;
  /** The title of the page that it leads to. */
  title?: string | null;
  /** The text to write in place of the link's target; null to leave it. */
  href: string | null;
  /** The page that the link names, where it names it by a path of the site and not by a file name. */
  named: NamedForm | null;
  finding: LinkFinding | null;
  /** It names a part of the site that is not in the source. */
  leadsOut: boolean;
}

/** The finding about a link, without its place. */
interface LinkFinding {
  code: FindingCode;
  message: Said;
  hint?: Hint;
  target?: LostTarget;
}

const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|bmp|ico|tiff?)$/i;
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|od[tsp]|csv|zip|txt|json)$/i;
const MARKDOWN = /\.(?:mdx?|markdown)$/i;

/** The name of a page, which is no path: a browser knows nothing to do with it. */
const isXref = (path: string): boolean => path.startsWith('xref:');

/** Classifies one link of a page. */
export const classifyLink = (link: DraftLink, page: LinkedPage, context: LinkContext): Classified => {
  const expanded = expandedHref(link.href, onPage(context.rules.conventions, page.path));
  if (expanded === null) return classified(link, page, context);
  const classify = (href: string): Classified => classified({ ...link, href }, page, context, expanded.reference);
  const { href: first, otherwise } = expanded;
  const there = classify(first);
  const found = there.kind === 'broken' && otherwise !== undefined ? classify(otherwise) : there;
  const [code] = expanded.unknown;
  const message = say('linkTemplate', { code: shown(code ?? '') });
  const advice = say('setVariable');
  const finding: LinkFinding | null =
    code === undefined ? found.finding : { code: 'LINK_TEMPLATE', message, hint: advice };
  return { ...found, href: found.href ?? expanded.href, finding };
};

const classified = (link: DraftLink, page: LinkedPage, context: LinkContext, reference?: Reference): Classified => {
  const href = readHref(link.href, { path: fileOf(link, page), legacyUrl: page.legacyUrl }, context.rules, reference);
  switch (href.type) {
    case 'anchor':
      return toAnchor(link, page, context);
    case 'mail':
      return as(href.type);
    case 'unsafe': {
      const message = say('linkUnsafe', { link: shown(link.href) });
      return as('broken', { finding: { code: 'LINK_UNSAFE', message, hint: say('useSafeScheme') } });
    }
    case 'external':
      return toCopy(link, href, context) ?? as(fileKind(link, href.path) ?? 'external');
    case 'internal':
      return (
        toPage(link, href, page, context) ??
        toAsset(link, href, context) ??
        toDecided(link, href, page, context) ??
        toNothing(link, href, page, context)
      );
  }
};

/** The file that contains the link: an included file, or the page itself. */
const fileOf = (link: DraftLink, page: LinkedPage): SourcePath => link.origin?.path ?? page.path;

type Internal = Href & { type: 'internal' };

const as = (kind: LinkKind, rest: Partial<Classified> = {}): Classified => ({
  kind,
  target: null,
  href: null,
  named: null,
  finding: null,
  leadsOut: false,
  ...rest,
});

const toAnchor = (link: DraftLink, page: LinkedPage, { anchorsOf }: LinkContext): Classified => {
  if (link.role === 'image') return as('anchor');
  const { rest, missing } = landing(link.href, page, page, anchorsOf);
  if (missing !== null) return as('anchor', { finding: anchorMissing(link, page) });
  // `#` is the top of any page
  return as('anchor', { href: rest === '' && link.href !== '' ? '#' : rest });
};

const anchorMissing = (link: DraftLink, target: LinkedPage): LinkFinding => ({
  code: 'ANCHOR_MISSING',
  message: say('anchorMissing', { link: shown(link.href), url: target.url }),
  hint: say('addAnchor'),
});

const toPage = (
  link: DraftLink,
  href: Internal,
  page: LinkedPage,
  { index, twinOf, anchorsOf }: LinkContext,
): Classified | null => {
  if (link.role === 'image') return null;
  // programs save what a query gives as a page of its own
  const query = /^\?[^#]+/.exec(href.rest)?.[0] ?? '';
  const asked = query === '' ? [] : href.candidates.map((candidate) => `${candidate}${query}`);
  const form = [...asked, ...href.candidates].find((candidate) => index.page(candidate) !== null);
  const named = form === undefined ? namedAlone(href, page, index) : index.page(form);
  if (named === null) return null;
  // a link from a page to its own translation stays, and one that names its language
  const stays = named.locale === page.locale || named.group === page.group || typeof href.reference?.lang === 'string';
  const twin = stays ? null : twinOf(named, page.locale);
  const target = twin ?? named;
  const message = say('linkToTranslation', {
    link: shown(link.href),
    locale: named.locale,
    url: target.url,
  });
  const behind = form !== undefined && asked.includes(form) ? href.rest.slice(query.length) : href.rest;
  const { rest, missing } = landing(behind, named, target, anchorsOf);
  const moved: LinkFinding | null = twin === null ? null : { code: 'LINK_TO_TRANSLATION', message };
  return as('page', {
    target: target.path,
    title: target.draft.title,
    named:
      form === undefined || href.reference !== undefined || MARKDOWN.test(form) || isXref(form)
        ? null
        : { path: named.path, form },
    href: `${storedPath(target.url)}${rest}`,
    finding: missing === null ? moved : anchorMissing(link, target),
  });
};

/** The only page in the language of a reference whose file has the name that it gives. */
const namedAlone = (
  { reference, candidates }: Internal,
  page: LinkedPage,
  index: LinkIndex<LinkedPage>,
): LinkedPage | null => {
  const [likeliest = ''] = candidates;
  return reference?.lang === null ? onlyOne(likeliest, page, index) : null;
};

/** The only page in the language of another one whose file has the name of the last segment of a path. */
const onlyOne = (path: string, page: LinkedPage, index: LinkIndex<LinkedPage>): LinkedPage | null => {
  const own = index.namedFiles(path).filter(({ locale }) => locale === page.locale);
  return own.length === 1 ? (own[0] ?? null) : null;
};

/** The first file that the source has at one of these places. */
const firstAsset = (places: readonly string[], index: FileContext['index']): SourcePath | null =>
  places.map((place) => index.asset(place)).find((each) => each !== null) ?? null;

/** The folders in which the map keeps the copies of a site's own files count, too. */
const fileAt = (href: Internal, { index, mapped, rules }: FileContext): SourcePath | null => {
  const own = mapped.filter(({ host }) => isOwnHost(undefined, host, rules));
  const places = [
    ...href.candidates,
    ...href.candidates.flatMap((path) => own.flatMap((folder) => placeOfCopy(path, folder) ?? [])),
  ];
  return firstAsset(places, index);
};

/** Where the source may have a file of another host. */
const copiesOf = ({ host, path }: Href & { type: 'external' }, { mapped }: FileContext): SourcePath[] =>
  mapped.filter((folder) => folder.host === host).flatMap((folder) => placeOfCopy(decodedPart(path), folder) ?? []);

/** The file of the source that a link names; null where there is none. */
export const fileNamed = (
  link: string,
  from: { path: SourcePath; legacyUrl: UrlPath },
  context: FileContext,
): SourcePath | null => {
  const href = readHref(link, from, context.rules);
  if (href.type === 'internal') return fileAt(href, context);
  if (href.type !== 'external') return null;
  return firstAsset(copiesOf(href, context), context.index);
};

const toAsset = (link: DraftLink, href: Internal, context: LinkContext): Classified | null => {
  const asset = fileAt(href, context);
  return asset === null ? null : as(fileKind(link, asset) ?? 'document', { target: asset });
};

/** Where the map leads a link that names nothing in the source. */
const toDecided = (link: DraftLink, href: Internal, page: LinkedPage, context: LinkContext): Classified | null => {
  const [likeliest = ''] = href.candidates;
  const rule = context.mapLinks.ruleFor(likeliest);
  if (rule === null) return null;
  if (rule.to === null) return as('outside', { href: isXref(likeliest) ? '#' : null });
  const target: Internal = { ...href, candidates: [rule.to] };
  const found = toPage(link, target, page, context) ?? toAsset(link, target, context);
  // the path of a link that the map leads elsewhere is no former path of that page
  if (found !== null) return { ...found, named: null };
  const message = say('mapTargetMissing', {
    link: shown(link.href),
    target: shown(rule.to),
  });
  const lost: LostTarget = { kind: fileKind(link, likeliest) ?? 'page', host: null, folder: folderOf(likeliest) };
  const hint = orInTheMap(say('nameTarget'), linkLine(likeliest, null));
  return as('broken', { finding: { code: 'LINK_BROKEN', message, hint, target: lost } });
};

/** A file of another host that was downloaded into the source. */
const toCopy = (link: DraftLink, href: Href & { type: 'external' }, context: LinkContext): Classified | null => {
  const path = decodedPart(href.path);
  const places = copiesOf(href, context);
  const asset = firstAsset(places, context.index);
  if (asset !== null) return as(fileKind(link, asset) ?? 'document', { target: asset });
  const [missing] = places;
  const kind = fileKind(link, href.path);
  if (missing === undefined || kind === null) return null;
  const message = say('assetNotInFolder', { link: shown(link.href) });
  const hint = say('addAsset', { path: missing });
  const target = { kind, host: href.host, folder: folderOf(path) };
  return as(kind, { finding: { code: 'ASSET_LEFT_BEHIND', message, hint, target } });
};

/**
 * A link that names nothing in the source. It is broken where the source contains that part of the site; elsewhere the
 * site may still have its target.
 */
const toNothing = (link: DraftLink, href: Internal, page: LinkedPage, { index, rules }: LinkContext): Classified => {
  const [id = ''] = href.candidates;
  if (isXref(id)) {
    const message = say('linkMissing', { link: shown(link.href) });
    const hint = orInTheMap(say('addTarget'), linkLine(id, null));
    return as('broken', { href: '#', finding: { code: 'LINK_BROKEN', message, hint } });
  }
  if (/^www\./i.test(link.href)) return as('external');
  const [likeliest = ''] = href.candidates;
  const target: LostTarget = {
    kind: fileKind(link, likeliest) ?? 'page',
    host: null,
    folder: told(folderOf(likeliest)),
  };
  if (href.candidates.some((candidate) => index.isLeftOut(candidate))) {
    const message = say('linkToSkipped', { link: shown(link.href) });
    const hint = orInTheMap(say('changeLinkOrImport'), linkLine(likeliest, null));
    return as('outside', { finding: { code: 'LINK_TO_SKIPPED', message, hint, target } });
  }
  const folder = folderOf(likeliest);
  const namesake = index.namesake(likeliest);
  const moved = namesake !== null && folder !== '/' && namesake.legacyUrl.startsWith(folder);
  const beside = href.relative && folder === folderOf(`/${fileOf(link, page)}`);
  const isOwnImage = link.role === 'image' && href.relative;
  const missing = isOwnImage || MARKDOWN.test(likeliest) || beside || index.holdsFolder(likeliest);
  if (!missing && !moved) {
    if (target.kind === 'page') return as('outside', { leadsOut: true });
    return as(target.kind, { finding: { ...leftBehind(link, likeliest, rules), target } });
  }
  const message = say('linkMissing', { link: shown(link.href) });
  const left = linkLine(likeliest, null);
  const alike = moved ? namesake : onlyOne(likeliest, page, index);
  const hint =
    alike === null
      ? orInTheMap(say('addTarget'), left)
      : orInTheMap(say('sameName', { url: alike.url }), linkLine(likeliest, alike.path), left);
  return as('broken', { finding: { code: 'LINK_BROKEN', message, hint, target } });
};

/** `path` is the path of the file on the site. */
const leftBehind = (link: DraftLink, path: string, { hosts, origins, conventions }: SiteRules): LinkFinding => {
  const folder = folderOf(path).replace(/^\/+|\/+$/g, '');
  const [, origin = origins[0] ?? (hosts[0] === undefined ? null : `https://${hosts[0]}`)] =
    /^((?:https?:)?\/\/[^/?#]+)/i.exec(link.href) ?? [];
  const prefix = origin === null ? null : `${origin.replace(/\/$/, '')}/${folder}`;
  // a generator finds the file in the folder that it serves, and no map has to name it
  const [kept] = conventions === undefined ? [] : copied(path, conventions);
  const advice = say('downloadAsset', { path: told(kept ?? path).replace(/^\//, '') });
  return {
    code: 'ASSET_LEFT_BEHIND',
    message: say('assetLeftBehind', { link: shown(link.href) }),
    // copies that nobody has downloaded yet settle nothing
    hint: {
      advice:
        prefix === null || kept !== undefined
          ? advice
          : orInTheMap(advice, assetMapLine(prefix, folder || 'files')).advice,
      mapLines: shortLines([linkLine(path, null)]),
    },
  };
};

const fileKind = (link: DraftLink, path: string): 'image' | 'document' | null => {
  if (link.role === 'image' || IMAGE.test(path)) return 'image';
  return DOCUMENT.test(path) ? 'document' : null;
};

const folderOf = (path: string): string => path.replace(/\/$/, '').replace(/[^/]*$/, '');

/** As much of a path as each of thousands of findings may say. */
const told = (path: string): string => beginning(path, 1_000);

const shown = (href: string): string => (href.length > 120 ? `${beginning(href, 117)}…` : href);

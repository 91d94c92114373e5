import type { DiagnosticCode, LostTarget } from '../diagnostics';
import type { DraftLink } from '../interpret/page-draft';
import type { LinkKind, SiteRules, SourcePath } from '../model';
import { assetMapLine, MAP_FILE } from '../map/map-line';
import { beginning } from '../quote';
import type { Anchors } from './anchors';
import { landing } from './fragment';
import { decodedPath, isOwnHost, readHref, type Href } from './href';
import type { NamedForm } from './links';
import type { LinkIndex } from './link-index';
import { placeOfCopy, type MappedFolder } from './mapped-assets';
import type { LinkedPage } from './site-page';
import { encodedPath } from './url';

/** What links are classified against. */
export interface LinkWorld {
  index: LinkIndex<LinkedPage>;
  /** The page of the same group in another locale. */
  twinOf: TwinOf;
  anchorsOf: (page: LinkedPage) => Anchors;
  rules: SiteRules;
  /** The longest prefix first. */
  mapped: readonly MappedFolder[];
}

export type TwinOf = (page: LinkedPage, locale: string) => LinkedPage | null;

/** What a link turned out to be. */
export interface Classified {
  kind: LinkKind;
  target: SourcePath | null;
  /** What to write in place of the link's target; null to leave it. */
  href: string | null;
  /** The page that the link names as it is written, by a path of the site; a file name is none. */
  named: NamedForm | null;
  trouble: Trouble | null;
}

interface Trouble {
  code: DiagnosticCode;
  message: string;
  hint?: string;
  target?: LostTarget;
}

const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|bmp|ico|tiff?)$/i;
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|od[tsp]|csv|zip|txt|json)$/i;
const MARKDOWN = /\.(?:md|markdown)$/i;

/** Finds out what one link of a page is. */
export const classifyLink = (link: DraftLink, page: LinkedPage, world: LinkWorld): Classified => {
  const href = readHref(link.href, { path: fileOf(link, page), legacyUrl: page.legacyUrl }, world.rules);
  switch (href.type) {
    case 'anchor':
      return toAnchor(link, page, world);
    case 'mail':
      return as(href.type);
    case 'unsafe': {
      const message = `“${shown(link.href)}” has a scheme that is not allowed.`;
      return as('broken', { trouble: { code: 'LINK_UNSAFE', message, hint: 'Use http, https, mailto or tel.' } });
    }
    case 'external':
      return toCopy(link, href, world) ?? as(fileKind(link, href.path) ?? 'external');
    case 'internal':
      return toPage(link, href, page, world) ?? toAsset(link, href, world) ?? toNothing(link, href, page, world);
  }
};

/** Authors link from the file that they write. */
const fileOf = (link: DraftLink, page: LinkedPage): SourcePath => link.origin?.path ?? page.path;

type Internal = Href & { type: 'internal' };

const as = (kind: LinkKind, rest: Partial<Classified> = {}): Classified => ({
  kind,
  target: null,
  href: null,
  named: null,
  trouble: null,
  ...rest,
});

const toAnchor = (link: DraftLink, page: LinkedPage, { anchorsOf }: LinkWorld): Classified => {
  if (link.role === 'image') return as('anchor');
  const { rest, missing } = landing(link.href, page, page, anchorsOf);
  if (missing !== null) return as('anchor', { trouble: anchorMissing(link, page) });
  // `#` is the top of every page
  return as('anchor', { href: rest === '' && link.href !== '' ? '#' : rest });
};

const anchorMissing = (link: DraftLink, target: LinkedPage): Trouble => ({
  code: 'ANCHOR_MISSING',
  message: `“${shown(link.href)}” names no heading and no anchor of ${target.url}.`,
  hint: 'Point the link at a heading, or put <a id="…"></a> where it should land.',
});

const toPage = (
  link: DraftLink,
  href: Internal,
  page: LinkedPage,
  { index, twinOf, anchorsOf }: LinkWorld,
): Classified | null => {
  if (link.role === 'image') return null;
  const form = href.candidates.find((candidate) => index.page(candidate) !== null);
  const named = form === undefined ? null : index.page(form);
  if (form === undefined || named === null) return null;
  // a link from a page to its own translation means it
  const twin = named.locale === page.locale || named.group === page.group ? null : twinOf(named, page.locale);
  const target = twin ?? named;
  const message = `“${shown(link.href)}” is in ${named.locale}; the link goes to ${target.url}.`;
  const { rest, missing } = landing(href.rest, named, target, anchorsOf);
  const moved: Trouble | null = twin === null ? null : { code: 'LINK_TO_TRANSLATION', message };
  return as('page', {
    target: target.path,
    named: MARKDOWN.test(form) ? null : { path: named.path, form },
    href: `${encodedPath(target.url)}${rest}`,
    trouble: missing === null ? moved : anchorMissing(link, target),
  });
};

const toAsset = (link: DraftLink, href: Internal, world: LinkWorld): Classified | null => {
  const { index, mapped, rules } = world;
  const own = mapped.filter(({ host }) => isOwnHost(undefined, host, rules));
  const places = [
    ...href.candidates,
    ...href.candidates.flatMap((path) => own.flatMap((folder) => placeOfCopy(path, folder) ?? [])),
  ];
  const asset = places.map((place) => index.asset(place)).find((each) => each !== null);
  return asset === undefined ? null : as(fileKind(link, asset) ?? 'document', { target: asset });
};

/** What stands elsewhere and was downloaded. */
const toCopy = (
  link: DraftLink,
  href: Href & { type: 'external' },
  { index, mapped }: LinkWorld,
): Classified | null => {
  const path = decodedPath(href.path);
  const places = mapped.filter(({ host }) => host === href.host).flatMap((folder) => placeOfCopy(path, folder) ?? []);
  const asset = places.map((place) => index.asset(place)).find((each) => each !== null);
  if (asset !== undefined) return as(fileKind(link, asset) ?? 'document', { target: asset });
  const [missing] = places;
  const kind = fileKind(link, href.path);
  if (missing === undefined || kind === null) return null;
  const message = `“${shown(link.href)}” has no copy in the folder that the map or the settings name.`;
  const hint = `Put it into the source as ${missing}.`;
  const target = { kind, host: href.host, folder: folderOf(path) };
  return as(kind, { trouble: { code: 'ASSET_LEFT_BEHIND', message, hint, target } });
};

/** Where a part of the site is imported, what is not there is broken; elsewhere the site may still have it. */
const toNothing = (link: DraftLink, href: Internal, page: LinkedPage, { index, rules }: LinkWorld): Classified => {
  if (/^www\./i.test(link.href)) return as('external');
  const [likeliest = ''] = href.candidates;
  const target: LostTarget = { kind: fileKind(link, likeliest) ?? 'page', host: null, folder: folderOf(likeliest) };
  if (href.candidates.some((candidate) => index.isLeftOut(candidate))) {
    const message = `“${shown(link.href)}” names a file that is not imported.`;
    return as('outside', { trouble: { code: 'LINK_TO_SKIPPED', message, target } });
  }
  const folder = folderOf(likeliest);
  const namesake = index.namesake(likeliest);
  const moved = namesake !== null && folder !== '/' && namesake.legacyUrl.startsWith(folder);
  const beside = href.relative && folder === folderOf(`/${fileOf(link, page)}`);
  const isOwnImage = link.role === 'image' && href.relative;
  const missing = isOwnImage || MARKDOWN.test(likeliest) || beside || index.holdsFolder(likeliest);
  if (!missing && !moved) {
    if (target.kind === 'page') return as('outside');
    return as(target.kind, { trouble: { ...leftBehind(link, likeliest, rules), target } });
  }
  const message = `“${shown(link.href)}” names nothing in this source.`;
  const trouble = { code: 'LINK_BROKEN', message, target } as const;
  return as('broken', { trouble: moved ? { ...trouble, hint: `${namesake.url} has this name.` } : trouble });
};

/** `path`: where the site has the file. */
const leftBehind = (link: DraftLink, path: string, { hosts, origins }: SiteRules): Trouble => {
  const folder = folderOf(path).replace(/^\/+|\/+$/g, '');
  const [, origin = origins[0] ?? (hosts[0] === undefined ? null : `https://${hosts[0]}`)] =
    /^((?:https?:)?\/\/[^/?#]+)/i.exec(link.href) ?? [];
  const prefix = origin === null ? null : `${origin.replace(/\/$/, '')}/${folder}`;
  const inTheMap = prefix === null ? '' : ` Or, in ${MAP_FILE}: ${assetMapLine(prefix, folder || 'files')}`;
  return {
    code: 'ASSET_LEFT_BEHIND',
    message: `“${shown(link.href)}” is a file of the site that is not in the source.`,
    hint: `Download it and put it into the source as ${path.replace(/^\//, '')}.${inTheMap}`,
  };
};

const fileKind = (link: DraftLink, path: string): 'image' | 'document' | null => {
  if (link.role === 'image' || IMAGE.test(path)) return 'image';
  return DOCUMENT.test(path) ? 'document' : null;
};

const folderOf = (path: string): string => path.replace(/\/$/, '').replace(/[^/]*$/, '');

const shown = (href: string): string => (href.length > 120 ? `${beginning(href, 117)}…` : href);

import { posix } from 'node:path';
import { say } from '../../../model/say';
import { newFinding, type Finding, type Place } from '../../findings';
import type { DraftLink, Edit } from '../../reader/interpret/page-draft';
import { mediaLink } from '../../reader/media/media-links';
import type { ExaminedAsset } from '../../model/asset';
import type { PageLink } from '../../model/page';
import type { SourcePath } from '../../model/source';
import { beginning, quote } from '../../quote';
import type { LinkedPage } from '../site-page';
import { writeTarget } from './write-target';
import { classifyLink, type Classified, type NamedForm, type LinkContext } from './classify-link';

/** A file for the media library, with the link by which a page names it. */
export interface AssetUse {
  asset: ExaminedAsset;
  /** As written in the source. */
  href: string;
  role: DraftLink['role'];
  /** The link's text, or the text in place of the image, in markdown; null when it is unknown. */
  label: string | null;
}

interface ResolvedLinks {
  links: PageLink[];
  /** The edits that point links to the paths of pages. */
  edits: Edit[];
  /** The same, and the edits that point links to files at the media library. */
  storedEdits: Edit[];
  uses: AssetUse[];
  named: NamedForm[];
  findings: Finding[];
}

/** The examined files of the source; links to other files stay as they are written. */
export type ExaminedAssets = ReadonlyMap<SourcePath, ExaminedAsset>;

/** Classifies every link of a page, and rewrites those between imported pages and to files. A page may have thousands. */
export const resolveLinks = (page: LinkedPage, context: LinkContext, examined: ExaminedAssets): ResolvedLinks => {
  const result: ResolvedLinks = { links: [], edits: [], storedEdits: [], uses: [], named: [], findings: [] };
  const told = new Set<SourcePath>();
  const leadingOut = new Map<SourcePath, { place: Place; hrefs: string[] }>();
  // once: the text may lie on disk
  const { text } = page.draft.source;
  const classify = classifier(page, context);
  const longest = listedLength(page.draft.links);
  for (const link of page.draft.links) {
    const found = classify(link);
    const { named, finding } = found;
    const asset = found.kind === 'page' || found.target === null ? undefined : examined.get(found.target);
    // without a hash it is only looked at
    const isBrought = asset !== undefined && asset.kind !== null && asset.sha256 !== '';
    const href = found.href ?? (link.origin ? rebaseHref(link.href, link.origin.path, page.path) : null);
    const stored = isBrought ? `${mediaLink(asset.sha256)}${fragmentOf(link)}` : href;
    const mention = link.origin === undefined ? mentionOf(link, found, text) : [];
    result.edits.push(...editOf(link, href), ...mention);
    result.storedEdits.push(...editOf(link, stored), ...mention);
    if (named !== null) result.named.push(named);
    if (isBrought) result.uses.push({ asset, href: link.href, role: link.role, label: link.label });
    if (!link.listed) continue;
    result.links.push(listed(link, found, longest));
    const { path, place } = link.origin ?? { path: page.path, place: link.place };
    if (found.leadsOut) {
      const others = leadingOut.get(path);
      if (others === undefined) leadingOut.set(path, { place, hrefs: [link.href] });
      else others.hrefs.push(link.href);
    }
    if (finding !== null) {
      const { code, message, hint, target } = finding;
      result.findings.push({ ...newFinding(code, path, place, message, hint), ...(target && { target }) });
    }
    if (asset !== undefined && !told.has(asset.path)) {
      told.add(asset.path);
      for (const { code, says } of asset.findings)
        result.findings.push(
          newFinding(code, path, place, say('inFile', { path: asset.path, finding: says.message }), says.hint),
        );
    }
  }
  for (const [path, { place, hrefs }] of leadingOut) result.findings.push(linksOutside(path, place, hrefs));
  return result;
};

/**
 * Classifies each target of a page once: many links may name a long one by its label. They differ in place and label, which decide
 * nothing.
 */
const classifier = (page: LinkedPage, context: LinkContext): ((link: DraftLink) => Classified) => {
  const known = new Map<string, Map<string, Classified>>();
  return (link) => {
    // the target is a key of its own: joined with others it would be copied for each link
    const kind = `${link.role} ${link.origin?.path ?? ''}`;
    const found = known.get(kind) ?? new Map<string, Classified>();
    known.set(kind, found);
    const classified = found.get(link.href) ?? classifyLink(link, page, context);
    found.set(link.href, classified);
    return classified;
  };
};

const MANY = 1_000;

/** As much of a target as is listed for each link that names it: less where the links of a page are many. */
const listedLength = (links: readonly DraftLink[]): number => (links.length > MANY ? 250 : 1_000);

/** How many links of a page are told by their targets. */
const MOST_TOLD = 5;

/** The links of a file to parts of the site that the source does not contain, in one finding. */
const linksOutside = (path: SourcePath, place: Place, hrefs: readonly string[]): Finding => {
  const targets = [...new Set(hrefs)];
  const message = say('linksOutside', {
    links: targets
      .slice(0, MOST_TOLD)
      .map((href) => quote(href))
      .concat(targets.length > MOST_TOLD ? ['…'] : [])
      .join(', '),
  });
  const hint = say('importTheseToo');
  return newFinding('LINK_OUTSIDE', path, place, message, hint);
};

const listed = (
  { href, place }: DraftLink,
  { kind, target }: Pick<Classified, 'kind' | 'target'>,
  longest: number,
): PageLink => ({
  href: beginning(href, longest),
  line: place.line,
  kind,
  target,
});

const editOf = ({ target, href: written }: DraftLink, href: string | null): Edit[] =>
  target === null || href === null || href === written
    ? []
    : [{ from: target.from, to: target.to, text: writeTarget(href, target.syntax) }];

/** The title of a link by which GitBook shows the title of the page that it leads to, and not the words of the link. */
const MENTION = /(>?)([ \t]+"mention")\)/y;

/** The edits that give a mention its words: `[storage.md](storage.md "mention")` is shown as `Storage`. */
const mentionOf = ({ from, label, target }: DraftLink, { title }: Classified, text: string): Edit[] => {
  if (target === null || label === null || title == null) return [];
  MENTION.lastIndex = target.to;
  const [, angle = '', mark = ''] = MENTION.exec(text) ?? [];
  if (mark === '' || !text.startsWith(`[${label}](`, from)) return [];
  const at = target.to + angle.length;
  return [
    { from: from + 1, to: from + 1 + label.length, text: title.replace(/[\\[\]*_`<]/g, String.raw`\$&`) },
    { from: at, to: at + mark.length, text: '' },
  ];
};

/**
 * The fragment, such as a page of a document. The query is dropped, because the media library has no versions of a
 * file.
 */
const fragmentOf = ({ href }: DraftLink): string => /#[^#]*$/.exec(href)?.[0] ?? '';

/** A relative link of an included file, relative to the including page; null where nothing changes. */
const rebaseHref = (href: string, writtenIn: SourcePath, page: SourcePath): string | null => {
  if (href === '' || /^(?:[a-z][a-z0-9+.-]*:|[/\\#?])/i.test(href)) return null;
  const [, path = '', rest = ''] = /^([^?#]*)([\s\S]*)$/.exec(href.replaceAll('\\', '/')) ?? [];
  // a path above the root ends at the root, as in a browser
  const target = posix.resolve('/', posix.dirname(writtenIn), path);
  const seen = posix.relative(posix.resolve('/', posix.dirname(page)), target);
  const rebased = `${seen === '' ? '.' : seen}${path.endsWith('/') ? '/' : ''}${rest}`;
  return rebased === href ? null : rebased;
};

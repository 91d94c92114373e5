import { diagnostic, type Diagnostic } from '../diagnostics';
import type { DraftLink, Edit } from '../interpret/page-draft';
import { mediaLink } from '../media/media-links';
import type { ExaminedAsset, PageLink, SourcePath, UrlPath } from '../model';
import { classifyLink, type Classified, type LinkWorld } from './classify-link';
import type { LinkedPage } from './site-page';
import { rebaseHref } from './rebase-href';
import { writeTarget } from './link-target';

/** A page, and a path by which a link names it. */
export interface NamedForm {
  path: SourcePath;
  form: UrlPath;
}

/** A file for the media library, and how a page names it. */
export interface AssetUse {
  asset: ExaminedAsset;
  /** As written in the source. */
  href: string;
  role: DraftLink['role'];
  /** The link's text, or the text in place of the image, in markdown; null when it is unknown. */
  label: string | null;
}

export interface ResolvedLinks {
  links: PageLink[];
  /** What points the body's links to the pages' paths. */
  edits: Edit[];
  /** The same, and what points links to files at the media library. */
  storedEdits: Edit[];
  uses: AssetUse[];
  named: NamedForm[];
  diagnostics: Diagnostic[];
}

/** Files of the source as they were examined; where none were, links to files stay as they are written. */
export type ExaminedAssets = ReadonlyMap<SourcePath, ExaminedAsset>;

/** Classifies every link of a page, and rewrites those between imported pages and to files. */
export const resolveLinks = (page: LinkedPage, world: LinkWorld, examined: ExaminedAssets): ResolvedLinks => {
  const result: ResolvedLinks = { links: [], edits: [], storedEdits: [], uses: [], named: [], diagnostics: [] };
  const told = new Set<SourcePath>();
  for (const link of page.draft.links) {
    const found = classifyLink(link, page, world);
    const { named, trouble } = found;
    const asset = found.kind === 'page' || found.target === null ? undefined : examined.get(found.target);
    const refused = asset?.kind === null;
    const href = found.href ?? (link.origin ? rebaseHref(link.href, link.origin.path, page.path) : null);
    const stored = asset === undefined || refused ? href : `${mediaLink(asset.sha256)}${fragmentOf(link)}`;
    result.edits.push(...editOf(link, href));
    result.storedEdits.push(...editOf(link, stored));
    if (named !== null) result.named.push(named);
    if (asset !== undefined && !refused)
      result.uses.push({ asset, href: link.href, role: link.role, label: link.label });
    if (!link.listed) continue;
    result.links.push(listed(link, refused ? { kind: 'broken', target: null } : found));
    const { path, place } = link.origin ?? { path: page.path, place: link.place };
    if (trouble !== null) {
      const { code, message, hint, target } = trouble;
      result.diagnostics.push({ ...diagnostic(code, path, place, message, hint), ...(target && { target }) });
    }
    if (asset !== undefined && !told.has(asset.path)) {
      told.add(asset.path);
      for (const { code, message, hint } of asset.diagnostics)
        result.diagnostics.push(diagnostic(code, path, place, `${asset.path}: ${message}`, hint));
    }
  }
  return result;
};

const listed = ({ href, place }: DraftLink, { kind, target }: Pick<Classified, 'kind' | 'target'>): PageLink => ({
  href,
  line: place.line,
  kind,
  target,
});

const editOf = ({ target, href: written }: DraftLink, href: string | null): Edit[] =>
  target === null || href === null || href === written
    ? []
    : [{ from: target.from, to: target.to, text: writeTarget(href, target.syntax) }];

/** A page of a document; what asks a server for a version of the file means nothing to the media library. */
const fragmentOf = ({ href }: DraftLink): string => /#[^#]*$/.exec(href)?.[0] ?? '';

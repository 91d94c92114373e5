import { diagnostic, type Diagnostic } from '../diagnostics';
import type { Edit } from '../interpret/page-draft';
import type { PageLink, SourcePath, UrlPath } from '../model';
import { classifyLink, type LinkWorld } from './classify-link';
import type { LinkedPage } from './site-page';
import { rebaseHref } from './rebase-href';
import { writeTarget } from './link-target';

/** A page, and a path by which a link names it. */
export interface NamedForm {
  path: SourcePath;
  form: UrlPath;
}

export interface ResolvedLinks {
  links: PageLink[];
  /** What points the body's links to the pages' paths. */
  edits: Edit[];
  named: NamedForm[];
  diagnostics: Diagnostic[];
}

/** Classifies every link of a page, and rewrites those between imported pages. */
export const resolveLinks = (page: LinkedPage, world: LinkWorld): ResolvedLinks => {
  const result: ResolvedLinks = { links: [], edits: [], named: [], diagnostics: [] };
  for (const link of page.draft.links) {
    const { kind, target, href: rewritten, named, trouble } = classifyLink(link, page, world);
    const href = rewritten ?? (link.origin ? rebaseHref(link.href, link.origin.path, page.path) : null);
    if (link.target !== null && href !== null && href !== link.href) {
      const { from, to, syntax } = link.target;
      result.edits.push({ from, to, text: writeTarget(href, syntax) });
    }
    if (named !== null) result.named.push(named);
    if (!link.listed) continue;
    result.links.push({ href: link.href, line: link.place.line, kind, target });
    if (trouble !== null) {
      const { path, place } = link.origin ?? { path: page.path, place: link.place };
      result.diagnostics.push(diagnostic(trouble.code, path, place, trouble.message, trouble.hint ?? null));
    }
  }
  return result;
};

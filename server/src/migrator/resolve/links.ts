import { diagnostic, type Diagnostic } from '../diagnostics';
import type { Edit } from '../interpret/page-draft';
import type { PageLink } from '../model';
import { classifyLink, type LinkWorld } from './classify-link';
import type { LinkedPage } from './site-page';
import { rebaseHref } from './rebase-href';
import { writeTarget } from './link-target';

export interface ResolvedLinks {
  links: PageLink[];
  /** What points the body's links to the pages' paths. */
  edits: Edit[];
  diagnostics: Diagnostic[];
}

/** Classifies every link of a page, and rewrites those between imported pages. */
export const resolveLinks = (page: LinkedPage, world: LinkWorld): ResolvedLinks => {
  const result: ResolvedLinks = { links: [], edits: [], diagnostics: [] };
  for (const link of page.draft.links) {
    const { kind, target, href: rewritten, trouble } = classifyLink(link, page, world);
    const href = rewritten ?? (link.origin ? rebaseHref(link.href, link.origin.path, page.path) : null);
    if (link.target !== null && href !== null && href !== link.href) {
      const { from, to, syntax } = link.target;
      result.edits.push({ from, to, text: writeTarget(href, syntax) });
    }
    if (!link.listed) continue;
    result.links.push({ href: link.href, line: link.place.line, kind, target });
    if (trouble !== null) {
      const { path, place } = link.origin ?? { path: page.path, place: link.place };
      result.diagnostics.push(diagnostic(trouble.code, path, place, trouble.message, trouble.hint ?? null));
    }
  }
  return result;
};

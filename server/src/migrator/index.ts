import { interpretHtml, refusedHtml } from './interpret/html-draft';
import { interpret, rejectedDraft } from './interpret/interpret';
import type { PageDraft } from './interpret/page-draft';
import type { Site, SiteRules, SourceFile } from './model';
import { htmlPage } from './parse/html-page/html-page';
import { parse } from './parse/parse';
import { decode } from './read/decode';
import { lift } from './read/lift';
import { DEFAULT_LIMITS, type Limits } from './read/limits';
import { resolveSite } from './resolve/resolve';
import type { SiteContext } from './resolve/site-context';

export * from './diagnostics';
export * from './model';
export { defaultSiteRules } from './site-rules';
export { DEFAULT_LIMITS, resolveSite };
export type { Limits, PageDraft, SiteContext };

/** One file -> what it says by itself. Never throws on any content: a file that cannot be read is a rejected draft. */
export const readPage = (file: SourceFile, rules: SiteRules, limits: Limits = DEFAULT_LIMITS): PageDraft => {
  const { source, diagnostics } = decode(file, limits);
  if (source === null) return rejectedDraft(file.path, diagnostics);
  const lifted = lift(source, limits);
  if (lifted.refused) return rejectedDraft(file.path, [...diagnostics, ...lifted.diagnostics]);
  const html = htmlPage(lifted.text);
  const draft =
    html === null
      ? interpret(lifted, parse(lifted.text), rules, limits)
      : 'refused' in html
        ? refusedHtml(lifted, html.refused)
        : interpretHtml(lifted, html, rules, limits);
  return { ...draft, diagnostics: [...diagnostics, ...draft.diagnostics] };
};

/** A whole source at once. To keep an event loop free, call `readPage` file by file and then `resolveSite`. */
export const readSite = (files: Iterable<SourceFile>, rules: SiteRules, context: SiteContext = {}): Site =>
  resolveSite(
    Array.from(files, (file) => readPage(file, rules)),
    rules,
    context,
  );

import { interpretHtml, refusedHtml } from './interpret/html-draft';
import { interpret, rejectedDraft } from './interpret/interpret';
import type { PageDraft } from './interpret/page-draft';
import type { Site } from './model/site';
import type { SiteRules } from './model/site-rules';
import type { SourceFile } from './model/source';
import { htmlPage } from './parse/html-page/html-page';
import { parse } from './parse/parse';
import { decode } from './read/decode';
import { expandTemplates, templatesOf } from './parse/expand-templates';
import { lift } from './parse/lift';
import { withoutHeaders } from './parse/without-headers';
import { DEFAULT_LIMITS, type Limits } from './read/limits';
import { linkSite } from './link-site/link-site';
import type { SiteContext } from './link-site/site-context';

export type { FileState } from '../contracts/findings';
export * from '../contracts/values';
export * from './findings';
export * from './model/asset';
export * from './model/certification';
export * from './model/file-record';
export * from './model/map';
export * from './model/page';
export * from './model/record-draft';
export * from './model/site';
export * from './model/site-rules';
export * from './model/source';
export { defaultSiteRules } from './dialects/default-site-rules';
export { DEFAULT_LIMITS, linkSite };
export type { Limits, PageDraft, SiteContext };

/** One file -> what it says by itself. Never throws on any content: a file that cannot be read is a rejected draft. */
export const readPage = (file: SourceFile, rules: SiteRules, limits: Limits = DEFAULT_LIMITS): PageDraft => {
  const { source, findings } = decode(file, limits);
  if (source === null) return rejectedDraft(file.path, findings);
  const lifted = lift(source, limits);
  if (lifted.refused) return rejectedDraft(file.path, [...findings, ...lifted.findings]);
  const { page, findings: expanding } = expandTemplates(withoutHeaders(lifted), templatesOf(lifted, rules));
  findings.push(...expanding);
  const html = htmlPage(page.text);
  const draft =
    html === null
      ? interpret(page, parse(page.text), rules, limits)
      : 'refused' in html
        ? refusedHtml(page, html.refused)
        : interpretHtml(page, html, rules, limits);
  return { ...draft, findings: [...findings, ...draft.findings] };
};

/** A whole source at once. To keep an event loop free, call `readPage` file by file and then `linkSite`. */
export const readSite = (files: Iterable<SourceFile>, rules: SiteRules, context: SiteContext = {}): Site =>
  linkSite(
    Array.from(files, (file) => readPage(file, rules)),
    rules,
    context,
  );

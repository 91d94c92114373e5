import { withCertifications } from './claims/with-certifications';
import { withProcessors } from './processors/with-processors';
import { interpretHtml, refusedHtml } from './reader/interpret/html-draft';
import { interpret, rejectedDraft } from './reader/interpret/interpret';
import type { Interpreted } from './reader/interpret/interpreted';
import { withTypedLists } from './reader/interpret/typed-lists';
import type { PageDraft } from './reader/interpret/page-draft';
import type { Site } from './model/site';
import type { SiteRules } from './model/site-rules';
import type { SourceFile } from './model/source';
import { recordsDraft } from './records/records-draft';
import { htmlPage } from './reader/html-page/html-page';
import { isDocument, isRecordData } from './reader/read/candidate';
import { parse } from './reader/parse/parse';
import { decode } from './reader/read/decode';
import { expandTemplates, templatesOf } from './reader/parse/expand-templates';
import { lift } from './reader/parse/lift';
import { withoutHeaders } from './reader/parse/without-headers';
import { DEFAULT_LIMITS, type Limits } from './reader/read/limits';
import { linkSite } from './site/link-site';
import type { SiteContext } from './site/site-context';
import { withEffectiveDays } from './versions/effective-day';

export type { FileState } from '../model/contracts/findings';
export * from '../model/contracts/values';
export * from './findings';
export * from './model/asset';
export * from './model/certification';
export * from './model/document';
export * from './model/file-record';
export * from './model/map';
export * from './model/page';
export * from './model/processor';
export * from './model/record-draft';
export * from './model/site';
export * from './model/site-rules';
export * from './model/source';
export { defaultSiteRules } from './reader/dialects/default-site-rules';
export { DEFAULT_LIMITS, linkSite };
export type { Limits, PageDraft, SiteContext };

/** One file -> what it says by itself. Never throws on any content: a file that cannot be read is a rejected draft. */
export const readPage = (file: SourceFile, rules: SiteRules, limits: Limits = DEFAULT_LIMITS): PageDraft => {
  const { source, findings } = decode(file, limits);
  if (source === null) return rejectedDraft(file.path, findings);
  if (isRecordData(file.path)) return recordsDraft(source, rules, findings);
  const lifted = lift(source, limits);
  if (lifted.refused) return rejectedDraft(file.path, [...findings, ...lifted.findings]);
  const { page, findings: expanding } = expandTemplates(withoutHeaders(lifted), templatesOf(lifted, rules));
  findings.push(...expanding);
  const isWhole = isDocument(file.path, source.text);
  const html = htmlPage(page.text, {
    isDocument: isWhole,
    isTitled: isWhole && lifted.frontMatter.some(({ name }) => name.toLowerCase() === 'title'),
  });
  const stating = ({ draft: read, text }: Interpreted, document: string | null): PageDraft => {
    const interpreted = { draft: read, text: withTypedLists(text) };
    return withCertifications(withEffectiveDays(withProcessors(interpreted, rules, document), rules), rules);
  };
  const draft =
    html === null
      ? stating(interpret(page, parse(page.text), rules, limits), null)
      : 'refused' in html
        ? refusedHtml(page, html.refused)
        : stating(interpretHtml(page, html, rules, limits), page.text);
  return { ...draft, findings: [...findings, ...draft.findings] };
};

/** A whole source at once. To keep an event loop free, call `readPage` file by file and then `linkSite`. */
export const readSite = (files: Iterable<SourceFile>, rules: SiteRules, context: SiteContext = {}): Site =>
  linkSite(
    Array.from(files, (file) => readPage(file, rules)),
    rules,
    context,
  );

import { say, type Said } from '../../../model/say';
import { FILE_START, newFinding, type Report } from '../../findings';
import type { SiteRules } from '../../model/site-rules';
import type { Excess, HtmlPage, PlacedLink } from '../html-page/html-page';
import { MAX_DEPTH, MAX_NODES } from '../html-page/read-tree';
import type { RawLink } from '../parse/outline';
import { parse } from '../parse/parse';
import type { LiftedText } from '../parse/lift';
import type { Limits } from '../read/limits';
import { orInTheMap, pageLine } from '../../map/map-line';
import { placesIn } from '../read/place';
import { readDate } from './header/date';
import { headerLines } from './header/header-lines';
import { headerValues } from './header/header-values';
import { kindOf } from './kind';
import { blankDraft, judge, originalOf, rejectedDraft, statedAddress } from './interpret';
import type { Interpreted } from './interpreted';
import { printedVersions } from './landmarks';
import { printedDate } from './printed-date';
import { withoutSiteSuffix } from './site-suffix';
import type { DraftLink, PageDraft, StatedAddress } from './page-draft';
import { writingOf, spokenText } from '../parse/script';

/** Sources of a title that the page displays. Only an explicit title in the front matter takes precedence over them. */
const SHOWN = new Set(['hero', 'h1', 'breadcrumb']);

/** Makes the draft of an HTML page. Its text is the converted markdown; places refer to the source file. */
export const interpretHtml = (lifted: LiftedText, page: HtmlPage, rules: SiteRules, limits: Limits): Interpreted => {
  const { source } = lifted;
  const place = placesIn(source.text);
  const findings = [
    ...lifted.findings,
    ...page.findings.map(({ code, message, hint, ...at }) => {
      const title = code === 'HTML_TITLE_FOREIGN' ? page.title?.text : undefined;
      const advice = title === undefined ? hint : orInTheMap(say('correctHero'), pageLine(source.path, { title }));
      return newFinding(code, source.path, at, message, advice);
    }),
  ];
  const report: Report = (code, offset, message, hint) =>
    findings.push(newFinding(code, source.path, place(offset), message, hint ?? null));

  const values = headerValues(lifted, rules, findings);
  const outline = parse(page.markdown);
  const isShown = page.title !== null && SHOWN.has(page.title.source);
  const { decided, ...stated } = values.stated;
  const fromHeader = decided.title ?? (isShown ? null : values.title);
  const fromPageTitle = values.pageTitle === null ? null : withoutSiteSuffix(values.pageTitle);
  const title = fromHeader ?? page.title?.text ?? fromPageTitle;
  const draft: PageDraft = {
    ...blankDraft(source.path, originalOf(source), findings),
    ...stated,
    title,
    titleSource:
      fromHeader !== null ? 'frontMatter' : (page.title?.source ?? (fromPageTitle === null ? null : 'metaTitle')),
    tagline: stated.tagline ?? page.tagline,
    kind: decided.kind ?? kindOf(source.path, title),
    decided,
    pageTitle: values.pageTitle ?? (isShown ? values.title : null) ?? page.metaTitle,
    metaDescription: values.description ?? page.metaDescription,
    sourceDate:
      values.sourceDate ?? printedDate(outline, page.markdown, { hasTitle: page.title === null }) ?? modifiedOn(page),
    attributes: values.attributes,
    writing: writingOf(
      spokenText(
        page.markdown,
        [...outline.unspoken, ...outline.comments].sort((a, b) => a.from - b.from),
      ),
    ),
    declaredLocale:
      values.locale === null
        ? languageOfFile(page)
        : { value: values.locale.value, place: lifted.placeOf(values.locale) },
    layout: values.layout,
    slug: values.slug,
    permalink: values.permalink,
    addressing: documentAddress(statedAddress(values), page),
    markedDraft: values.markedDraft,
    switcher: lifted.switcher,
    breadcrumb: page.breadcrumb.flatMap(({ href }) => (href === null ? [] : [href])),
    crumb: page.breadcrumb.at(-1)?.href === null ? (page.breadcrumb.at(-1)?.text ?? null) : null,
    versions: printedVersions(outline),
    source: { text: page.markdown, edits: [], partialEdits: null },
    links: placed(outline.links, page),
  };
  const bodyPlace = placesIn(page.markdown);
  const lineAt = (offset: number): number => page.lines[bodyPlace(offset).line - 1] ?? 1;
  return {
    draft: judge(draft, outline, limits, report, rules.conventions, page),
    text: { text: page.markdown, outline, except: [], lineAt, header: headerLines(lifted) },
  };
};

/** The address of a document by its head. */
const documentAddress = (
  stated: StatedAddress,
  { isDocument, canonical, alternates, redirectsTo }: HtmlPage,
): StatedAddress =>
  isDocument
    ? { ...stated, isDocument, canonical, alternates, redirectsTo: stated.redirectsTo ?? redirectsTo }
    : stated;

/** The day that the head of a document states, as precise as it is; the order of other figures depends on who wrote it. */
const modifiedOn = ({ isDocument, modified }: HtmlPage): string | null => {
  const read = isDocument && modified !== null && /^\d{4}/.test(modified) ? readDate(modified) : { flaw: 'unreadable' };
  return 'date' in read ? read.date : null;
};

/** The language that a document states; a page in markdown may have the template of another one. */
const languageOfFile = ({ isDocument, language }: HtmlPage): PageDraft['declaredLocale'] =>
  isDocument && language !== null ? { value: language, place: FILE_START } : null;

/**
 * Adds places to links. Both lists follow the order of the markdown; a link that only one of them has is placed by its
 * line.
 */
const placed = (links: readonly RawLink[], page: HtmlPage): DraftLink[] => {
  const place = placesIn(page.markdown);
  let next = 0;
  return links.map((link) => {
    const at = indexOf(link, page.links, next);
    const known = page.links[at];
    if (known === undefined) return { ...link, place: { line: page.lines[place(link.from).line - 1] ?? 1, column: 1 } };
    next = at + 1;
    return { ...link, place: { line: known.line, column: known.column } };
  });
};

const LOOK_AHEAD = 8;

const indexOf = (link: RawLink, among: readonly PlacedLink[], from: number): number => {
  for (let at = from; at < Math.min(from + LOOK_AHEAD, among.length); at += 1) {
    if (among[at]?.href === link.href && among[at]?.role === link.role) return at;
  }
  return -1;
};

const EXCESS: Record<Excess, Said> = {
  depth: say('elementsTooDeep', { limit: MAX_DEPTH }),
  nodes: say('elementsTooMany', {
    limit: MAX_NODES,
  }),
};

/** The draft of a page whose HTML is too complex. */
export const refusedHtml = ({ source, findings }: LiftedText, excess: Excess): PageDraft =>
  rejectedDraft(source.path, [
    ...findings,
    newFinding('HTML_TOO_COMPLEX', source.path, FILE_START, EXCESS[excess], say('closeTags')),
  ]);

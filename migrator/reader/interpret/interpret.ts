import { say } from '../../../model/say';
import { newFinding, type Finding, type Report } from '../../findings';
import { statedFor, type SiteConventions } from '../../model/conventions';
import type { SiteRules } from '../../model/site-rules';
import type { OriginalText, SourcePath, SourceText, Span } from '../../model/source';
import { mountedFile } from '../dialects/generators/address';
import { STATED_FIELDS, statedFields } from '../../fields';
import { invisibleIn, onOneLine, withoutInvisible } from '../../invisible';
import type { Outline } from '../parse/outline';
import { beyondSpare } from '../parse/spare-html';
import { expandTemplates, templatesOf } from '../parse/expand-templates';
import type { LiftedText } from '../parse/lift';
import type { Limits } from '../read/limits';
import { orInTheMap, pageLine } from '../../map/map-line';
import { folderOf, withoutExtension } from '../read/candidate';
import { placesIn } from '../read/place';
import { characterNames } from '../../unwanted-characters';
import { applyEdits, removals } from './body';
import { bodyChanges, linksOutside, spareBlankLines } from './body-changes';
import { headerLines } from './header/header-lines';
import { headerValues, type HeaderValues } from './header/header-values';
import type { Interpreted } from './interpreted';
import { withImagesKept } from './kept-images';
import { kindOf } from './kind';
import { breadcrumb, breadcrumbTitle, printedVersions } from './landmarks';
import { findLead, NO_LEAD } from './lead';
import { hasProse, isLinksOnly, notAPageByName } from './not-a-page';
import type { Edit, PageDraft, StatedAddress } from './page-draft';
import { writingOf, spokenText } from '../parse/script';
import { printedDate } from './printed-date';
import { settle } from './settle';
import { findTitle } from './title/find-title';
import { nameAsTitle } from './title/name-as-title';
import type { HtmlPage } from '../html-page/html-page';
import { waitingWords } from './waiting-words';

/** Makes the draft of a page from its text and outline. */
export const interpret = (lifted: LiftedText, outline: Outline, rules: SiteRules, limits: Limits): Interpreted => {
  const { source, text } = lifted;
  const place = placesIn(source.text);
  const findings = [...lifted.findings];
  const report: Report = (code, offset, message, hint) =>
    findings.push(newFinding(code, source.path, place(offset), message, hint ?? null));

  const values = headerValues(lifted, rules, findings);
  const title = findTitle(outline, values, lifted, listedTitle(source.path, rules));
  const { decided, ...stated } = values.stated;
  const isLeadStated = stated.tagline !== null || stated.summary !== null;
  const lead = isLeadStated ? NO_LEAD : findLead(outline, title?.heading ?? null, lifted.spans, text);
  const named = [...(title?.heading ? [title.heading] : []), ...lead.spans];
  const leaving = withImagesKept(named, outline.images, source.text);
  const changes = bodyChanges(source.text, outline, report);
  const spare = spareBlankLines(source, outline, lifted.spans);
  const editsWithout = (spans: Span[], edits: Edit[] = []): Edit[] => [
    ...edits,
    ...removals(source.text, [...spans, ...changes.removed, ...spare]),
    ...changes.replaced,
  ];

  const draft: PageDraft = {
    ...blankDraft(source.path, originalOf(source), findings),
    ...stated,
    title: decided.title ?? title?.title ?? null,
    titleSource: decided.title === undefined ? (title?.source ?? null) : 'frontMatter',
    tagline: stated.tagline ?? title?.tagline ?? lead.tagline,
    summary: stated.summary ?? lead.summary,
    kind: decided.kind ?? kindOf(placeOf(source.path, rules), decided.title ?? title?.title ?? null),
    decided,
    pageTitle: values.pageTitle ?? (title?.source === 'h1' ? values.title : null),
    metaDescription: values.description,
    sourceDate: values.sourceDate ?? printedDate(outline, text),
    attributes: values.attributes,
    writing: writingOf(
      spokenText(
        text,
        [...outline.unspoken, ...outline.comments].sort((a, b) => a.from - b.from),
      ),
    ),
    declaredLocale: values.locale && { value: values.locale.value, place: lifted.placeOf(values.locale) },
    layout: values.layout,
    slug: values.slug,
    permalink: values.permalink,
    addressing: statedAddress(values),
    markedDraft: values.markedDraft,
    switcher: lifted.switcher,
    breadcrumb: breadcrumb(outline, text),
    crumb: breadcrumbTitle(outline, text),
    versions: printedVersions(outline),
    source: {
      text: source.text,
      edits: editsWithout(leaving.spans, leaving.edits),
      partialEdits: editsWithout([]),
    },
    includes: outline.includes,
    links: linksOutside(outline).map((link) => ({ ...link, place: place(link.from) })),
  };
  const expand = (body: string): string =>
    source.hasRawCode === true
      ? body
      : expandTemplates(
          { source: { ...source, text: body }, text: body, spans: [], strays: [] },
          templatesOf(lifted, rules),
        ).page.text;
  const judged = judge(draft, outline, limits, report, rules.conventions);
  return {
    draft: changes.unsettled ? settle(judged, (offset) => ({ place: place(offset) }), expand) : judged,
    text: {
      text,
      outline,
      except: [...lifted.spans, ...lead.spans],
      lineAt: (offset) => place(offset).line,
      header: headerLines(lifted),
    },
  };
};

const listedTitle = (path: string, { conventions }: SiteRules): string | null =>
  conventions === undefined ? null : statedFor(conventions.titles, path);

/** The signs in a document of scripts that may write its text. */
type Scripts = Pick<HtmlPage, 'isScripted' | 'hasMount'>;
const NO_SCRIPTS: Scripts = { isScripted: false, hasMount: false };

/** Decides whether the draft is a page and whether it can be imported. */
export const judge = (
  draft: PageDraft,
  outline: Outline,
  limits: Limits,
  report: Report,
  conventions?: SiteConventions,
  scripts: Scripts = NO_SCRIPTS,
): PageDraft => {
  const to = draft.addressing.redirectsTo;
  if (to !== null) {
    report('PAGE_REDIRECT', 0, say('pageRedirects', { to }));
    return { ...draft, state: 'skipped' };
  }
  const byName = notAPageByName(draft, conventions);
  if (byName !== null) {
    report(byName.code, 0, byName.message);
    return { ...draft, state: 'skipped' };
  }
  return judgePage(withVisibleNames(draft, outline, report), outline, limits, report, scripts);
};

const RENAME = say('renameFilePathEncoded');
const STATED_NAMES = STATED_FIELDS.flatMap(({ name, form }) => (form === 'name' ? [name] : []));
const NAMES = ['title', ...STATED_NAMES, 'pageTitle', 'slug', 'permalink'] as const;

/** Puts each name of the draft on one line and removes invisible characters from it. The body stays as it is. */
const withVisibleNames = (draft: PageDraft, outline: Outline, report: Report): PageDraft => {
  const visible = { ...draft, decided: { ...draft.decided } };
  const changed: string[] = [];
  const { path, group } = draft.decided;
  const seen = (name: string, written: string): string => {
    const line = onOneLine(written);
    const visibly = withoutInvisible(line).trim();
    if (visibly !== line) changed.push(name);
    return visibly;
  };
  for (const name of NAMES) {
    const written = draft[name];
    visible[name] = written === null ? null : seen(name, written);
  }
  if (path !== undefined) visible.decided.path = seen('path', path);
  if (group !== undefined) visible.decided.group = seen('group', group);
  if (visible.decided.title !== undefined && visible.title !== null) visible.decided.title = visible.title;
  if (changed.length > 0) {
    const message = say('invisibleRemoved', { fields: changed.join(', ') });
    report('TEXT_INVISIBLE', outline.headings[0]?.from ?? 0, message);
  }
  const unseen = characterNames(invisibleIn(draft.path));
  if (unseen !== '') report('TEXT_INVISIBLE', 0, say('nameInvisible', { characters: unseen }), RENAME);
  return visible;
};

/** Names a page that states no title. One that includes other files may find its title there. */
const withTitle = (draft: PageDraft, report: Report): PageDraft => {
  const isStated = draft.title !== null && draft.title !== '';
  const isExplained = draft.findings.some(({ code }) => code === 'HTML_TITLE_FOREIGN');
  if (isStated && (draft.titleSource !== 'breadcrumb' || isExplained)) return draft;
  if (!isStated && draft.includes.length > 0) return draft;
  const title = isStated ? draft.title : nameAsTitle(draft.path);
  const hint = orInTheMap(say('giveHeading'), pageLine(draft.path, { title: title ?? '' }));
  report('TITLE_MISSING', 0, say('titleMissing', { title: title ?? '' }), hint);
  return isStated ? draft : { ...draft, title, titleSource: 'fileName' };
};

const REPEATS = say('bodyRepeats');

const judgePage = (
  judged: PageDraft,
  outline: Outline,
  limits: Limits,
  report: Report,
  { isScripted, hasMount }: Scripts,
): PageDraft => {
  const draft = withTitle(judged, report);
  if (draft.title !== null && draft.title.length > limits.titleLength) {
    const message = say('titleTooLong', {
      length: draft.title.length,
      limit: limits.titleLength,
    });
    const shortened = draft.title.slice(0, 80).trim();
    report(
      'TITLE_TOO_LONG',
      outline.headings[0]?.from ?? 0,
      message,
      orInTheMap(say('shortenHeading'), pageLine(draft.path, { title: shortened })),
    );
    return { ...draft, state: 'rejected' };
  }
  if (draft.includes.length > 0) return draft;
  const { text, edits } = draft.source;
  const beyond = beyondSpare(text);
  if (beyond !== null) report('BODY_REPEATS', beyond, REPEATS, say('fillTable'));
  const waiting = isScripted ? waitingWords(draft, outline, hasMount) : null;
  if (waiting !== null) {
    const hint = orInTheMap(say('saveWithScripts'), pageLine(draft.path, { skip: 'no text' }));
    report('PAGE_NO_BODY', 0, say('bodyScripted', { text: waiting }), hint);
    return draft;
  }
  if (hasProse(outline, text)) return draft;
  const body = applyEdits(text, edits);
  if (body === '') {
    const advice = isScripted ? say('saveWithScripts') : say('addText');
    const hint = orInTheMap(advice, pageLine(draft.path, { skip: 'no text' }));
    report('PAGE_NO_BODY', 0, say('bodyMissing'), hint);
  }
  // a file with a key of its own is intended as a page
  return { ...draft, linksOnly: draft.decided.group === undefined && isLinksOnly(body) };
};

/** The name that tells the kind of a page: its path, of the page of a bundle its folder. */
const placeOf = (path: SourcePath, { conventions }: SiteRules): SourcePath => {
  const bundle = mountedFile(path, conventions?.mounts ?? [])?.mount.rule?.bundle;
  const folder = folderOf(path);
  return bundle !== undefined && folder !== '' && withoutExtension(path) === `${folder}/${bundle}` ? folder : path;
};

/** The parts of front matter from which the address of a page is made. */
export const statedAddress = (values: HeaderValues): StatedAddress => ({
  title: values.title,
  date: values.statedDate,
  id: values.pageId,
  categories: categoriesOf(values.attributes),
  redirectsFrom: values.redirectsFrom,
  translationKey: values.translationKey,
  publishDate: values.publishDate ?? values.statedDate,
  expiryDate: values.expiryDate,
  redirectsTo: values.redirectsTo,
  ...UNSTATED_DOCUMENT,
});

/** A page that is no document, whose head would say more of its address. */
const UNSTATED_DOCUMENT = { canonical: null, alternates: [] } satisfies Partial<StatedAddress>;

/** A list of categories may have names of several words; in a text each word is one. */
const categoriesOf = ({ categories, category }: HeaderValues['attributes']): string[] =>
  categories === undefined
    ? (category ?? '').split(/,\s+/).filter(Boolean)
    : categories.split(/,\s/.test(categories) ? /,\s+/ : /\s+/).filter(Boolean);

/** The draft of a file that is empty or rejected. */
export const blankDraft = (path: string, original: OriginalText | null, findings: Finding[]): PageDraft => ({
  path,
  state: 'page',
  original,
  title: null,
  titleSource: null,
  ...statedFields(() => null),
  pageTitle: null,
  metaDescription: null,
  sourceDate: null,
  inForceFrom: [],
  kind: kindOf(path),
  attributes: {},
  writing: { script: null, leaning: null, opening: '' },
  declaredLocale: null,
  layout: null,
  slug: null,
  permalink: null,
  addressing: {
    title: null,
    date: null,
    id: null,
    categories: [],
    redirectsFrom: [],
    translationKey: null,
    publishDate: null,
    expiryDate: null,
    redirectsTo: null,
    ...UNSTATED_DOCUMENT,
  },
  markedDraft: false,
  supersededBy: null,
  switcher: null,
  breadcrumb: [],
  crumb: null,
  versions: [],
  linksOnly: false,
  source: { text: '', edits: [], partialEdits: null },
  includes: [],
  includedBy: [],
  links: [],
  certifications: [],
  processors: [],
  documents: [],
  decided: {},
  rules: [],
  findings,
});

export const originalOf = (source: SourceText): OriginalText => ({
  text: source.original ?? source.text,
  encoding: source.encoding,
  bom: source.bom,
  ...(source.bytes !== undefined && { bytes: source.bytes }),
});

/** The draft of a file that cannot be read. */
export const rejectedDraft = (path: string, findings: Finding[]): PageDraft => ({
  ...blankDraft(path, null, findings),
  state: 'rejected',
});

import { baseCatalogue } from '../../model/catalogue/base-catalogue';
import { standardSearch } from '../../model/catalogue/find-standards';
import { say } from '../../model/say';
import { byKey, type Stated } from '../claims/by-key';
import { stateCertifications } from '../claims/with-certifications';
import { FILE_START, newFinding, type Finding } from '../findings';
import type { DocumentDraft } from '../model/document';
import type { SiteRules } from '../model/site-rules';
import type { SourcePath, SourceText } from '../model/source';
import { fromTable } from '../processors/from-tables';
import { aboveOf, type Above } from '../processors/surroundings';
import { blankDraft, originalOf } from '../reader/interpret/interpret';
import type { DraftLink, PageDraft } from '../reader/interpret/page-draft';
import { isDocumentData, isProcessorData, namesCertificates, namesDocuments } from '../reader/read/candidate';
import { certificationRows } from './certification-rows';
import { asWords, dataTables, type DataTable } from './data-tables';
import { documentRows, mayListDocuments } from './document-rows';
import type { Unread } from './unread';

/** The rows of one list of a file; null in each place where its name or its columns say otherwise. */
const listed = (table: DataTable, file: Above, isCsv: boolean, rules: SiteRules) => {
  const { key } = table;
  const above = isCsv ? [file] : [aboveOf(key, 1), file];
  const reading = readingFor(rules);
  const documents = documentRows(table, namesDocuments(file.text), reading);
  // who may have a document is heeded even where nothing else is read
  if (documents !== null || rules.extraction === false) return { documents, certificates: null, processors: [] };
  const isNamed = namesCertificates(file.text) && above.every(({ about }) => about === null);
  const certificates = certificationRows(table, isNamed, reading);
  return { documents, certificates, processors: certificates === null ? fromTable(table.grid, above) : [] };
};

/**
 * The draft of a file of data whose rows are certifications, documents or processors: it is no page, and its rows state what the
 * sections and lists of pages state. A broken file is rejected, so that nothing is missed of which its rest would speak.
 */
export const recordsDraft = (source: SourceText, rules: SiteRules, findings: readonly Finding[]): PageDraft => {
  const { path, text } = source;
  const blank = { ...blankDraft(path, originalOf(source), [...findings]), state: 'skipped' } as const;
  const isOfProcessors = isProcessorData(path);
  const isOnlyOfDocuments = isDocumentData(path) && !isOfProcessors && !namesCertificates(path);
  if (isOnlyOfDocuments && isOther(path, text)) return withNone(blank);
  const { tables, broken } = dataTables(path, text);
  if (broken !== null) {
    const finding = newFinding('RECORDS_BROKEN', path, broken, say('recordsBroken'), say('saveRecordsAgain'));
    return { ...blank, state: 'rejected', findings: [...findings, finding] };
  }
  const file = aboveOf(asWords(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')), 1);
  const lists = tables.map((table) => listed(table, file, /\.csv$/i.test(path), rules));
  const ofDocuments = lists.flatMap((list) => list.documents ?? []);
  const certificates = lists.flatMap((list) => list.certificates ?? []);
  const processors = lists.flatMap((list) => list.processors);
  const isNone = [ofDocuments, certificates, processors].every((some) => some.length === 0);
  if (isNone && !isOfProcessors && rules.extraction !== false) return withNone(blank);
  const documents = ofDocuments.flatMap((list) => list.documents);
  const draft = {
    ...withFinding(blank, isOfProcessors ? 'LIST_OF_PROCESSORS' : 'LIST_OF_RECORDS'),
    ...{ documents, processors, links: linksOf(documents) },
  };
  const told = withUnread(draft, [...ofDocuments, ...certificates]);
  const stated = certificates.flatMap((list) => list.stated);
  return stated.length === 0 ? told : withCertificates(told, stated, rules);
};

/** Whether a file that only its name calls a list of documents is a template of one, or the index of a search. */
const isOther = (path: SourcePath, text: string): boolean =>
  /\.(?:csv|json)$/i.test(path) && (/^\s*---/.test(text) || (/\.json$/i.test(path) && !mayListDocuments(text)));

const withNone = (draft: PageDraft): PageDraft => {
  const hint = isDocumentData(draft.path) ? say('nameDocumentColumns') : say('nameColumns');
  return {
    ...draft,
    findings: [...draft.findings, newFinding('RECORDS_NONE', draft.path, FILE_START, say('recordsNone'), hint)],
  };
};

/** The files that rows name, as links: they are looked for as those of pages are. */
const linksOf = (documents: readonly DocumentDraft[]): DraftLink[] =>
  documents.flatMap(({ mentions, line }) =>
    mentions.map((href) => ({
      ...{ href, role: 'link', label: null, from: 0, target: null, listed: false, place: { line, column: 1 } },
    })),
  );

const withFinding = (draft: PageDraft, code: 'LIST_OF_PROCESSORS' | 'LIST_OF_RECORDS'): PageDraft => {
  const message = code === 'LIST_OF_RECORDS' ? say('isListOfRecords') : say('isListOfProcessors');
  return { ...draft, findings: [...draft.findings, newFinding(code, draft.path, FILE_START, message)] };
};

const withUnread = (draft: PageDraft, lists: readonly { unread: readonly Unread[] }[]): PageDraft => {
  const unread = lists
    .flatMap((list) => list.unread)
    .map(({ code, line, message, hint }) => newFinding(code, draft.path, { line, column: 1 }, message, hint));
  return { ...draft, findings: [...draft.findings, ...unread] };
};

const withCertificates = (draft: PageDraft, stated: readonly Stated[], rules: SiteRules): PageDraft => {
  const doubted = stated.flatMap((each) =>
    each.doubt === undefined ? [] : [{ draft: each.draft, doubt: each.doubt }],
  );
  const certifications = byKey(stated.filter(({ doubt }) => doubt === undefined));
  return stateCertifications(draft, { certifications, doubted }, rules);
};

const searches = new WeakMap<object, ReturnType<typeof standardSearch>>();

/** The patterns of a catalogue are prepared once. */
const readingFor = ({ catalogue = baseCatalogue }: SiteRules) => {
  const search = searches.get(catalogue) ?? standardSearch(catalogue);
  searches.set(catalogue, search);
  return { find: search.find, catalogue };
};

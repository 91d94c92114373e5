import { baseCatalogue } from '../../model/catalogue/base-catalogue';
import { standardSearch } from '../../model/catalogue/find-standards';
import { say } from '../../model/say';
import { byKey } from '../claims/by-key';
import { stateCertifications } from '../claims/with-certifications';
import { FILE_START, newFinding, type Finding } from '../findings';
import type { SiteRules } from '../model/site-rules';
import type { SourcePath, SourceText } from '../model/source';
import { fromTable } from '../processors/from-tables';
import { aboveOf, type Above } from '../processors/surroundings';
import { blankDraft, originalOf } from '../reader/interpret/interpret';
import type { PageDraft } from '../reader/interpret/page-draft';
import { isProcessorData, namesCertificates } from '../reader/read/candidate';
import { certificationRows, type ListedCertificates } from './certification-rows';
import { asWords, dataTables, type DataTable } from './data-tables';

/** The rows of one list of a file; null in each place where its columns say otherwise. */
const listed = (table: DataTable, file: Above, isCsv: boolean, rules: SiteRules) => {
  const { key } = table;
  const above = isCsv ? [file] : [aboveOf(key, 1), file];
  const isNamed = namesCertificates(file.text) && above.every(({ about }) => about === null);
  const certificates = certificationRows(table, isNamed, readingFor(rules));
  return { certificates, processors: certificates === null ? fromTable(table.grid, above) : [] };
};

/**
 * The draft of a file of data whose rows are certifications or processors: it is no page, and its rows state what the
 * sections and lists of pages state. A broken file is rejected, so that nothing is missed of which its rest would speak.
 */
export const recordsDraft = (source: SourceText, rules: SiteRules, findings: readonly Finding[]): PageDraft => {
  const { path, text } = source;
  const blank = { ...blankDraft(path, originalOf(source), [...findings]), state: 'skipped' } as const;
  const { tables, broken } = dataTables(path, text);
  if (broken !== null) {
    const finding = newFinding('RECORDS_BROKEN', path, broken, say('recordsBroken'), say('saveRecordsAgain'));
    return { ...blank, state: 'rejected', findings: [...findings, finding] };
  }
  const isOfProcessors = isProcessorData(path);
  if (rules.extraction === false) return withFinding(blank, isOfProcessors ? 'LIST_OF_PROCESSORS' : 'LIST_OF_RECORDS');
  const file = aboveOf(asWords(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')), 1);
  const lists = tables.map((table) => listed(table, file, /\.csv$/i.test(path), rules));
  const certificates = lists.flatMap((list) => list.certificates ?? []);
  const processors = lists.flatMap((list) => list.processors);
  if (certificates.length === 0 && processors.length === 0 && !isOfProcessors) {
    const finding = newFinding('RECORDS_NONE', path, FILE_START, say('recordsNone'), say('nameColumns'));
    return { ...blank, findings: [...findings, finding] };
  }
  const draft = { ...withFinding(blank, isOfProcessors ? 'LIST_OF_PROCESSORS' : 'LIST_OF_RECORDS'), processors };
  return withCertificates(draft, certificates, path, rules);
};

const withFinding = (draft: PageDraft, code: 'LIST_OF_PROCESSORS' | 'LIST_OF_RECORDS'): PageDraft => {
  const message = code === 'LIST_OF_RECORDS' ? say('isListOfRecords') : say('isListOfProcessors');
  return { ...draft, findings: [...draft.findings, newFinding(code, draft.path, FILE_START, message)] };
};

const withCertificates = (
  draft: PageDraft,
  certificates: readonly ListedCertificates[],
  path: SourcePath,
  rules: SiteRules,
): PageDraft => {
  const stated = certificates.flatMap((list) => list.stated);
  const unread = certificates
    .flatMap((list) => list.unread)
    .map(({ code, line, message, hint }) => newFinding(code, path, { line, column: 1 }, message, hint));
  const doubted = stated.flatMap((each) =>
    each.doubt === undefined ? [] : [{ draft: each.draft, doubt: each.doubt }],
  );
  const certifications = byKey(stated.filter(({ doubt }) => doubt === undefined));
  return stateCertifications(
    { ...draft, findings: [...draft.findings, ...unread] },
    { certifications, doubted },
    rules,
  );
};

const searches = new WeakMap<object, ReturnType<typeof standardSearch>>();

/** The patterns of a catalogue are prepared once. */
const readingFor = ({ catalogue = baseCatalogue }: SiteRules) => {
  const search = searches.get(catalogue) ?? standardSearch(catalogue);
  searches.set(catalogue, search);
  return { find: search.find, catalogue };
};

import { hashOf } from '../../../canonical-hash';
import type { Locale } from '../../../../model/contracts/values';
import { say, type Said } from '../../../../model/say';
import { decodedPart } from '../../../../model/decoded-url';
import { fromKeys } from '../../../../model/typed-keys';
import { newFinding, type Finding } from '../../../findings';
import { groupBy } from '../../../group-by';
import { DOCUMENT_DAYS, type DocumentDraft } from '../../../model/document';
import type { PageLink } from '../../../model/page';
import type { RecordRef, StatedFact } from '../../../model/record-draft';
import type { SourcePath } from '../../../model/source';
import { documentKind } from '../../../records/document-kind';
import { mediaDocumentId } from '../../../reader/media/media-identity';
import type { AssetUse } from '../../links/resolve-links';
import type { ServiceNaming } from '../certifications/service-records';
import { servicesOf } from '../certifications/services';
import { factsDisagree } from '../disagreement';
import { keyFromName, presenceOf, type Naming, type NamedRecord } from '../named-record';
import { titleFromFile, titleFromLabels } from './document-title';
import { isBrought, isRestricted, type ListedDocument, type ListedRow } from './listed-documents';

/** A page, and the files that it links to. */
export interface LinkingPage {
  path: SourcePath;
  locale: Locale;
  uses: readonly AssetUse[];
  links: readonly PageLink[];
}

interface LinkedDocument {
  sha256: string;
  /** The first of its paths, in code unit order. */
  path: SourcePath;
  namings: Naming[];
  labels: Map<Locale, (string | null)[]>;
}

/** A document is identified by the bytes of its file: a new edition is another document, whatever its name. */
const documentRef = (sha256: string): RecordRef => ({
  type: 'document',
  key: `document-${sha256.slice(0, 16)}`,
});

const isDocument = ({ asset, role }: AssetUse): boolean => asset.kind === 'document' && role !== 'image';

/** The documents among the files that a page links to, each once; with `hrefs`, only those that these links name. */
export const documentRefs = (uses: readonly AssetUse[], hrefs?: readonly string[]): RecordRef[] => {
  const named = uses.filter((use) => isDocument(use) && (hrefs?.includes(use.href) ?? true));
  return [...new Set(named.map(({ asset }) => asset.sha256))].map(documentRef);
};

const linkedDocuments = (pages: readonly LinkingPage[]): LinkedDocument[] => {
  const found = new Map<string, LinkedDocument>();
  for (const { path, locale, uses } of pages.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    for (const { asset, label } of uses.filter(isDocument)) {
      const { sha256 } = asset;
      const known: LinkedDocument = found.get(sha256) ?? { sha256, path: asset.path, namings: [], labels: new Map() };
      if (asset.path < known.path) known.path = asset.path;
      known.namings.push({ locale, path });
      known.labels.set(locale, [...(known.labels.get(locale) ?? []), label]);
      found.set(sha256, known);
    }
  return [...found.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
};

/** The titles that the links to a document give it, by language. */
const linkedTitles = ({ namings, labels }: LinkedDocument): Map<Locale, string | null> =>
  new Map(namings.map(({ locale }) => [locale, titleFromLabels(labels.get(locale) ?? [])]));

const documentRecord = (linked: LinkedDocument, defaultLocale: Locale): NamedRecord => {
  const { sha256, path, namings } = linked;
  const titles = linkedTitles(linked);
  const presence = presenceOf(namings, defaultLocale);
  const named = [...presence.keys()].flatMap((locale) => titles.get(locale) ?? []);
  return {
    type: 'document',
    key: documentRef(sha256).key,
    presence,
    namedBy: namings.map((naming) => naming.path),
    shared: { kind: documentKind([...named, titleFromFile(path)]), sha256 },
    stated: {},
    media: [sha256],
    part: (locale) => ({
      localized: { title: titles.get(locale) ?? titleFromFile(path), file: mediaDocumentId(sha256) },
    }),
  };
};

type Field = Exclude<keyof DocumentDraft, 'line' | 'quotes' | 'mentions' | 'isEntry'>;
type SingleField = Exclude<Field, 'standards' | 'services' | 'file' | 'access'>;

const factOf = (key: string, field: Field, value: string, { path, row }: ListedRow): StatedFact => {
  const { text, line } = row.quotes[field] ?? row.quotes['title'] ?? { text: value, line: row.line };
  return { value, path, line, text, certification: key, field };
};

/** The facts of all rows that state a field, in their order. */
const statedIn = (key: string, field: SingleField | 'access', rows: readonly ListedRow[]): StatedFact[] =>
  rows.flatMap((each) => {
    const value = field === 'title' ? each.title : each.row[field];
    return value === null ? [] : [factOf(key, field, value, each)];
  });

/** Reports facts that differ, at the last of them. */
const disagreement = (facts: readonly StatedFact[], kept: Said): Finding[] => {
  const at = facts.findLast(({ value }) => value !== facts[0]?.value);
  return at === undefined ? [] : [factsDisagree('DOCUMENT_FACTS_DISAGREE', facts, { at, kept })];
};

/** What is missing of the file of a document, at the row that could name it. */
const fileFindings = (document: ListedDocument, isPublic: boolean): Finding[] => {
  const { rows, asset } = document;
  const { title, path, row } = rows.find((each) => each.row.file !== null) ?? rows[0];
  const about = (code: Finding['code'], message: Said, hint: Said | null): Finding =>
    newFinding(code, path, { line: row.line, column: 1 }, message, hint);
  if (asset !== null && isRestricted(document)) {
    const message = say('listedNotPublic', { file: asset.path, list: `${path}:${String(row.line)}` });
    return [about('DOCUMENT_NOT_PUBLIC', message, say('uploadPrivately'))];
  }
  if (asset !== null)
    return isPublic
      ? asset.findings.map(({ code, says }) =>
          about(code, say('inFile', { path: asset.path, finding: says.message }), says.hint),
        )
      : [];
  if (row.file === null)
    return [about('DOCUMENT_WITHOUT_FILE', say('documentNamesNoFile', { title }), say('uploadInDocument'))];
  const message = say('documentFileMissing', { title, file: decodedPart(row.file) });
  return [about('DOCUMENT_WITHOUT_FILE', message, say('addFileOrUpload'))];
};

/** A listed document with its key, and the links to its file. */
interface Keyed {
  document: ListedDocument;
  key: string;
  linked: LinkedDocument | null;
}

/**
 * Names each document by its title, which stays when its file changes; by its file where pages link to it. A title that several
 * have is told by their files.
 */
const withKeys = (listed: readonly ListedDocument[], linked: ReadonlyMap<string, LinkedDocument>): Keyed[] => {
  const keyed = listed.map((document): Keyed => {
    const ofLinks = document.asset === null ? undefined : linked.get(document.asset.sha256);
    const key =
      ofLinks === undefined ? keyFromName(document.rows[0].title, 'document') : documentRef(ofLinks.sha256).key;
    return { document, key, linked: ofLinks ?? null };
  });
  return [...groupBy(keyed, ({ key }) => key).values()].flatMap((same) =>
    same.length === 1 ? same : same.map((each) => ({ ...each, key: `${each.key}-${telling(each.document)}` })),
  );
};

/** Eight digits that tell a document from others of its title. */
const telling = ({ rows: [{ title, row }], asset }: ListedDocument): string =>
  hashOf([title, asset?.path ?? row.file])
    .replace(/^.*:/, '')
    .slice(0, 8);

const listedRecord = (
  { document, key, linked }: Keyed,
  isLinked: boolean,
  defaultLocale: Locale,
): { record: NamedRecord; findings: Finding[] } => {
  const { rows, access, asset } = document;
  const isPublic = access === 'public' || (access === null && isLinked);
  const file = isPublic && isBrought(asset) ? asset : null;
  const titles = linked === null ? new Map<Locale, string | null>() : linkedTitles(linked);
  const byLocale = groupBy(rows, ({ locale }) => locale);
  const single = ['kind', 'version', ...DOCUMENT_DAYS] as const;
  const facts = fromKeys(single, (field) => statedIn(key, field, rows));
  const accesses = statedIn(key, 'access', rows);
  const names = [...rows.map(({ title }) => title), ...(asset === null ? [] : [titleFromFile(asset.path)])];
  return {
    findings: [
      ...fileFindings(document, isPublic),
      ...single.flatMap((field) => disagreement(facts[field], say('firstIsUsed'))),
      ...disagreement(accesses, say('strictestIsUsed')),
    ],
    record: {
      type: 'document',
      key,
      presence: presenceOf([...rows, ...(linked?.namings ?? [])], defaultLocale),
      namedBy: [...new Set([...rows, ...(linked?.namings ?? [])].map(({ path }) => path))],
      shared: {
        ...fromKeys(single, (field) => facts[field][0]?.value ?? null),
        kind: facts.kind[0]?.value ?? documentKind(names),
        // pages that link to the file have made it public
        ...(isPublic && access === null ? {} : { visibility: access ?? 'internal' }),
        sha256: file?.sha256 ?? null,
      },
      stated: {
        ...fromKeys(single, (field) => facts[field][0] ?? null),
        visibility: accesses.find(({ value }) => value === access) ?? null,
      },
      media: file === null ? [] : [file.sha256],
      ...(file === null && { markedDraft: true }),
      part: (locale) => {
        const own = byLocale.get(locale) ?? [];
        const [title = null] = statedIn(key, 'title', own);
        const [description = null] = statedIn(key, 'description', own);
        const naming = own.find(({ row }) => row.services.length > 0);
        const services = naming?.row.services ?? [];
        return {
          localized: {
            title: title?.value ?? titles.get(locale) ?? rows[0].title,
            description: description?.value ?? null,
            file: file === null ? null : mediaDocumentId(file.sha256),
          },
          stated: {
            ...{ title, description },
            services: naming === undefined ? null : factOf(key, 'services', services.join(', '), naming),
          },
          relations: { services: servicesOf(services).map((service) => ({ type: 'service', key: service.key })) },
        };
      },
    },
  };
};

/** The evidence of a site. */
export interface DocumentRecords {
  records: NamedRecord[];
  /** The services that lists name. */
  services: ServiceNaming[];
  /** The documents that lists give to a standard, by its key. */
  belonging: ReadonlyMap<string, readonly RecordRef[]>;
  findings: Finding[];
}

/** The documents of each list of which nobody says who may have them. */
const accessNotStated = (documents: readonly ListedDocument[]): Finding[] =>
  [...groupBy(documents, ({ rows: [{ path }] }) => path)].map(([path, own]) => {
    const message = say('accessNotStated', { count: own.length });
    const place = { line: own[0]?.rows[0].row.line ?? 1, column: 1 };
    return newFinding('DOCUMENT_ACCESS_UNREAD', path, place, message, say('writeAccess'));
  });

/**
 * One record for each document of the source that pages link to or that lists name, in the languages of these. A document of a
 * list has a file only where the list, or a page with a link to it, makes it public. Pure.
 */
export const documentRecords = (
  pages: readonly LinkingPage[],
  listed: readonly ListedDocument[],
  defaultLocale: Locale,
): DocumentRecords => {
  const linked = new Map(linkedDocuments(pages).map((each) => [each.sha256, each]));
  const targets = new Set(pages.flatMap(({ links }) => links.map(({ target }) => target)));
  const isLinked = ({ document: { asset }, linked: links }: Keyed): boolean =>
    links !== null || (asset !== null && targets.has(asset.path));
  const keyed = withKeys(listed, linked);
  const made = keyed.map((each) => listedRecord(each, isLinked(each), defaultLocale));
  const taken = new Set(keyed.flatMap((each) => each.linked?.sha256 ?? []));
  const rows = listed.flatMap((document) => document.rows);
  const belonging = keyed.flatMap(({ key, document }) =>
    [...new Set(document.rows.flatMap(({ row }) => row.standards))].map((standard) => ({ standard, key })),
  );
  return {
    records: [
      ...[...linked.values()]
        .filter(({ sha256 }) => !taken.has(sha256))
        .map((each) => documentRecord(each, defaultLocale)),
      ...made.map(({ record }) => record).sort((a, b) => (a.key < b.key ? -1 : 1)),
    ],
    services: rows.flatMap(({ path, locale, row }) =>
      row.services.map((name) => ({ key: keyFromName(name, 'service'), name, naming: { path, locale } })),
    ),
    belonging: new Map(
      [...groupBy(belonging, ({ standard }) => standard)].map(([standard, own]) => [
        standard,
        own.map(({ key }): RecordRef => ({ type: 'document', key })),
      ]),
    ),
    findings: [
      ...made.flatMap(({ findings }) => findings),
      ...accessNotStated(
        keyed.filter((each) => each.document.access === null && !isLinked(each)).map(({ document }) => document),
      ),
    ],
  };
};

import type { Locale } from '../../../../model/contracts/values';
import { decodedPart } from '../../../../model/decoded-url';
import { LISTED_ACCESS, type ListedAccess } from '../../../../model/languages/documents/words';
import { say, type Said } from '../../../../model/say';
import { FILE_START, newFinding } from '../../../findings';
import { groupBy } from '../../../group-by';
import type { ExaminedAsset } from '../../../model/asset';
import { DOCUMENT_DAYS, type DocumentDraft } from '../../../model/document';
import type { PageLink } from '../../../model/page';
import type { SourcePath } from '../../../model/source';
import type { PageDraft } from '../../../reader/interpret/page-draft';
import { isDocumentData, isRecordData } from '../../../reader/read/candidate';
import type { AssetUse, ExaminedAssets } from '../../links/resolve-links';
import type { StatingPage } from '../certifications/statements';
import type { Naming } from '../named-record';
import { titleFromFile } from './document-title';
import { contentOf, fileName, fileStem, folded, type KnownFiles } from './linked-files';

/** A row of a list, with the file that has it. */
export interface ListedRow extends Naming {
  row: DocumentDraft;
  title: string;
  /** Its file, if the source has it. */
  asset: ExaminedAsset | null;
  /** All files that it may mean: their contents, and the names of those that are not where it says. */
  marks: readonly string[];
}

/** A document that rows of lists state. */
export interface ListedDocument {
  /** The first one to state a fact owns it. */
  rows: readonly [ListedRow, ...ListedRow[]];
  /** Who may have it: the strictest that a row says; null where none says it. */
  access: ListedAccess | null;
  /** The file that a row names and the source has; rows of one document never name several. */
  asset: ExaminedAsset | null;
}

/** How the files of rows are found. */
interface FileSearch {
  /** The file of the source that a list names, as a link of a page would. */
  fileOf: (href: string, list: SourcePath) => ExaminedAsset | null;
  /** The files that pages link to by these names and titles. */
  linked: (wanted: { names: readonly string[]; titles: readonly string[] }) => KnownFiles;
}

/** The marks of a row among those of other documents: its file, and its title. */
const idOf = ({ title, row: { file }, asset }: ListedRow): string => {
  if (asset !== null) return `asset ${contentOf(asset)}`;
  return file === null ? `title ${folded(title)}` : `file ${folded(title)} ${folded(decodedPart(file))}`;
};

/** All that a row states and no translation changes. */
const factsOf = ({ row }: ListedRow): string[] => [
  ...[row.access, row.kind, row.version].map((fact) => fact ?? ''),
  ...DOCUMENT_DAYS.map((day) => row[day] ?? ''),
  [...row.standards].sort().join(),
];

/** Whether two rows can be about one document, and both state something that says so. */
const agree = (one: ListedRow, other: ListedRow): boolean => {
  const theirs = factsOf(other);
  const stated = factsOf(one)
    .map((own, at) => [own, theirs[at] ?? ''] as const)
    .filter(([own, its]) => own !== '' && its !== '');
  return stated.length > 0 && stated.every(([own, its]) => own === its);
};

/**
 * The ids of rows that are other names of a document: the same title without a file, and the row at the same place of a list
 * in another language, as long, where nothing disagrees.
 */
const aliasesOf = (lists: readonly { group: string; locale: Locale; rows: readonly ListedRow[] }[]) => {
  const aliases = new Map<string, string>();
  const rows = lists.flatMap((list) => list.rows);
  for (const [, same] of groupBy(rows, ({ title }) => folded(title))) {
    const [alone, ...others] = new Set(same.map(idOf).filter((id) => !id.startsWith('title ')));
    const [untold] = same.map(idOf).filter((id) => id.startsWith('title '));
    if (alone !== undefined && untold !== undefined && others.length === 0) aliases.set(untold, alone);
  }
  const rootOf = (row: ListedRow): string => aliases.get(idOf(row)) ?? idOf(row);
  for (const [, [owner, ...translations]] of groupBy(lists, ({ group }) => group))
    for (const { locale, rows: theirs } of translations) {
      if (owner === undefined || locale === owner.locale || theirs.length !== owner.rows.length) continue;
      const known = new Set(owner.rows.map(rootOf));
      for (const [at, row] of theirs.entries()) {
        const own = owner.rows[at];
        if (own === undefined || known.has(rootOf(row)) || !agree(own, row)) continue;
        // files tell documents apart
        if (!rootOf(row).startsWith('asset ')) aliases.set(rootOf(row), rootOf(own));
      }
    }
  return (row: ListedRow): string => {
    const root = rootOf(row);
    return aliases.get(root) ?? root;
  };
};

/**
 * The documents that files of data list, each once. The file of a row is the one that it names; else the one of this name, or of the
 * title of a row without a file, that pages link to: so nothing becomes public that they have not made public.
 */
export const listedDocuments = (
  files: readonly StatingPage[],
  defaultLocale: Locale,
  { fileOf, linked }: FileSearch,
): ListedDocument[] => {
  const rank = ({ locale, path }: Naming) => `${locale === defaultLocale ? '0' : '1'} ${path}`;
  const named = files
    .filter(({ draft }) => draft.documents.length > 0)
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map((list) => ({
      ...list,
      rows: list.draft.documents.map((row) => ({
        row,
        mentions: row.mentions.map((href) => ({ href, name: decodedPart(href), asset: fileOf(href, list.path) })),
      })),
    }));
  const all = named.flatMap(({ rows }) => rows);
  const known = linked({
    names: all.flatMap(({ mentions }) => mentions.flatMap(({ name, asset }) => (asset === null ? name : []))),
    titles: all.flatMap(({ row }) => (row.file === null ? (row.title ?? []) : [])),
  });
  const lists = named.map(({ path, locale, group, rows }) => ({
    ...{ group, locale },
    rows: rows.map(({ row, mentions }): ListedRow => {
      const own = mentions.find(({ href }) => href === row.file)?.asset ?? null;
      const file = decodedPart(row.file ?? '');
      const among = row.file === null ? known.titled(row.title ?? '') : known.named(file);
      const candidates = own === null ? among : [own];
      const asset = candidates.length === 1 ? (candidates[0] ?? null) : null;
      const marks = mentions.flatMap(({ name, asset: found }) =>
        found === null ? [fileName(name), ...known.named(name).map(contentOf)] : [contentOf(found)],
      );
      return {
        ...{ path, locale, row, asset, title: row.title ?? titleFromFile(asset?.path ?? file) },
        marks: [...candidates.map(contentOf), ...marks],
      };
    }),
  }));
  const own = lists.map((list) => ({ ...list, rows: list.rows.filter(({ row }) => row.isEntry) }));
  const identityOf = aliasesOf(own);
  const documents = groupBy(
    own.flatMap(({ rows }) => rows),
    identityOf,
  );
  const others = lists.flatMap(({ rows }) => rows.filter(({ row }) => !row.isEntry).map((row) => [row]));
  return [...documents.values(), ...others].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const rows: ListedDocument['rows'] = [first, ...more];
    const access = LISTED_ACCESS.findLast((each) => rows.some(({ row }) => row.access === each)) ?? null;
    return [{ rows, access, asset: rows.find(({ asset }) => asset !== null)?.asset ?? null }];
  });
};

/** Whether an entry is made of it: rows of others, and rows without a title, only say which files are not public. */
export const isEntry = ({ rows: [{ row }] }: ListedDocument): boolean => row.isEntry;

/** Whether a list says that not everybody may have the document. */
export const isRestricted = ({ access }: ListedDocument): boolean => access !== null && access !== 'public';

/** Whether a file of data may list documents: of CSV its name says it, and elsewhere a key may. */
const mayHaveDocuments = (path: SourcePath): boolean =>
  isDocumentData(path) || (isRecordData(path) && !/\.csv$/i.test(path));

/**
 * The files of a source without those that lists say are not public, and without new documents while a list is broken, which
 * may name any of them. Pages that link to these or to copies of them keep their links, because the media library is public.
 */
export const withoutRestricted = (
  examined: ExaminedAssets,
  listed: readonly ListedDocument[],
  leftOut: readonly PageDraft[],
): ExaminedAssets => {
  const marked = new Map<string, string>();
  for (const document of listed.filter(isRestricted))
    for (const { path, row, marks } of document.rows)
      for (const mark of marks) if (!marked.has(mark)) marked.set(mark, `${path}:${String(row.line)}`);
  const named = new Set(
    listed
      .filter((document) => isEntry(document) && document.access === 'public')
      .flatMap(({ asset }) => (asset === null ? [] : [contentOf(asset)])),
  );
  const broken = leftOut.find(({ state, path }) => state === 'rejected' && mayHaveDocuments(path));
  if (marked.size === 0 && broken === undefined) return examined;
  const whyNot = (asset: ExaminedAsset): Said | null => {
    const isNamed = named.has(contentOf(asset));
    // a file that a list names elsewhere may be any of its name
    const byName = isNamed ? [] : [fileName(asset.path), fileStem(asset.path)];
    const list = [contentOf(asset), ...byName].map((mark) => marked.get(mark)).find((each) => each !== undefined);
    if (list !== undefined) return say('listedNotPublic', { file: asset.path, list });
    if (isNamed) return null;
    if (broken === undefined || asset.isKnown || asset.kind !== 'document') return null;
    return say('listedInBroken', { file: asset.path, list: broken.path });
  };
  return new Map(
    Array.from(examined, ([path, asset]): [SourcePath, ExaminedAsset] => {
      const message = whyNot(asset);
      if (message === null) return [path, asset];
      const finding = newFinding('DOCUMENT_NOT_PUBLIC', path, FILE_START, message, say('uploadPrivately'));
      return [path, { ...asset, kind: null, findings: [finding] }];
    }),
  );
};

/** The file of a listed document for the media library, as a use by its list. */
export const listedUse = ({
  asset,
  rows: [{ locale, row }],
}: ListedDocument): { locale: Locale; uses: AssetUse[] } => ({
  locale,
  uses: asset === null ? [] : [{ asset, href: row.file ?? '', role: 'link', label: null }],
});

/** Whether the media library takes the file; without a hash it is only looked at. */
export const isBrought = (asset: ExaminedAsset | null): asset is ExaminedAsset =>
  asset !== null && asset.kind !== null && asset.sha256 !== '';

/** The files of the source that the rows of each list name, as links of the list. */
export const listedLinks = (listed: readonly ListedDocument[]): Map<SourcePath, PageLink[]> => {
  const links = listed
    .flatMap(({ rows }) => rows)
    .flatMap(({ path, row: { file, line }, asset }) =>
      file === null || asset === null
        ? []
        : [{ path, link: { href: file, line, kind: 'document', target: asset.path } satisfies PageLink }],
    );
  return new Map(
    [...groupBy(links, ({ path }) => path)].map(([path, own]) => [
      path,
      own.map(({ link }) => link).sort((a, b) => a.line - b.line),
    ]),
  );
};

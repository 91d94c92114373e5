import type { Locale } from '../../../../model/contracts/values';
import { mediaDocumentId } from '../../../reader/media/media-identity';
import type { RecordRef } from '../../../model/record-draft';
import type { SourcePath } from '../../../model/source';
import type { AssetUse } from '../../links/resolve-links';
import { presenceOf, type Naming, type NamedRecord } from '../named-record';
import { titleFromFile, titleFromLabels } from './document-title';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../../../model/languages/pages/pages';
import { namedIn } from '../../../../model/languages/phrases';

const kindIn = namedIn(EVIDENCE_KINDS, ({ documents }, kind) => documents[kind]);

/**
 * The kind of evidence that the names of a document state; null when none does. The first name that states one decides.
 */
export const documentKind = (names: readonly string[]): EvidenceKind | null => {
  for (const name of names) {
    const kind = kindIn(name.replaceAll('_', ' '));
    if (kind !== undefined) return kind;
  }
  return null;
};

/** A page, and the files that it links to. */
interface LinkingPage {
  path: SourcePath;
  locale: Locale;
  uses: readonly AssetUse[];
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

const documentRecord = ({ sha256, path, namings, labels }: LinkedDocument, defaultLocale: Locale): NamedRecord => {
  const presence = presenceOf(namings, defaultLocale);
  const titles = new Map([...presence.keys()].map((locale) => [locale, titleFromLabels(labels.get(locale) ?? [])]));
  const named = [...titles.values()].filter((title) => title !== null);
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

/** One record for each document of the source that pages link to, in the languages of these pages. */
export const documentRecords = (pages: readonly LinkingPage[], defaultLocale: Locale): NamedRecord[] =>
  linkedDocuments(pages).map((each) => documentRecord(each, defaultLocale));

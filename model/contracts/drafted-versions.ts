import type { ChangedSentence, VersionName, VersionState } from './page-versions';

/** A version of a page as the panel lists it, in the reader's language where it has it. */
export interface ListedVersion extends VersionName {
  locale: string;
  title: string;
  /** Today; `draft`: it is published in no language. */
  state: VersionState | 'draft';
}

/** The versions of a page, the newest first, and the languages of the page that a new one would copy. */
export interface ListedVersions {
  versions: ListedVersion[];
  locales: string[];
}

/** A version that has been made, in the language to open. */
export interface MadeVersion {
  documentId: string;
  locale: string;
}

/** The text that a language of a version is compared with: of the version before, of the page itself, or of nothing. */
export const COMPARED_WITH = ['version', 'page', 'nothing'] as const;

/** A version in one language beside what readers have before it. */
export interface VersionLanguage {
  locale: string;
  publication: 'draft' | 'modified' | 'published';
  comparedWith: (typeof COMPARED_WITH)[number];
  /** The version before; null: there is none in this language. */
  since: VersionName | null;
  /** The differences, by sentence; null: the texts are too long to be compared. */
  sentences: ChangedSentence[] | null;
}

/** The changes that the publication of a version makes. */
export interface VersionOutlook extends VersionName {
  /** The languages of the version that the reader may read, theirs first. */
  languages: VersionLanguage[];
  /** The languages in which the page is published, and the version is not written. */
  missing: string[];
  hash: string;
}

import type { Words } from '../words';

/** The topics of pages, in the order in which titles are searched for them. */
export const PAGE_TOPICS = [
  ...(['privacy', 'sla', 'announcement', 'faq', 'compliance', 'transparency', 'legal', 'security'] as const),
  ...(['policy', 'news'] as const),
] as const;
export type PageTopic = (typeof PAGE_TOPICS)[number];

/** The kinds of evidence, in the order in which the names of documents are searched for them. */
export const EVIDENCE_KINDS = [
  ...(['questionnaire', 'whitepaper', 'audit-report', 'certificate', 'policy', 'legal'] as const),
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * How pages and their parts are recognised. The expressions ignore case. Text is not folded, and words are found inside of
 * others, as in German compounds: those of one language are sought in pages of all.
 */
export interface PagePhrases {
  /** Anywhere in a title; where no spaces separate words, also in names of files. */
  topics: Readonly<Partial<Record<PageTopic, Words>>>;
  /** Names of files and folders, or their first or last word. */
  names: Readonly<Record<string, PageTopic>>;
  headings: {
    /** At the beginning: `Chapter 3`. */
    numbered: Words;
    /** A question without its sign: `What is`. */
    asks: Words;
    /** All of a heading that opens a page about anything: `Introduction`. */
    opens: Words;
    /** In front of the service for which a certificate is: `ISO 27001 for Acme Pay`. */
    for: Words;
    /** Above the list of versions. */
    history: Words;
  };
  dates: {
    /** In front of the day of the last change. */
    updated: Words;
    /** In front of the first day on which the page applies. */
    effective: Words;
    /**
     * The words of a page, from the beginning of a line or a sentence, about the first day on which it is in force; `day` stands where
     * the day does. When it was published or changed is no such day, nor is that of a law.
     */
    inForce: (day: Words) => readonly Words[];
    /** In front of the number of a version, which may stand before the words above: "Version 3.1, Stand: …". */
    version: Words;
    /** Between these words and the day; empty if nothing is. */
    is: Words;
    /** Behind the day. */
    behind: Words;
    /**
     * With which a page begins a sentence about itself, in front of the words above: "This policy was last updated on …".
     * Only nouns for the page: "This standard was published on …" is about something else.
     */
    page: Words;
  };
  /** Folders of texts that are no longer in force, and words of their titles. */
  older: Words;
  /** In front of the last day of a certificate, in the text of a page. */
  validUntil: Words;
  /** On links that lead to the top of the page, and on signs that close a part of it. */
  toTop: Words;
  close: Words;
  /** Shown until a script has written the text of a page. */
  waiting: Words;
  documents: Readonly<Record<EvidenceKind, Words>>;
  /** Words of a link that name no document: `click here`. */
  inviting: Words;
  prevailing: {
    /** Languages by their codes, as adjectives: `English`. */
    languages: Readonly<Record<string, Words>>;
    /** A sentence that says which version counts; `language` stands where its language does. */
    says: (language: Words) => readonly Words[];
  };
}

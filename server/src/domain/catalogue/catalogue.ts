/** What the catalogue of standards holds. Plain JSON, so that an application can add to it in its configuration. */

export const STATEMENTS = ['certification', 'attestation', 'classification', 'self-assessment', 'award'] as const;
/** What kind of statement an audit against a standard leads to; the types of a certification record. */
export type Statement = (typeof STATEMENTS)[number];

export const CATEGORIES = ['global', 'national', 'regional', 'industry'] as const;
export type Category = (typeof CATEGORIES)[number];

export const EDITION_FORMS = ['year', 'version', 'none'] as const;
/** How a standard prints its editions: `ISO 9001:2015`, `PCI DSS v4.0`, or not at all. */
export type EditionForm = (typeof EDITION_FORMS)[number];

export const ORGANIZATION_KINDS = [
  'certification-body',
  'accreditation-body',
  'regulator',
  'standards-body',
  'operator',
  'other',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** A name in the two languages of the catalogue. */
export interface Names {
  en: string;
  zh: string;
}

/** Where a date or a name can be looked up. */
export interface Source {
  title: string;
  url: string;
}

/** One edition of a standard. A date that is not known for certain is null. */
export interface Edition {
  /** As it is printed: `2005`, `3.2.1`. */
  edition: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as its source. */
  publishedOn: string | null;
  /** The day on which the edition was withdrawn, `YYYY-MM-DD`. */
  withdrawnOn: string | null;
  /** The last day on which certificates of this edition count, `YYYY-MM-DD`. */
  transitionEndsOn: string | null;
  source: Source;
}

/** A standard, scheme or law that trust centers name. */
export interface Standard {
  /** Language-neutral name: `iso-iec-27001`. */
  key: string;
  /** `ISO/IEC 27001` */
  identifier: string;
  name: Names;
  /**
   * Other spellings, in any language, as plain text; the identifier counts without being listed, the names do not (an
   * "information security management system" is no mention of ISO/IEC 27001). Spaces and hyphens stand for each other
   * and may be missing beside a figure; case does not count, but for capitals alone (`ENS`).
   */
  aliases: string[];
  /** Spellings that stand for a family of standards without saying which: `Service Organization Controls`. */
  family: string[];
  category: Category;
  /** The key of an organization of the catalogue. */
  publisher: string;
  statement: Statement;
  editionForm: EditionForm;
  /** Whether certificates of it carry a level. */
  levels: boolean;
  url: string | null;
  /** Oldest first. */
  editions: Edition[];
}

export interface Organization {
  key: string;
  name: Names;
  /** Spellings that name this organization and no other one. */
  aliases: string[];
  kind: OrganizationKind;
  /** ISO 3166-1 alpha-2, or null for an international body. */
  country: string | null;
  url: string | null;
}

export interface Catalogue {
  standards: Standard[];
  organizations: Organization[];
}

/** The edition of a standard by its printed name, or null when the catalogue does not know it. */
export const findEdition = (standard: Standard, printed: string | null): Edition | null =>
  standard.editions.find(({ edition }) => edition === printed) ?? null;

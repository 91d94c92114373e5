/** The content of the catalogue of standards. Plain JSON, so that an app can extend it in its configuration. */

export const STATEMENTS = ['certification', 'attestation', 'classification', 'self-assessment', 'award'] as const;
/** The kind of statement that an audit against a standard leads to; also the types of a certification. */
type Statement = (typeof STATEMENTS)[number];

export const CATEGORIES = ['global', 'national', 'regional', 'industry'] as const;
type Category = (typeof CATEGORIES)[number];

export const EDITION_FORMS = ['year', 'version', 'none'] as const;
/** The form in which a standard prints its editions: `ISO 9001:2015`, `PCI DSS v4.0`, or not at all. */
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

/** A document that confirms a date or a name. */
interface Source {
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
  /** The last day on which certificates of this edition are accepted, `YYYY-MM-DD`. */
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
   * Other spellings, in any language, as plain text. The identifier counts without being listed. The names do not,
   * because text about an "information security management system" does not mention ISO/IEC 27001. Spaces and hyphens
   * are interchangeable and may be missing beside a digit. Case is ignored except for acronyms (`ENS`).
   */
  aliases: string[];
  /** Spellings that name a family of standards but not one of its members: `Service Organization Controls`. */
  family: string[];
  category: Category;
  /** The key of an organization of the catalogue. */
  publisher: string;
  statement: Statement;
  editionForm: EditionForm;
  /** Whether its certificates have a level. */
  levels: boolean;
  /** Levels that have names instead of numbers, with their spellings: `Gold` -> `gold`, `金牌`. */
  levelNames?: Readonly<Record<string, readonly string[]>> | undefined;
  url: string | null;
  /** Oldest first. */
  editions: Edition[];
}

export interface Organization {
  key: string;
  name: Names;
  /** Spellings that name only this organization. */
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

/** The edition of a standard with this printed name, or null if the catalogue does not have it. */
export const findEdition = (standard: Standard, printed: string | null): Edition | null =>
  standard.editions.find(({ edition }) => edition === printed) ?? null;

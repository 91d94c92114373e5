import type { FactValues, ReturnedFact } from './certification-facts';
import type { EffectiveStatus } from './certifications/certification-status';
import type { ProcessorKind, ProcessorStatus } from './processors';
import type { PageValues } from './imported-page-fields';
import type { PageFields } from './page-fields';

/** Fields of every entry. `id` changes each time an entry is published; `documentId` never does. */
export interface Entry {
  id: number;
  documentId: string;
  /** ISO 8601, as all instants. */
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
}

/** Of a type with languages: all but redirects. */
interface LocalizedEntry extends Entry {
  locale: string;
}

/** A file of the Media Library. */
export interface MediaFile {
  id: number;
  documentId: string;
  name: string;
  url: string;
  mime: string;
  alternativeText: string | null;
  width: number | null;
  height: number | null;
  [field: string]: unknown;
}

/** Fields that are `?` are there if the request populates or, of a page, names them. Days are `YYYY-MM-DD`. */
export interface Page extends LocalizedEntry, PageValues, Partial<PageFields> {
  title: string;
  kind:
    | 'overview'
    | 'compliance'
    | 'security'
    | 'privacy'
    | 'transparency'
    | 'legal'
    | 'sla'
    | 'announcement'
    | 'faq'
    | 'news'
    | 'other'
    | null;
  reviewDueOn: string | null;
  reviewedOn: string | null;
  noIndex: boolean | null;
  parent?: Page | null;
  supersededBy?: Page | null;
  certifications?: Certification[];
  documents?: Evidence[];
  localizations?: Page[];
}

export interface Certification extends LocalizedEntry, FactValues<ReturnedFact> {
  effectiveStatus: EffectiveStatus;
  /** When `effectiveStatus` changes without an edit; null: no date changes it. */
  statusChangesAt: string | null;
  editionSuperseded: boolean;
  badge?: MediaFile | null;
  standard?: Standard | null;
  issuedBy?: Organization | null;
  recognizedBy?: Organization | null;
  services?: Service[];
  documents?: Evidence[];
  pages?: Page[];
  localizations?: Certification[];
}

export interface Processor extends LocalizedEntry {
  key: string;
  name: string;
  organization: string | null;
  formerNames: string | null;
  /** A `controller` decides itself what it does with data: it is no subprocessor. */
  kind: ProcessorKind | null;
  /** Where data is processed, by ISO 3166-1 codes. */
  countries: string[] | null;
  /** Where it has its seat. */
  seats: string[] | null;
  url: string | null;
  purpose: string | null;
  dataCategories: string | null;
  dataSubjects: string | null;
  scene: string | null;
  sharing: string | null;
  safeguards: string | null;
  condition: string | null;
  note: string | null;
  planned: boolean | null;
  listedOn: string | null;
  announcedOn: string | null;
  objectUntil: string | null;
  /** The first day of use; null where it is not known. */
  effectiveOn: string | null;
  removedOn: string | null;
  order: number | null;
  /** On the day `asOf`, by default today. */
  effectiveStatus: ProcessorStatus;
  /** When `effectiveStatus` changes without an edit; null: no date changes it. */
  statusChangesAt: string | null;
  /** Where to object to it: an e-mail address or a web address, while it is planned or announced. */
  objectionsTo: string | null;
  services?: Service[];
  localizations?: Processor[];
}

export interface Standard extends LocalizedEntry {
  key: string;
  identifier: string;
  edition: string | null;
  name: string | null;
  abstract: string | null;
  category: 'global' | 'national' | 'regional' | 'industry' | null;
  url: string | null;
  withdrawnOn: string | null;
  transitionEndsOn: string | null;
  editionSuperseded: boolean;
  publisher?: Organization | null;
  supersededBy?: Standard | null;
  localizations?: Standard[];
}

export interface Organization extends LocalizedEntry {
  key: string;
  name: string;
  kind: 'certification-body' | 'accreditation-body' | 'regulator' | 'standards-body' | 'operator' | 'other' | null;
  url: string | null;
  country: string | null;
  logo?: MediaFile | null;
  localizations?: Organization[];
}

export interface Service extends LocalizedEntry {
  key: string;
  name: string;
  url: string | null;
  /** Whose law its infrastructure is subject to, by ISO 3166-1 codes. */
  countries: string[] | null;
  parent?: Service | null;
  /** The page that says how data is protected from access by foreign authorities. */
  foreignAccess?: Page | null;
  localizations?: Service[];
}

/** An entry of the type `document`. */
export interface Evidence extends LocalizedEntry {
  key: string;
  title: string;
  description: string | null;
  kind: 'certificate' | 'audit-report' | 'whitepaper' | 'policy' | 'questionnaire' | 'legal' | 'other' | null;
  visibility: 'public' | 'on-request' | 'internal' | null;
  language: string | null;
  version: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  validFrom: string | null;
  validUntil: string | null;
  renewsOn: string | null;
  /** The path of the page with terms that people accept when they ask for it; null: those of the option. */
  terms: string | null;
  sha256: string | null;
  /** Only of public evidence, unless the reader may see more. */
  file?: MediaFile | null;
  services?: Service[];
  certifications?: Certification[];
  pages?: Page[];
  localizations?: Evidence[];
}

/** The text of a page from a day on, an entry of the type `page-version`. */
export interface PageVersion extends LocalizedEntry {
  key: string;
  /** The first day on which readers get this text; null where it is not known, for the oldest version. */
  effectiveFrom: string | null;
  title: string;
  /** The change, as a person wrote it. */
  summary: string | null;
  body: string | null;
  page?: Page | null;
  localizations?: PageVersion[];
}

export interface Redirect extends Entry {
  from: string;
  /** null: gone, with the code 410. */
  to: string | null;
  code: number | null;
  origin: 'import' | 'editor' | null;
  page?: Page | null;
}

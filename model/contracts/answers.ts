import type { ClaimThen, DamagedEntry } from './certifications/ledger';
import type { ListedChange } from './changes';
import type { Alternate, Translation } from './page-fields';
import type { Page, Processor } from './entries';
import type { StatedVersion, ToldVersions, VersionsMeta } from './page-versions';
import type { Objections } from './processors';

export { EFFECTIVE_STATUSES, type EffectiveStatus } from './certifications/certification-status';
export type { ChangeReason, ListedChange } from './changes';
export type { ClaimedQuote, ClaimedRecord, ClaimThen, DamagedEntry } from './certifications/ledger';
export * from './held';
export type * from './listed-processors';
export type * from './listed-services';
export type * from './overview-answer';
export {
  VERSION_STATES,
  type ChangedSentence,
  type VersionChanges,
  type StatedVersion,
  type VersionName,
  type VersionsMeta,
  type VersionState,
} from './page-versions';
export {
  PROCESSOR_KINDS,
  PROCESSOR_STATUSES,
  type Objections,
  type ProcessorKind,
  type ProcessorStatus,
} from './processors';
export type { Alternate, JsonLd, PageFields, PageLink, PageVersionLink, TocEntry, Translation } from './page-fields';
export type * from './entries';

/** Fields that are returned whatever `fields` names. */
type Always =
  'id' | 'documentId' | 'effectiveStatus' | 'statusChangesAt' | 'objectionsTo' | 'editionSuperseded' | 'visibility';

/** An entry of which `fields` names some: `Only<Page, 'title' | 'path'>`. */
export type Only<Type, Name extends keyof Type> = Pick<Type, Name | Extract<keyof Type, Always>>;

/** A list: `GET /pages` is a `ListAnswer<Page>`. */
export interface ListAnswer<Type> {
  data: Type[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

/** `GET /processors`. */
export interface ProcessorsAnswer<Type = Processor> extends ListAnswer<Type> {
  meta: ListAnswer<Type>['meta'] & { objections: Objections };
}

/** One entry: `GET /certifications/:documentId` is an `EntryAnswer<Certification>`. */
export interface EntryAnswer<Type> {
  data: Type;
  meta: Record<string, never>;
}

/** `GET /pages/:documentId`. */
export interface PageAnswer<Type = Page> {
  data: Type;
  meta: { alternates: Alternate[]; translation: Translation; versions?: VersionsMeta };
}

export interface ByPathMeta {
  /** The locale of the answer. */
  locale: string;
  requestedLocale: string | null;
  /** Whether the answer is in another locale than the requested one. */
  fallback: boolean;
  /** The locales in which the page is published, the default one first. */
  alternates: Alternate[];
  translation: Translation;
  /** There for a page with published versions. */
  versions?: VersionsMeta;
}

/** Where a path leads that is no page's. */
export type RedirectTarget = { to: string; code: 301 | 302 | 308 } | { to: null; code: 410 };

/** A page at a path. */
export interface FoundPage<Type = Page> {
  data: Type;
  meta: ByPathMeta;
}

/** A path that has moved or was removed, with `redirects=answer`. */
export interface MovedPage {
  data: null;
  meta: { redirect: RedirectTarget };
}

/** `GET /pages/by-path`. `MovedPage` only with `redirects=answer`. */
export type ByPathAnswer<Type = Page> = FoundPage<Type> | MovedPage;

/** `GET /pages/versions`: the published versions of the page at a path in one language, the newest first. */
export interface PageVersionsAnswer {
  data: StatedVersion[];
  meta: { path: string | null; locale: string; requestedLocale: string | null; fallback: boolean; asOf: string };
}

/** `GET /claims/pages`: the texts of a page as readers were told them at an earlier time. */
export interface ToldVersionsAnswer {
  data: ToldVersions['versions'];
  meta: Omit<ToldVersions, 'versions'> & { asOf: string; locale: string };
}

/** `GET /changes`. */
export interface ChangesAnswer {
  data: ListedChange[];
  /** `until` is the next `since`. Not `complete`, or a change of `everything`: build everything. */
  meta: { since: string; until: string; complete: boolean };
}

/** `GET /claims`, as JSON. */
export interface ClaimsAnswer {
  data: ClaimThen[];
  meta: { asOf: string; damaged: string[]; damagedEntries: DamagedEntry[]; ledgerHash: string };
}

/** Every answer with an error status, except 405. Of a path that has moved or was removed, `details.redirect` names where it leads. */
export interface ErrorAnswer {
  data: null;
  error: {
    status: number;
    name: string;
    message: string;
    details: { redirect?: RedirectTarget; [detail: string]: unknown };
  };
}

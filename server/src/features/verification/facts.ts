import {
  SET_BY_VERIFYING,
  type EntryName,
  type EvidenceEntry,
  type FactQuote,
  type VerifiableFact,
} from '../../../../model/contracts/verification';
import type { Locale } from '../../../../model/contracts/values';
import { CERTIFICATION_LINK_NAMES } from '../../../../model/certification-links';
import { editionName } from '../../../../model/entry-name';
import { spokenFirst } from '../../../../model/spoken-first';
import { groupBy } from '../../../../migrator/group-by';
import { hashOf } from '../../../../migrator/canonical-hash';
import { FACT_FIELDS, isRelation, type FactField } from './fact-fields';
import type { FieldQuote, Sources } from './quotes';
import type { CertificationRow, DraftedCertification, StoredCertification } from './stored-certification';

/** Fields that the page of a certification shows by themselves. */
const SHOWN: ReadonlySet<string> = new Set([
  ...FACT_FIELDS.map(({ field }) => field),
  ...['certificationStatus', 'documents', ...SET_BY_VERIFYING],
]);

interface Linked {
  documentId: string;
  locale: Locale;
  name?: string | null;
  title?: string | null;
  identifier?: string | null;
  edition?: string | null;
}

/** `ISO/IEC 27001:2022`, or what else an entry is called. */
const nameOf = ({ documentId, name, title, identifier, edition }: Linked): string =>
  editionName({ identifier, edition }) || (title ?? name ?? documentId);

/** Entries by document, each under its name in a language, else in the first that links to it. */
export const entriesOf = <Entry extends Linked>(
  linked: readonly Entry[],
  language: string | null = null,
): (EntryName & { first: Entry })[] =>
  [...groupBy(linked, ({ documentId }) => documentId).values()].flatMap((rows) => {
    const locales = rows.map(({ locale }) => locale);
    const [spoken] = spokenFirst(language, locales);
    const [first] = rows;
    const named = rows.find(({ locale }) => locale === spoken) ?? first;
    if (first === undefined || named === undefined) return [];
    return [{ documentId: first.documentId, name: nameOf(named), locales, first }];
  });

/** The name of a certification in a language, else in the main one of those that it has. */
export const nameIn = ({ drafts }: DraftedCertification, language: string | null): string => {
  const [spoken] = spokenFirst(
    language,
    drafts.map(({ locale }) => locale),
  );
  return drafts.find(({ locale }) => locale === spoken)?.name ?? drafts[0]?.name ?? '';
};

const linkedBy = (row: CertificationRow, field: string): readonly Linked[] => {
  const name = CERTIFICATION_LINK_NAMES.find((relation) => relation === field);
  return name === undefined ? [] : row[name];
};

const scalar = (value: unknown): VerifiableFact['value'] => {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' && value !== '' ? value : null;
};

const quotesFor = (quotes: readonly FieldQuote[], field: string, locale: Locale | null): FactQuote[] =>
  quotes.flatMap(({ field: named, locale: of, ...quote }) =>
    named === field && (locale === null || of === locale) ? [quote] : [],
  );

const described = ({ field, kind, options, target, required }: FactField) => ({
  field,
  kind,
  options,
  target,
  required,
});

/** The facts of a certification: those that all languages share, then each language's own. */
export const factsOf = (
  { drafts }: DraftedCertification,
  { quotes }: Sources,
  language: string | null = null,
): VerifiableFact[] =>
  FACT_FIELDS.flatMap((fact): VerifiableFact[] => {
    const { field } = fact;
    if (isRelation(fact)) {
      const linked = entriesOf(
        drafts.flatMap((row) => linkedBy(row, field)),
        language,
      );
      const entries = linked.map(({ first: _, ...entry }) => entry);
      const value = entries.map(({ documentId }) => documentId);
      return [{ ...described(fact), locale: null, value, entries, quotes: quotesFor(quotes, field, null) }];
    }
    const rows = fact.isLocalized ? drafts : drafts.slice(0, 1);
    return rows.map((row) => {
      const locale = fact.isLocalized ? row.locale : null;
      const value = scalar(row.values[field]);
      return { ...described(fact), locale, value, entries: [], quotes: quotesFor(quotes, field, locale) };
    });
  });

/** The evidence that a certification names, in any language. */
export const evidenceOf = (
  { drafts }: DraftedCertification,
  language: string | null = null,
): Omit<EvidenceEntry, 'drafts'>[] =>
  entriesOf(
    drafts.flatMap(({ documents }) => documents),
    language,
  ).map(({ first: { kind, validUntil, renewsOn }, ...entry }) => ({
    ...entry,
    kind,
    validUntil,
    renewsOn,
  }));

export const isStated = ({ value }: VerifiableFact): boolean => value !== null && value.length > 0;

/**
 * The fields that publishing changes online, beside the facts and what verifying sets. Nothing where no version is online:
 * then all of it is new.
 */
export const pendingFields = ({ entries }: StoredCertification): string[] => {
  const pending = new Set(entries.flatMap((entry) => entry.pending));
  return [...pending].filter((name) => !SHOWN.has(name)).sort();
};

/**
 * The parts that somebody has to have seen before they verify it: all but the quotes. Related entries and evidence count with what they
 * are called and what they state, since a document that was renamed may be another one; what is no fact counts too,
 * since verifying may publish it.
 */
export const factsHash = (certification: StoredCertification): string =>
  hashOf([
    factsOf(certification, { sites: [], quotes: [] }).map(({ field, locale, value }) => [field, locale, value]),
    certification.drafts.map(({ locale, key, owner, certificationStatus, verifiedOn, verifiedBy, ...row }) => [
      ...[locale, key, owner, certificationStatus, verifiedOn, verifiedBy],
      CERTIFICATION_LINK_NAMES.map((relation) => row[relation]),
    ]),
    certification.isPublished,
    certification.entries.map(({ locale, fields, shared, relations }) => [locale, fields, shared, relations]),
    pendingFields(certification),
  ]);

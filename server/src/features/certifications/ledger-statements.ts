import type { Core } from '@strapi/strapi';
import { readableLocales, type Ability } from '../../auth/readable-entries';
import { contentUid } from '../../content/content-type';
import { keysOf } from '../../../../model/typed-keys';
import type { ClaimedRecord, ClaimedVersion } from '../../../../model/contracts/certifications/ledger';
import type { LedgerChange, LedgerEffect } from '../../../../model/contracts/certifications/ledger-history';
import { CERTIFICATION_LINKS, CERTIFICATION_LINK_NAMES, type LinkedType } from '../../../../model/certification-links';
import { cell, linkedText } from './claim-cells';

/** The part of claims that a reader may see. */
export interface Shown {
  /** Attributes of certifications. */
  fields: readonly string[];
  /** The types whose entries they may know by name. */
  types: ReadonlySet<LinkedType>;
}

/** The names of the entries that claims name. */
const NAMED_BY = { standard: 'identifier', organization: 'name', service: 'name', document: 'title' } as const;

/** The types whose entries a role may know by name, in a language. */
export const namedTypes = (strapi: Core.Strapi, ability: Ability, locale: string): Shown['types'] => {
  // what a claim names may be gone: the language alone decides, and nobody has made it
  const reader = { ability, user: null };
  return new Set(
    keysOf(NAMED_BY).filter(
      (type) => readableLocales(strapi, reader, contentUid(type), [locale], [NAMED_BY[type]]).length > 0,
    ),
  );
};

const idsOf = (records: ClaimedRecord | readonly ClaimedRecord[] | null): string =>
  [records ?? []]
    .flat()
    .map(({ documentId }) => documentId)
    .join('; ');

const factText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(factText).join(', ');
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return String(cell(value) ?? '');
};

/** The facts of a claim as texts, by attribute; none where nothing is published. */
export const statementsOf = (version: ClaimedVersion | null, { fields, types }: Shown): Map<string, string> => {
  if (version === null) return new Map();
  const statement = (field: string): string => {
    const link = CERTIFICATION_LINK_NAMES.find((each) => each === field);
    if (link === undefined) return factText(version.facts[field]);
    return types.has(CERTIFICATION_LINKS[link]) ? linkedText(version, link) : idsOf(version[link]);
  };
  return new Map(fields.map((field) => [field, statement(field)]));
};

/** The sentences that stated these facts, a line each: `validUntil: The certificate … (site, trust/security.md:12)`. */
export const quotesText = (version: ClaimedVersion | null, fields: readonly string[]): string =>
  fields
    .flatMap((field) =>
      (version?.quotes?.[field] ?? []).map(
        ({ text, path, line, site }) => `${field}: ${text} (${site}, ${path}:${String(line)})`,
      ),
    )
    .join('\n');

export const effectOf = (
  before: ClaimedVersion | null,
  after: ClaimedVersion | null,
  changes: readonly LedgerChange[],
): LedgerEffect => {
  if (before === null && after !== null) return 'published';
  if (before !== null && after === null) return 'unpublished';
  return changes.length > 0 ? 'changed' : 'none';
};

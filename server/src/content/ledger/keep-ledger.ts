import type { Core } from '@strapi/strapi';
import { personName } from '../../auth/person-name';
import {
  LEDGER_KINDS,
  type Claim,
  type ClaimCause,
  type LedgerEntry,
  type LedgerKind,
} from '../../../../model/contracts/certifications/ledger';
import { chunks } from '../../database/chunks';
import { findRows } from '../../database/rows';
import { CERTIFICATION_LINK_NAMES, CERTIFICATION_LINKS } from '../../../../model/certification-links';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import { isObject, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import type { LockedDocument } from '../locks/lock-document';
import { lockedWrite } from '../locks/locked-write';
import type { Noting } from '../writes/follower';
import type { Written } from '../writes/write';
import { nextEntry } from './chain';
import { addEntries, chainLinks, lastEntries } from './ledger-rows';
import { naming } from './naming';
import { publishedClaims } from './published-claims';
import { publishedTexts } from './published-texts';

/** The published entries of each kind. */
const PUBLISHED = { certification: publishedClaims, 'page-version': publishedTexts } satisfies Record<
  LedgerKind,
  typeof publishedClaims
>;

/** The records that a claim names. */
const namedIn = (claim: Claim | null | undefined): LockedDocument[] => {
  return Object.values(claim ?? {}).flatMap((version) =>
    CERTIFICATION_LINK_NAMES.flatMap((name) =>
      [version[name] ?? []].flat().map(({ documentId }) => ({ type: CERTIFICATION_LINKS[name], documentId })),
    ),
  );
};

/** Who is logged in where this is done. */
const personOf = (strapi: Core.Strapi): string | null => {
  const user: unknown = strapi.requestContext.get()?.state.user;
  return isObject(user) ? personName(user) || null : null;
};

/** The documents of a kind. */
interface Subjects {
  kind: LedgerKind;
  documentIds: readonly string[];
}

/** The claims of a document, one after the other, up to the current one. */
type ClaimsUntil = (claim: Claim | null, documentId: string) => readonly (Claim | null)[];

const atOnce: ClaimsUntil = (claim) => [claim];

/** The entries for what readers are told of these documents and the ledger does not say. */
const newEntries = async (
  strapi: Core.Strapi,
  { kind, documentIds }: Subjects,
  cause: ClaimCause,
  claimsUntil: ClaimsUntil,
): Promise<LedgerEntry[]> => {
  const claims = await PUBLISHED[kind](strapi, documentIds);
  const last = await lastEntries(strapi, documentIds, kind);
  const rest = { cause, recordedBy: personOf(strapi), recordedOn: getService(strapi, 'clock').now() };
  return documentIds.flatMap((documentId) => {
    const stored = last.get(documentId);
    // an end that cannot be read says nothing that readers are told
    let latest = stored?.entry ?? stored ?? null;
    return claimsUntil(claims.get(documentId) ?? null, documentId).flatMap((claim) => {
      const entry = nextEntry(documentId, latest, { claim, ...rest }, kind);
      latest = entry ?? latest;
      return entry ?? [];
    });
  });
};

/** Adds to the ledger what readers are told of documents, as far as it is something else than before. */
const recordClaims = async (
  strapi: Core.Strapi,
  { kind, documentIds }: Subjects,
  cause: ClaimCause,
  claimsUntil = atOnce,
): Promise<void> => {
  for (const part of chunks([...new Set(documentIds)].sort())) {
    const changed = await newEntries(strapi, { kind, documentIds: part }, cause, claimsUntil);
    if (changed.length === 0) continue;
    const ids = [...new Set(changed.map(({ certification }) => certification))];
    // whoever changes what they name at this moment either comes first and is seen, or sees these documents
    const locked = [
      ...ids.map((documentId): LockedDocument => ({ type: kind, documentId })),
      ...changed.flatMap(({ claim }) => namedIn(claim)),
    ];
    await lockedWrite(strapi, { documents: [], named: locked }, async () => {
      await addEntries(strapi, await newEntries(strapi, { kind, documentIds: ids }, cause, claimsUntil), kind);
    });
  }
};

const without = (claim: Claim, locales: ReadonlySet<string>): Claim =>
  Object.fromEntries(Object.entries(claim).filter(([locale]) => !locales.has(locale)));

/**
 * Languages that are added at once are told one after the other, as had they been published so. They only add: what other
 * languages say is the same after each.
 */
const oneByOne = (writes: readonly Written[]): ClaimsUntil => {
  const byDocument = groupBy(writes, ({ documentId }) => documentId);
  return (claim, documentId) =>
    (byDocument.get(documentId) ?? []).map((_, at, all) => {
      const later = all.slice(at + 1).flatMap(({ added }) => added?.locale ?? []);
      return claim && without(claim, new Set(later));
    });
};

/** The certifications that name the documents of writes, or named them before. */
const namingAny = async (strapi: Core.Strapi, writes: readonly Written<readonly string[]>[]): Promise<string[]> => {
  const found: string[] = [];
  for (const { type, documentId, seen, added, cause } of writes)
    if (added === null || !cause.isNewDocument)
      found.push(...(seen ?? []), ...(await naming(strapi, type, documentId)));
  return found;
};

/**
 * Keeps the ledger: what readers are told of each certification and each version of a page, from when on, and by whom, in
 * the transaction of the write that changes it.
 */
export const keepLedger: Noting<readonly string[]> = {
  name: 'ledger',
  inside: ['locks'],
  follows: ({ isPublic }) => isPublic,
  async look(strapi, { type, documentId }) {
    return documentId === null ? [] : naming(strapi, type, documentId);
  },
  async note(strapi, writes) {
    // first: a write of what they name would add the last state alone
    for (const kind of LEDGER_KINDS) {
      const own = writes.filter(({ type }) => type === kind);
      const documentIds = own.map(({ documentId }) => documentId);
      await recordClaims(strapi, { kind, documentIds }, 'certification', oneByOne(own));
    }
    const related = await namingAny(
      strapi,
      writes.filter(({ type }) => type !== 'certification'),
    );
    await recordClaims(strapi, { kind: 'certification', documentIds: related }, 'related');
  },
  async aroundLanguage(strapi, _locale, next) {
    await next();
    await catchUpLedger(strapi);
  },
};

const publishedIds = async (strapi: Core.Strapi, kind: LedgerKind): Promise<string[]> => {
  const where = { publishedAt: { $notNull: true } };
  const rows = await findRows(strapi, contentUid(kind), { documentId: text }, { where });
  return rows.map(({ documentId }) => documentId);
};

/** Adds what was changed past the Document Service: by a restored database, a transfer, or before there was a ledger. */
export const catchUpLedger = async (strapi: Core.Strapi): Promise<void> => {
  for (const kind of LEDGER_KINDS) {
    const known = (await chainLinks(strapi, {}, kind)).map(({ certification }) => certification);
    await recordClaims(strapi, { kind, documentIds: [...(await publishedIds(strapi, kind)), ...known] }, 'found');
  }
};

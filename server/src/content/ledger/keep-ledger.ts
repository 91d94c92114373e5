import type { Core } from '@strapi/strapi';
import { personName } from '../../auth/person-name';
import type { Claim, ClaimCause, LedgerEntry } from '../../contracts/certifications/ledger';
import type { RecordType } from '../../contracts/values';
import { chunks } from '../../database/chunks';
import { addMiddleware } from '../../database/own-listeners';
import { findRows } from '../../database/rows';
import { CERTIFICATION_LINK_NAMES, CERTIFICATION_LINKS } from '../../domain/certification-links';
import { getService } from '../../get-service';
import { groupBy } from '../../migrator/group-by';
import { isObject, orNull, partial, text } from '../../readers';
import { contentUid } from '../content-type';
import { isPublicWrite, type DocumentAction } from '../document-action';
import type { LockedDocument } from '../locks/lock-document';
import { lockedWrite } from '../locks/locked-write';
import { editorialType } from '../type-names';
import { nextEntry } from './chain';
import { addEntries, chainLinks, lastEntries } from './ledger-rows';
import { naming } from './naming';
import { publishedClaims } from './published-claims';

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

/** What readers were told of a certification, one after the other, until they were told what they are told now. */
type ClaimsUntil = (claim: Claim | null, documentId: string) => readonly (Claim | null)[];

const atOnce: ClaimsUntil = (claim) => [claim];

/** The entries for what readers are told of these certifications and the ledger does not say. */
const newEntries = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  cause: ClaimCause,
  claimsUntil: ClaimsUntil,
): Promise<LedgerEntry[]> => {
  const claims = await publishedClaims(strapi, documentIds);
  const last = await lastEntries(strapi, documentIds);
  const rest = { cause, recordedBy: personOf(strapi), recordedOn: getService(strapi, 'clock').now() };
  return documentIds.flatMap((documentId) => {
    let latest = last.get(documentId) ?? null;
    return claimsUntil(claims.get(documentId) ?? null, documentId).flatMap((claim) => {
      const entry = nextEntry(documentId, latest, { claim, ...rest });
      latest = entry ?? latest;
      return entry ?? [];
    });
  });
};

/** Adds to the ledger what readers are told of certifications, as far as it is something else than before. */
const recordClaims = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  cause: ClaimCause,
  claimsUntil = atOnce,
): Promise<void> => {
  for (const part of chunks([...new Set(documentIds)].sort())) {
    const changed = await newEntries(strapi, part, cause, claimsUntil);
    if (changed.length === 0) continue;
    const certifications = [...new Set(changed.map(({ certification }) => certification))];
    // whoever changes what they name at this moment either comes first and is seen, or sees these certifications
    const locked = [
      ...certifications.map((documentId): LockedDocument => ({ type: 'certification', documentId })),
      ...changed.flatMap(({ claim }) => namedIn(claim)),
    ];
    await lockedWrite(strapi, locked, async () => {
      await addEntries(strapi, await newEntries(strapi, certifications, cause, claimsUntil));
    });
  }
};

/**
 * Adds to the ledger what a write changed. Writes past the Document Service have to call it. `before`: the certifications
 * that named the record before it.
 */
export const recordWriteOf = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
  before: readonly string[] = [],
): Promise<void> => {
  if (type === 'certification') await recordClaims(strapi, [documentId], 'certification');
  else await recordClaims(strapi, [...before, ...(await naming(strapi, type, documentId))], 'related');
};

/**
 * Adds to the ledger what readers would have been told of certifications after each of these languages, had they been
 * published in this order, one after the other. They only add: what other languages say is the same after each.
 */
export const recordAdded = async (
  strapi: Core.Strapi,
  added: readonly { documentId: string; locale: string }[],
): Promise<void> => {
  const locales = new Map(
    [...groupBy(added, ({ documentId }) => documentId)].map(([documentId, versions]) => [
      documentId,
      versions.map(({ locale }) => locale),
    ]),
  );
  await recordClaims(strapi, [...locales.keys()], 'certification', (claim, documentId) =>
    (locales.get(documentId) ?? []).map((_, at, all) => claim && without(claim, new Set(all.slice(at + 1)))),
  );
};

const without = (claim: Claim, locales: ReadonlySet<string>): Claim =>
  Object.fromEntries(Object.entries(claim).filter(([locale]) => !locales.has(locale)));

const written = partial({ documentId: text });

/**
 * Keeps the ledger: what readers are told of each certification, from when on, and by whom, in the transaction of the
 * write that changes it. Goes outside of what shares facts between languages, so that it sees them shared.
 */
export const keepLedger = (strapi: Core.Strapi): void => {
  addMiddleware(strapi, async (context, next) => {
    const action: DocumentAction = context;
    const type = editorialType(context.uid);
    if (type === undefined || !isPublicWrite(type, action)) return next();
    const named = action.params.documentId ?? action.params.data?.['documentId'];
    const before = typeof named === 'string' ? await naming(strapi, type, named) : [];
    const answer = await next();
    const documentId = typeof named === 'string' ? named : orNull(written)(answer)?.documentId;
    if (documentId !== undefined) await recordWriteOf(strapi, type, documentId, before);
    return answer;
  });
};

const publishedIds = async (strapi: Core.Strapi): Promise<string[]> => {
  const where = { publishedAt: { $notNull: true } };
  const rows = await findRows(strapi, contentUid('certification'), { documentId: text }, { where });
  return rows.map(({ documentId }) => documentId);
};

/** Adds what was changed past the Document Service: by a restored database, a transfer, or before there was a ledger. */
export const catchUpLedger = async (strapi: Core.Strapi): Promise<void> => {
  const known = (await chainLinks(strapi)).map(({ certification }) => certification);
  await recordClaims(strapi, [...(await publishedIds(strapi)), ...known], 'found');
};

import type { Core } from '@strapi/strapi';
import { personName } from '../../auth/person-name';
import type { Claim, ClaimCause } from '../../contracts/certifications/ledger';
import type { RecordType } from '../../contracts/values';
import { chunks } from '../../database/chunks';
import { addMiddleware } from '../../database/own-listeners';
import { findRows } from '../../database/rows';
import { CERTIFICATION_LINK_NAMES, CERTIFICATION_LINKS } from '../../domain/certification-links';
import { getService } from '../../get-service';
import { isObject, orNull, partial, text } from '../../readers';
import { contentUid } from '../content-type';
import { isPublicWrite, type DocumentAction } from '../document-action';
import type { LockedDocument } from '../locks/lock-document';
import { lockedWrite } from '../locks/locked-write';
import { editorialType } from '../type-names';
import { nextEntry } from './chain';
import { addEntry, chainLinks, lastEntries } from './ledger-rows';
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

/** The certifications among these of which readers are told something else than the ledger says, with the new entry. */
const newEntries = async (strapi: Core.Strapi, documentIds: readonly string[], cause: ClaimCause) => {
  const claims = await publishedClaims(strapi, documentIds);
  const last = await lastEntries(strapi, documentIds);
  const rest = { cause, recordedBy: personOf(strapi), recordedOn: getService(strapi, 'clock').now() };
  return documentIds.flatMap((documentId) => {
    const claim = claims.get(documentId) ?? null;
    return nextEntry(documentId, last.get(documentId) ?? null, { claim, ...rest }) ?? [];
  });
};

/** Adds to the ledger what readers are told of certifications, as far as it is something else than before. */
const recordClaims = async (strapi: Core.Strapi, documentIds: readonly string[], cause: ClaimCause): Promise<void> => {
  for (const part of chunks([...new Set(documentIds)].sort())) {
    const changed = await newEntries(strapi, part, cause);
    if (changed.length === 0) continue;
    const certifications = changed.map(({ certification }) => certification);
    // whoever changes what they name at this moment either comes first and is seen, or sees these certifications
    const locked = [
      ...certifications.map((documentId): LockedDocument => ({ type: 'certification', documentId })),
      ...changed.flatMap(({ claim }) => namedIn(claim)),
    ];
    await lockedWrite(strapi, locked, async () => {
      for (const entry of await newEntries(strapi, certifications, cause)) await addEntry(strapi, entry);
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

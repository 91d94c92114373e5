import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { rightsOf } from '../../adapters/strapi/content-rights';
import { getConfig } from '../../config';
import { contentLocales } from '../../services/pages-locales';
import type { Locale } from '../../../../model/contracts/values';
import type { EntryName, SetByVerifying, VerificationRequest } from '../../../../model/contracts/verification';
import { documentsOf } from '../../content/documents';
import { lockedWrite } from '../../content/locks/locked-write';
import { dayAt } from '../../../../model/status/calendar-day';
import { getService } from '../../get-service';
import { combineRights, type NeededRight } from '../../../../migrator/plan/needed-rights';
import { publishRight } from '../../../../migrator/run/publish/publication';
import { conflict, Refusal } from '../../services/refusal';
import type { Actor } from '../../services/actor';
import { candidateType, entriesById } from './candidates';
import { decidedWrites, decisionProblems, namedAnew, type FactProblem, type LocaleWrite } from './decided-writes';
import { factsHash, factsOf } from './facts';
import { readCertification, type StoredCertification } from './stored-certification';

/** The values that verifying sets, whatever the request says: the day in the app's time zone, and the person who is logged in. */
const verifiedBy = (
  strapi: Core.Strapi,
  { id, name }: Actor,
  status: VerificationRequest['status'],
): Record<SetByVerifying, string> & Record<string, unknown> => ({
  certificationStatus: status,
  verifiedOn: dayAt(getService(strapi, 'clock').now(), getConfig(strapi).timeZone),
  verifiedBy: name,
  updatedBy: id,
});

/** Strapi keeps who wrote an entry itself, and has no right for it. */
const BY_STRAPI = 'updatedBy';

/** The rights that a person needs for these writes. */
export const rightsForWrites = (writes: readonly LocaleWrite[], published: readonly Locale[]): NeededRight[] =>
  combineRights([
    ...writes.map(({ locale, data }): NeededRight => {
      const fields = Object.keys(data)
        .filter((name) => name !== BY_STRAPI)
        .sort();
      return { action: 'update', type: 'certification', locale, fields };
    }),
    ...published.map((locale) => publishRight('certification', locale)),
  ]);

export const notFound = (): Refusal =>
  new Refusal(404, 'CERTIFICATION_NOT_FOUND', 'There is no such certification. It may have been deleted.');

const refuseFacts = (problems: readonly FactProblem[]): void => {
  if (problems.length === 0) return;
  const found = problems.map((problem) => ({ ...problem, type: 'certification', name: 'ValidationError' }));
  throw new errors.ValidationError(found.map(({ message }) => message).join('. '), { errors: found });
};

/** The writes of the decisions in each language, or a ValidationError (400) that names each wrong fact. */
const writesOf = async (
  strapi: Core.Strapi,
  actor: Actor,
  stored: StoredCertification,
  request: VerificationRequest,
): Promise<LocaleWrite[]> => {
  const facts = factsOf(stored, { sites: [], quotes: [] });
  const entries = new Map<string, EntryName>();
  for (const { field, documentIds } of namedAnew(request, facts)) {
    const type = candidateType(field);
    if (type === null || documentIds.length === 0) continue;
    for (const entry of await entriesById(strapi, type, documentIds)) entries.set(entry.documentId, entry);
  }
  const deciding = {
    facts,
    locales: stored.drafts.map(({ locale }) => locale),
    documents: (stored.drafts[0]?.documents ?? []).map((each) => each.documentId),
    entries,
    verified: verifiedBy(strapi, actor, request.status),
  };
  refuseFacts(decisionProblems(request, deciding));
  return decidedWrites(request, deciding);
};

/**
 * Verifies a certification in somebody's name: all or nothing, in one transaction that locks it first. @throws Refusal
 */
export const verify = async (
  strapi: Core.Strapi,
  actor: Actor,
  documentId: string,
  request: VerificationRequest,
): Promise<void> => {
  // rights are read before the lock, everything else after
  const missingOf = await rightsOf(strapi, actor.id);
  const documents = documentsOf(strapi, 'certification');
  await lockedWrite(strapi, { documents: [{ type: 'certification', documentId }] }, async () => {
    const stored = await readCertification(strapi, documentId, await contentLocales(strapi));
    if (stored === null) throw notFound();
    if (factsHash(stored) !== request.hash)
      throw conflict(
        'hash',
        'VERIFICATION_OUTDATED',
        'The certification has changed since you opened it. Open it again.',
      );
    const writes = await writesOf(strapi, actor, stored, request);
    const published = request.publish ? stored.drafts.map(({ locale }) => locale) : [];
    const missing = missingOf(rightsForWrites(writes, published));
    if (missing.length > 0)
      throw new Refusal(
        403,
        'VERIFY_RIGHTS_MISSING',
        `Your role lacks permissions that this requires. ${missing.map(({ message }) => message).join(' ')}`,
        { missing },
      );
    for (const { locale, data } of writes) await documents.update({ documentId, locale, data });
    for (const locale of published) await documents.publish({ documentId, locale });
  });
};

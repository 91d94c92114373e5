import type { Core } from '@strapi/strapi';
import { rightsOf } from '../../adapters/strapi/content-rights';
import { getConfig } from '../../config';
import type {
  DueEvidence,
  EntryName,
  Verification,
  VerificationQueue,
  VerificationRequest,
} from '../../contracts/verification';
import { getService } from '../../get-service';
import type { Actor } from '../runs/actor';
import type { Paged } from '../../migrator/report/page-of';
import { candidates, type CandidateType } from './candidates';
import { dueEvidence } from './due-evidence';
import { evidenceOf, factsHash, factsOf, pendingFields } from './facts';
import { verificationQueue, type QueueFilter } from './queue';
import { readSources } from './quotes';
import { readCertification } from './stored-certification';
import { notFound, rightsForWrites, verify } from './verify';

/** Certifications for people who check their facts. */
export interface VerificationService {
  queue(filter: QueueFilter, page: { page: number; pageSize: number }): Promise<VerificationQueue>;
  /** The evidence that has to be renewed by now, or soon. */
  dueEvidence(page: { page: number; pageSize: number }): Promise<Paged<DueEvidence>>;
  /** A certification with the sources of its facts, and what somebody lacks to verify it. @throws Refusal */
  one(actor: Actor, documentId: string): Promise<Verification>;
  /** What could be named in place of an entry, or attached as evidence. */
  candidates(type: CandidateType, search: string): Promise<EntryName[]>;
  /** Writes what somebody decided, all or nothing; answers the certification as it is then. @throws Refusal */
  verify(actor: Actor, documentId: string, request: VerificationRequest): Promise<Verification>;
}

const ALWAYS_WRITTEN = { certificationStatus: null, verifiedOn: null, verifiedBy: null };

export const verification = ({ strapi }: { strapi: Core.Strapi }): VerificationService => {
  const one: VerificationService['one'] = async (actor, documentId) => {
    const stored = await readCertification(strapi, documentId, getConfig(strapi).locales);
    const [main] = stored?.drafts ?? [];
    if (stored === null || main === undefined) throw notFound();
    const sources = (await readSources(strapi, [documentId]))(documentId);
    const missingOf = await rightsOf(strapi, actor.id);
    const locales = stored.drafts.map(({ locale }) => locale);
    return {
      documentId,
      name: main.name ?? '',
      key: main.key,
      locales,
      sites: sources.sites,
      status: main.certificationStatus,
      verifiedOn: main.verifiedOn,
      verifiedBy: main.verifiedBy,
      owner: main.owner,
      isPublished: stored.isPublished,
      pending: pendingFields(stored),
      hash: factsHash(stored),
      facts: factsOf(stored, sources),
      documents: evidenceOf(stored),
      missingRights: {
        verify: missingOf(rightsForWrites([{ locale: main.locale, data: ALWAYS_WRITTEN }], [])),
        publish: missingOf(rightsForWrites([], locales)),
      },
    };
  };
  return {
    async queue(filter, page) {
      await getService(strapi, 'settings').load();
      return verificationQueue(strapi, filter, page);
    },
    async dueEvidence(page) {
      await getService(strapi, 'settings').load();
      return dueEvidence(strapi, page);
    },
    one,
    candidates: async (type, search) => candidates(strapi, type, search),
    async verify(actor, documentId, request) {
      await getService(strapi, 'settings').load();
      await verify(strapi, actor, documentId, request);
      return one(actor, documentId);
    },
  };
};

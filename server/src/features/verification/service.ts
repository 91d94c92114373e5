import type { Core } from '@strapi/strapi';
import { rightsOf } from '../../adapters/strapi/content-rights';
import { contentLocales } from '../../services/pages-locales';
import type {
  Candidate,
  DueEvidence,
  Verification,
  VerificationRequest,
} from '../../../../model/contracts/verification';
import type { AnswerOf, Asked } from '../../../../model/lists/list';
import type { QUEUE_LIST } from '../../../../model/lists/verification';
import { editionName } from '../../../../model/entry-name';
import { dayAt } from '../../../../model/status/calendar-day';
import { lastDayOfEdition } from '../../../../model/status/edition-superseded';
import { getService } from '../../get-service';
import type { Actor } from '../../services/actor';
import type { Paged } from '../../../../migrator/report/page-of';
import { candidates, type CandidateType } from './candidates';
import { dueEvidence } from './due-evidence';
import { evidenceOf, factsHash, factsOf, nameIn, pendingFields } from './facts';
import { withDrafts } from './evidence-drafts';
import { verificationQueue } from './queue';
import { readSources } from './quotes';
import { readCertification } from './stored-certification';
import { notFound, rightsForWrites, verify } from './verify';

/** The language in which somebody reads the names of entries, where they have it; null or undefined: the main one. */
type Language = string | null;

/** Certifications for people who check their facts. */
export interface VerificationService {
  queue(
    filter: Asked<typeof QUEUE_LIST>,
    page: { page: number; pageSize: number },
    language?: Language,
  ): Promise<AnswerOf<typeof QUEUE_LIST>>;
  /** The evidence that has to be renewed by now, or soon. */
  dueEvidence(page: { page: number; pageSize: number }, language?: Language): Promise<Paged<DueEvidence>>;
  /** A certification with the sources of its facts, and what somebody lacks to verify it. @throws Refusal */
  one(actor: Actor, documentId: string, language?: Language): Promise<Verification>;
  /** The entries that could be named in place of one, or attached as evidence. */
  candidates(type: CandidateType, search: string, language?: Language): Promise<Candidate[]>;
  /** Writes what somebody decided, all or nothing; answers the certification as it is then. @throws Refusal */
  verify(actor: Actor, documentId: string, request: VerificationRequest, language?: Language): Promise<Verification>;
}

const ALWAYS_WRITTEN = { certificationStatus: null, verifiedOn: null, verifiedBy: null };

export const verification = ({ strapi }: { strapi: Core.Strapi }): VerificationService => {
  const one: VerificationService['one'] = async (actor, documentId, language = null) => {
    const stored = await readCertification(strapi, documentId, await contentLocales(strapi));
    const [main] = stored?.drafts ?? [];
    if (stored === null || main === undefined) throw notFound();
    const sources = (await readSources(strapi, [documentId]))(documentId);
    const missingOf = await rightsOf(strapi, actor.id);
    const locales = stored.drafts.map(({ locale }) => locale);
    const { now, rules } = getService(strapi, 'status').moment();
    return {
      documentId,
      name: nameIn(stored, language),
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
      facts: factsOf(stored, sources, language),
      documents: await withDrafts(strapi, evidenceOf(stored, language)),
      today: dayAt(now, rules.timeZone),
      edition:
        main.standard.map((standard) => ({ name: editionName(standard), endsOn: lastDayOfEdition(standard) }))[0] ??
        null,
      missingRights: {
        verify: missingOf(rightsForWrites([{ locale: main.locale, data: ALWAYS_WRITTEN }], [])),
        publish: missingOf(rightsForWrites([], locales)),
      },
    };
  };
  return {
    async queue(filter, page, language = null) {
      await getService(strapi, 'settings').load();
      return verificationQueue(strapi, filter, page, language);
    },
    async dueEvidence(page, language = null) {
      await getService(strapi, 'settings').load();
      return dueEvidence(strapi, page, language);
    },
    async one(actor, documentId, language) {
      await getService(strapi, 'settings').load();
      return one(actor, documentId, language);
    },
    candidates: async (type, search, language = null) => {
      const found = await candidates(strapi, type, search, language);
      return type === 'document' ? withDrafts(strapi, found) : found.map((entry) => ({ ...entry, drafts: [] }));
    },
    async verify(actor, documentId, request, language) {
      await getService(strapi, 'settings').load();
      await verify(strapi, actor, documentId, request);
      return one(actor, documentId, language);
    },
  };
};

import { HELD_TEXTS } from '../../../model/contracts/certification-facts';
import type { StatusFacts } from '../../../model/status/effective-status';
import type { FormPage } from '../../../server/src/forms/page';
import { fromKeys } from '../../../model/typed-keys';
import type { PublishedCertification } from '../../../server/src/forms/held';

const FACTS: StatusFacts = {
  certificationStatus: 'active',
  validFrom: null,
  validUntil: null,
  verifiedOn: null,
  standard: null,
};

/** A published certification with these facts of its status; its days are those of the status. */
export const certification = (
  key: string,
  facts: Partial<StatusFacts> = {},
  stated: Partial<PublishedCertification> = {},
): PublishedCertification => {
  const statusFacts = { ...FACTS, ...facts };
  return {
    ...fromKeys(HELD_TEXTS, () => null),
    ...{ documentId: `id-${key}`, locale: 'en', key, name: key },
    ...{ publishedAt: '2026-01-01T00:00:00.000Z', order: null },
    ...{ validFrom: statusFacts.validFrom, validUntil: statusFacts.validUntil, verifiedOn: statusFacts.verifiedOn },
    ...{ standard: null, issuedBy: null, recognizedBy: null, services: [], evidence: [] },
    ...stated,
    statusFacts,
  };
};

export const RULES = { timeZone: 'Asia/Shanghai', expiringDays: 90, unverifiedAfterDays: 400 };

/** A published page with an address. */
export const page = (path: string | null, stated: Partial<FormPage> = {}): FormPage => ({
  ...{
    documentId: `page-${path ?? ''}`,
    locale: 'en',
    title: `Page ${path ?? ''}`,
    path,
    description: null,
    kind: null,
  },
  ...{ noIndex: false, sourceDate: null, publishedOn: null },
  ...stated,
});

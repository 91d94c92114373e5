import { factsLike, isScalar } from '../../../../model/contracts/certification-facts';
import type { ClaimedRecord, ClaimedVersion } from '../../../../model/contracts/certifications/ledger';
import type { CertificationLink } from '../../../../model/certification-links';
import { editionName } from '../../../../model/entry-name';
import type { Cell } from '../../../../migrator/report/formats/csv';
import { inOrder } from '../../../../model/typed-keys';

/** The facts of a claim that a table shows, in the order of its columns. */
export const CLAIM_FACTS = inOrder(factsLike({ claimed: 'column' }).filter(isScalar), [
  ...(['key', 'name', 'type', 'certificationStatus', 'scope', 'certificateNumber', 'level'] as const),
  ...(['originallyIssuedOn', 'validFrom', 'validUntil', 'auditedOn', 'verifiedOn', 'verifiedBy'] as const),
]);

export const cell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

const word = (value: unknown): string => String(cell(value) ?? '');

/** `ISO/IEC 27001:2022`, the title of evidence with the hash of its file, or the name of what else is named. */
const NAME_OF: Record<CertificationLink, (record: ClaimedRecord) => string> = {
  standard: ({ identifier, edition }) => editionName({ identifier, edition }),
  issuedBy: ({ name }) => word(name),
  recognizedBy: ({ name }) => word(name),
  services: ({ name }) => word(name),
  documents: ({ title, sha256 }) => `${word(title)} (sha256: ${word(sha256) || 'unknown'})`,
};

/** The entries that a claim names under one attribute. */
export const linkedText = (version: ClaimedVersion, link: CertificationLink): string =>
  [version[link] ?? []].flat().map(NAME_OF[link]).join('; ');

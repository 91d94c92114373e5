import type { RecordType } from './contracts/values';
import { keysOf } from './typed-keys';

/** The relations of a certification, in the order in which people read them, with the types that they name. */
export const CERTIFICATION_LINKS = {
  standard: 'standard',
  issuedBy: 'organization',
  recognizedBy: 'organization',
  services: 'service',
  documents: 'document',
} as const satisfies Record<string, RecordType>;

export type CertificationLink = keyof typeof CERTIFICATION_LINKS;

export const CERTIFICATION_LINK_NAMES = keysOf(CERTIFICATION_LINKS);

/** A type whose entries certifications name. */
export type LinkedType = (typeof CERTIFICATION_LINKS)[CertificationLink];

/** The relations by which a certification names entries of a type. */
export const linksTo = (type: RecordType): CertificationLink[] =>
  CERTIFICATION_LINK_NAMES.filter((name) => CERTIFICATION_LINKS[name] === type);

import type labels from '../../../../content-types/labels/en.json';
import { CERTIFIED_FACTS } from '../../../../model/certified-facts';

type Types = (typeof labels)['types'];

export type TypeName = keyof Types;

/** Fields side by side. */
type Row<Type extends TypeName> = readonly (keyof Types[Type]['fields'])[];

/** Rows that belong together. The form shows each group in a panel of its own. */
type Groups<Type extends TypeName> = readonly (readonly Row<Type>[])[];

const CERTIFICATE: Groups<'certification'> = [
  [
    ['name', 'type'],
    ['certificateNumber', 'level'],
  ],
  [
    ['certificationStatus', 'owner'],
    ['validFrom', 'validUntil', 'originallyIssuedOn'],
    ['auditedOn', 'auditCycle'],
    ['verifiedOn', 'verifiedBy'],
  ],
  [['issuedBy', 'recognizedBy'], ['standard', 'services'], ['scope'], ['validIn']],
];
const BESIDE_IT: Groups<'certification'> = [
  [['documents', 'badge'], ['verificationUrl']],
  [['summary'], ['description'], ['pages']],
  [['key', 'order']],
];
const placed = new Set([...CERTIFICATE, ...BESIDE_IT].flat(2));
/** Other facts that a certificate states. */
const FURTHER: Groups<'certification'>[number] = CERTIFIED_FACTS.filter((name) => !placed.has(name)).map((name) => [
  name,
]);

/**
 * The fields of each form in the order in which a person thinks of them: what it is; its status and dates; who issued it and
 * what it covers; what proves it; texts; and last what computers need.
 */
export const FORM_ORDER: { readonly [Type in TypeName]: Groups<Type> } = {
  certification: [...CERTIFICATE, ...(FURTHER.length === 0 ? [] : [FURTHER]), ...BESIDE_IT],
  processor: [
    [
      ['name', 'kind'],
      ['organization', 'formerNames'],
    ],
    [['announcedOn', 'objectUntil', 'effectiveOn'], ['removedOn', 'listedOn', 'planned'], ['noticeException']],
    // codes need a row of their own
    [['countries'], ['seats'], ['services']],
    [['purpose'], ['dataCategories'], ['dataSubjects'], ['safeguards']],
    [['scene'], ['sharing'], ['condition'], ['note']],
    [['url'], ['key', 'order']],
  ],
  document: [
    [
      ['title', 'kind'],
      ['visibility', 'language', 'version'],
    ],
    [
      ['validFrom', 'validUntil', 'renewsOn'],
      ['periodStart', 'periodEnd'],
    ],
    [['certifications', 'services']],
    [
      ['file', 'privateFile'],
      ['sha256', 'terms'],
    ],
    [['description'], ['pages']],
    [['key']],
  ],
  standard: [
    [['identifier', 'edition'], ['name', 'category'], ['publisher']],
    [['withdrawnOn', 'transitionEndsOn'], ['supersededBy']],
    [['abstract'], ['url']],
    [['key']],
  ],
  organization: [[['name', 'kind'], ['country', 'logo'], ['url']], [['key']]],
  service: [
    // codes need a row of their own
    [['name', 'parent'], ['url'], ['countries'], ['foreignAccess']],
    [['key']],
  ],
  page: [
    [['title', 'kind'], ['tagline']],
    [
      ['sourceDate', 'version'],
      ['reviewedOn', 'reviewDueOn'],
    ],
    [
      ['certifications', 'documents'],
      ['parent', 'supersededBy'],
    ],
    [['summary'], ['body']],
    [['path', 'slug'], ['metaTitle', 'noIndex'], ['metaDescription']],
  ],
  'page-version': [[['page', 'effectiveFrom']], [['title'], ['summary'], ['body']], [['key']]],
  redirect: [
    [
      ['from', 'to'],
      ['page', 'code', 'origin'],
    ],
  ],
};

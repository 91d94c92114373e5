import { RECORD_TYPES, type RecordType } from '../../contracts/values';
import type { FactKind } from '../../contracts/verification';
import { isLocalizedAttribute, recordTypes, type Attribute } from '../../domain/record-types';
import { uidOf } from '../../plugin-id';

/** A fact of a certification, as its schema describes it. */
export interface FactField {
  field: string;
  kind: FactKind;
  options: string[];
  target: RecordType | null;
  required: boolean;
  /** Every language has a text of its own. Relations are set in all languages alike. */
  isLocalized: boolean;
}

/** What a certificate states, in the order in which people read it. What editors write about it is none of it. */
const FIELDS = [
  'name',
  'standard',
  'type',
  'issuedBy',
  'recognizedBy',
  'certificateNumber',
  'level',
  'originallyIssuedOn',
  'validFrom',
  'validUntil',
  'auditedOn',
  'auditCycle',
  'validIn',
  'services',
  'verificationUrl',
  'scope',
  'summary',
];

type Described = Attribute & { relation?: string; target?: string };

const KINDS: Record<string, FactKind> = {
  string: 'text',
  text: 'long-text',
  date: 'date',
  enumeration: 'choice',
  json: 'list',
  manyToOne: 'entry',
  manyToMany: 'entries',
};

const described = (field: string): FactField[] => {
  const attribute: Described | undefined = recordTypes.certification.attributes[field];
  const kind = attribute && KINDS[attribute.relation ?? attribute.type];
  if (attribute === undefined || kind === undefined) return [];
  return [
    {
      field,
      kind,
      options: attribute.enum ?? [],
      target: RECORD_TYPES.find((type) => uidOf(type) === attribute.target) ?? null,
      required: attribute.required === true,
      isLocalized: attribute.relation === undefined && isLocalizedAttribute(attribute),
    },
  ];
};

export const FACT_FIELDS: readonly FactField[] = FIELDS.flatMap(described);

export const isRelation = ({ target }: Pick<FactField, 'target'>): boolean => target !== null;

import { factsLike } from '../../../../model/contracts/certification-facts';
import { RECORD_TYPES, type RecordType } from '../../../../model/contracts/values';
import type { FactKind } from '../../../../model/contracts/verification';
import { CERTIFIED_FACTS } from '../../../../model/certified-facts';
import { isLocalizedAttribute, recordTypes, type Attribute } from '../../../../model/record-types';
import { uidOf } from '../../../../model/plugin-id';
import { inOrder } from '../../../../model/typed-keys';

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

/** The fields on the page of one certification: its name, the facts of the certificate, and texts about it. */
const FIELDS = inOrder(factsLike({ verified: {} }), ['name', ...CERTIFIED_FACTS]);

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

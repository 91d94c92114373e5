import {
  CERTIFICATION_FACTS,
  FACT_NAMES,
  factsLike,
  isFactLike,
  type CertificationFact,
  type FactName,
  type FactsLike,
} from '../../../../model/contracts/certification-facts';
import type { Certification } from '../../../../model/contracts/entries';
import { isLocalizedAttribute, recordTypes, type Attribute } from '../../../../model/record-types';
import { uidOf } from '../../../../model/plugin-id';

type Declared = Partial<Omit<Attribute, 'type'>> & { type: string; private?: boolean };

const attributes: Readonly<Record<string, Declared>> = recordTypes.certification.attributes;

const LINES: Declared = { type: 'string', maxLength: 255 };
const DECLARED: Record<Extract<CertificationFact['value'], string>, Declared[]> = {
  line: [LINES],
  text: [{ type: 'text' }, { type: 'richtext' }],
  day: [{ type: 'date' }],
  duration: [LINES],
  address: [{ type: 'text' }],
  regions: [{ type: 'json' }],
  number: [{ type: 'integer' }],
  file: [{ type: 'media' }],
};

const declared = ({ value }: CertificationFact): Declared[] => {
  if (typeof value === 'string') return DECLARED[value];
  if ('one' in value) return [{ type: 'relation', relation: 'manyToOne', target: uidOf(value.one) }];
  if ('many' in value) return [{ type: 'relation', relation: 'manyToMany', target: uidOf(value.many) }];
  return [{ type: 'enumeration', enum: [...value] }];
};

const own = FACT_NAMES.filter((name) => !isFactLike(name, { imported: 'elsewhere' }));

test('every attribute of the schema has a row', () => {
  expect([...own].sort()).toEqual(Object.keys(attributes).sort());
});

test.each(own)('the schema declares %s as its row does', (name: FactName) => {
  const fact: CertificationFact = CERTIFICATION_FACTS[name];
  const attribute = attributes[name] ?? { type: 'none' };
  expect(declared(fact).map((each) => ({ ...attribute, ...each }))).toContainEqual(attribute);
  expect(attribute.private === true).toBe(fact.private === true);
});

test('each language has a value of its own of what is imported for each language, and of nothing that is shared', () => {
  const isLocalized = (name: FactName) => isLocalizedAttribute({ type: 'string', ...attributes[name] });
  expect(factsLike({ imported: 'language' }).filter((name) => !isLocalized(name))).toEqual([]);
  expect(factsLike({ imported: 'shared' }, { imported: 'period' }).filter(isLocalized)).toEqual([]);
});

test('the type of answers has every attribute that REST returns', () => {
  type Unseen = FactsLike<{ private: true } | { imported: 'elsewhere' }>;
  // a name that the type lacks, or has and must not have, does not compile
  const seen = (name: Exclude<FactName, Unseen>): keyof Certification => name;
  const unseen = (name: Unseen): Exclude<FactName, keyof Certification> => name;
  expect([seen('scope'), unseen('owner')]).toEqual(['scope', 'owner']);
});

test('rows are found by parts of them', () => {
  expect(factsLike({ imported: 'period' })).toEqual(['certificateNumber', 'validFrom']);
  expect(factsLike({ value: { one: 'organization' } })).toEqual(['issuedBy', 'recognizedBy']);
  expect(factsLike({ held: {}, value: { many: {} } })).toEqual(['services', 'documents']);
  expect(factsLike({ private: true }, { value: 'number' })).toEqual(['verifiedBy', 'owner', 'order']);
});

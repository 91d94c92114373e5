import en from '../../../../content-types/labels/en.json';
import zhHans from '../../../../content-types/labels/zh-Hans.json';
import { own } from '../../../../model/own';

/** The name of a type, and the label and hint of each of its fields. */
interface TypeLabels {
  name: string;
  fields: Record<string, string[]>;
}

export interface Labels {
  types: Record<string, TypeLabels>;
  /** fields that Strapi adds to every type */
  systemFields: Record<string, string>;
  /** values of enumerations, whichever type they stand in */
  values: Record<string, string>;
}

export const ENGLISH: Labels = en;

const LABELS: Record<string, Labels> = { en: ENGLISH, 'zh-Hans': zhHans };

/** The labels in a language of the admin panel; English in one that the plugin does not speak. */
export const labelsIn = (language: string): Labels => own(LABELS, language) ?? ENGLISH;

/** The name of a type; an unknown type is returned as it is. */
export const typeLabel = ({ types }: Labels, type: string): string => own(types, type)?.name ?? type;

/** The label and the hint of a field of a type. */
export const fieldTexts = ({ types }: Labels, type: string, field: string): string[] | undefined =>
  own(own(types, type)?.fields, field);

/** The label of a field of a type; an unknown field is returned as it is. */
export const fieldLabelOf = (labels: Labels, type: string, field: string): string =>
  fieldTexts(labels, type, field)?.[0] ?? field;

/** The name of a value of an enumeration; another value is returned as it is. */
export const valueLabel = ({ values }: Labels, value: string): string => own(values, value) ?? value;

/** Facts of pages that a field of another name keeps. */
const FIELD_OF_FACT = new Map([['issuer', 'issuedBy']]);

/** The label of a field in a language: that of the given type, else of the first type that has the field; an unknown field is returned as it is. */
export const fieldLabel = (language: string, fact: string, type = 'certification'): string => {
  const labels = labelsIn(language);
  const field = FIELD_OF_FACT.get(fact) ?? fact;
  const named = [type, ...Object.keys(labels.types)].find((each) => fieldTexts(labels, each, field) !== undefined);
  return fieldLabelOf(labels, named ?? type, field);
};

/** The fields of each type that hold a value of an enumeration, as the schemas say: a title may be spelt like such a value. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  page: ['kind'],
  certification: ['type', 'certificationStatus'],
  document: ['kind', 'visibility'],
  standard: ['category'],
  organization: ['kind'],
  processor: ['kind'],
  redirect: ['origin'],
};

/** Whether what a field holds has a name in the labels. */
export const isChoice = (type: string, field: string): boolean => own(CHOICES, type)?.includes(field) === true;

import en from '../../../../content-types/labels/en.json';
import zhHans from '../../../../content-types/labels/zh-Hans.json';
import { own } from '../../../../model/own';

/** What a type is called, and for each of its fields the label and the hint. */
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

/** What a type is called; as it is where the plugin has none of that name. */
export const typeLabel = ({ types }: Labels, type: string): string => own(types, type)?.name ?? type;

/** The label and the hint of a field of a type. */
export const fieldTexts = ({ types }: Labels, type: string, field: string): string[] | undefined =>
  own(own(types, type)?.fields, field);

/** What a field of a type is called; as it is where the type has none. */
export const fieldLabelOf = (labels: Labels, type: string, field: string): string =>
  fieldTexts(labels, type, field)?.[0] ?? field;

/** What a value of an enumeration is called; as it is where it is none. */
export const valueLabel = ({ values }: Labels, value: string): string => own(values, value) ?? value;

/** Facts of pages that a field of another name keeps. */
const FIELD_OF_FACT = new Map([['issuer', 'issuedBy']]);

/** What a field is called in a language: of a type, else of the first one that has it; else as it is. */
export const fieldLabel = (language: string, fact: string, type = 'certification'): string => {
  const labels = labelsIn(language);
  const field = FIELD_OF_FACT.get(fact) ?? fact;
  const named = [type, ...Object.keys(labels.types)].find((each) => fieldTexts(labels, each, field) !== undefined);
  return fieldLabelOf(labels, named ?? type, field);
};

import en from '../../../../content-types/labels/en.json';
import zhHans from '../../../../content-types/labels/zh-Hans.json';

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
export const labelsIn = (language: string): Labels => LABELS[language] ?? ENGLISH;

/** Facts of pages that a field of another name keeps. */
const FIELD_OF_FACT = new Map([['issuer', 'issuedBy']]);

/** What a field is called in a language: of a type, else of the first one that has it; else as it is. */
export const fieldLabel = (language: string, fact: string, type = 'certification'): string => {
  const { types } = labelsIn(language);
  const field = FIELD_OF_FACT.get(fact) ?? fact;
  const named = [types[type], ...Object.values(types)].find((each) => each?.fields[field] !== undefined);
  return named?.fields[field]?.[0] ?? field;
};

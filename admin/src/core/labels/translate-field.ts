import { own } from '../../../../model/own';
import { ENGLISH, fieldTexts, type Labels } from './labels';

/** Hints of the plugin's from earlier versions, which the database of an app may still hold. */
const FORMER_HINTS: readonly string[] = [
  'The interval between audits, as an ISO 8601 duration: P1Y is every year',
  'Countries in which it is valid, as a list of ISO 3166-1 codes: ["CN"]',
  'An ISO 3166-1 code: CN',
  'The verified status. Expiry is computed from the dates',
  'Identifies this certification in every language: iso-iec-27001',
  'Identifies this document in every language',
  'Identifies this standard in every language: iso-iec-27001',
  'Identifies this organization in every language',
  'Identifies this service in every language',
  'A short name for links that do not use the path. Change it with care: front ends may use it',
];

/** Labels of the plugin's from earlier versions, in the same way. */
const FORMER_LABELS: Readonly<Record<string, string>> = { certificationStatus: 'Status', key: 'Key', slug: 'Slug' };

interface FieldTexts {
  label: string;
  hint: string;
}

/** One field's texts; null for a field that is not the plugin's. */
const textsOf = (labels: Labels, type: string, field: string): FieldTexts | null => {
  const texts = fieldTexts(labels, type, field);
  if (texts !== undefined) return { label: texts[0] ?? '', hint: texts[1] ?? '' };
  const system = own(labels.systemFields, field);
  return system === undefined ? null : { label: system, hint: '' };
};

/**
 * The text shown for a configured one. A text that a person has written in "Configure the view" stands; the
 * plugin's own, and the attribute names that Strapi puts where nothing was configured, are shown in the reader's language.
 */
export const translateField = (labels: Labels, type: string, field: string, shown: FieldTexts): FieldTexts => {
  const shipped = textsOf(ENGLISH, type, field);
  const wanted = textsOf(labels, type, field);
  if (shipped === null || wanted === null) return shown;
  const unlabelled = shown.label === field;
  const isShippedLabel = shown.label === shipped.label || shown.label === own(FORMER_LABELS, field);
  const isShipped = shown.hint === shipped.hint || FORMER_HINTS.includes(shown.hint);
  return {
    label: unlabelled || isShippedLabel ? wanted.label : shown.label,
    hint: (unlabelled && shown.hint === '') || isShipped ? wanted.hint : shown.hint,
  };
};

import { own } from '../../../../model/own';

/** The fields of each type that hold a value of an enumeration, as the schemas say: a title may be spelt like such a value. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  page: ['kind'],
  certification: ['type', 'certificationStatus'],
  document: ['kind', 'visibility'],
  standard: ['category'],
  organization: ['kind'],
  redirect: ['origin'],
};

/** Whether what a field holds has a name in the labels. */
export const isChoice = (type: string, field: string): boolean => own(CHOICES, type)?.includes(field) === true;

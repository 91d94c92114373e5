import type { RecordType } from './contracts/values';

/** The fields that people call an entry by; of several the first that is filled in. */
export const NAME_FIELDS: Readonly<Record<RecordType, readonly [string, ...string[]]>> = {
  page: ['title'],
  'page-version': ['title'],
  certification: ['name'],
  processor: ['name'],
  document: ['title'],
  standard: ['identifier', 'name'],
  organization: ['name'],
  service: ['name'],
  redirect: ['from'],
};

/** The name of an entry for people; empty where it has none. */
export const entryName = (type: RecordType, fields: Readonly<Record<string, unknown>>): string => {
  const names = NAME_FIELDS[type].map((field) => fields[field]);
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? '';
};

/** A standard with its edition: `ISO/IEC 27001:2022`. */
export const editionName = ({ identifier, edition }: { identifier?: unknown; edition?: unknown }): string =>
  [identifier, edition].filter((part) => typeof part === 'string' && part !== '').join(':');

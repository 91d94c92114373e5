import { STATED_FIELDS, type StatedField } from '../../../fields';

/**
 * The fields that a key of front matter can fill. The first fifteen are signals, like those of other headers; the others
 * decide, as the map does.
 */
const NAMED = [
  'title',
  'pageTitle',
  'description',
  'date',
  'locale',
  'slug',
  'permalink',
  'layout',
  'draft',
  'published',
  'unlisted',
  'redirectsFrom',
  'redirectsTo',
  'pageId',
  'translationKey',
  'heading',
  'tagline',
  'summary',
  'metaTitle',
  'kind',
  'group',
  'path',
  'parent',
  'version',
  'supersededBy',
  'pageLocale',
  'templates',
] as const;
export type FrontMatterField = (typeof NAMED)[number] | StatedField;

/** All fields, in the order in which an export writes them. */
export const FRONT_MATTER_FIELDS: readonly FrontMatterField[] = [
  ...new Set<FrontMatterField>([...NAMED, ...STATED_FIELDS.map(({ name }) => name)]),
];

/** The key that always fills a field, whatever the settings map. An export writes these keys. */
export const ownKey = (field: FrontMatterField): string => `compliance.${field}`;

export const OWN_FIELDS: readonly [string, FrontMatterField][] = FRONT_MATTER_FIELDS.map((field) => [
  ownKey(field).toLowerCase(),
  field,
]);

/** What a key of front matter can feed. The first ten are signs like those of other headers; the others decide, as the map does. */
export const FRONT_MATTER_FIELDS = [
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
] as const;
export type FrontMatterField = (typeof FRONT_MATTER_FIELDS)[number];

/** The keys under which any field can be given, whatever the settings map: those that an export writes. */
export const ownKey = (field: FrontMatterField): string => `compliance.${field}`;

export const OWN_FIELDS: readonly [string, FrontMatterField][] = FRONT_MATTER_FIELDS.map((field) => [
  ownKey(field).toLowerCase(),
  field,
]);

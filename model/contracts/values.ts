/** The types a plan may write, in the order of writing and publishing. */
export const RECORD_TYPES = [
  'organization',
  'standard',
  'service',
  'document',
  'certification',
  'processor',
  'page',
  'page-version',
  'redirect',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** A locale as Strapi spells it, e.g. `en`, `zh-CN`. */
export type Locale = string;

/** The value of a field; a list is a set: its order means nothing. */
export type FieldValue = string | number | boolean | readonly string[] | null;

/**
 * The value of a relation, by document id: one entry or none, or of a to-many relation a sorted list without doubles. Where
 * it names one language of a document, see `linkName`, that stands behind the id: `c3f… en`.
 */
export type RelationValue = string | readonly string[] | null;

/** The value of a field or a relation of an entry. */
export type EntryValue = FieldValue | RelationValue;

/** `folder`: `/a/b/`, `html`: `/a/b.html`, `bare`: `/a/b`. */
export const URL_STYLES = ['folder', 'html', 'bare'] as const;
export type UrlStyle = (typeof URL_STYLES)[number];

/** The origin of the pages of a source: a generator with its own rules, Azure's publisher, or nothing that is known. */
export const GENERATORS = [
  'jekyll',
  'hugo',
  'docusaurus',
  'docfx',
  'vitepress',
  'mkdocs',
  'gitbook',
  'sphinx',
  'vuepress',
  'mdbook',
  'eleventy',
  'nextra',
  'astro',
  'gatsby',
  'azure',
  'plain',
] as const;
export type GeneratorName = (typeof GENERATORS)[number];

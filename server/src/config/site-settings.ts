import { z } from 'zod';
import { FRONT_MATTER_FIELDS } from '../../../migrator/reader/interpret/header/front-matter-fields';
import { GENERATORS, URL_STYLES } from '../../../model/contracts/values';
import { asSlug } from '../../../migrator/slug';
import { isLocaleCode } from './locale-code';

/** A path without a way out of the source; the root is `.` or nothing. */
const FOLDER = /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]*$/;

const LOCALE = 'must be a language tag, such as "en" or "zh-CN"';

/** The languages that pages may have, as the option `locales` of an app states them. */
export const localesSchema = z
  .array(z.string().refine(isLocaleCode, LOCALE))
  .min(1)
  .refine((codes) => new Set(codes).size === codes.length, 'must be different locale codes');

/** One site in `compliance.config.json`, in `config/plugins` and on the settings page; omitted settings keep their defaults. */
export const siteSchema = z.strictObject({
  /** Hosts whose absolute URLs are internal links. */
  hosts: z.array(z.string().min(1)).describe('a list of host names, such as "www.example.com"').optional(),
  /** Addresses in full, `https://www.example.com:8443`, whose URLs are internal links too. */
  origins: z
    .array(z.string().regex(/^https?:\/\/[^/?#\s]+\/?$/i, 'must be like "https://www.example.com"'))
    .describe('a list of addresses, such as "https://www.example.com"')
    .optional(),
  /** The names of the organization and its products on the pages, as in "Globex is certified". */
  names: z
    .array(
      z
        .string()
        .min(2)
        .max(255)
        .regex(/^\S(?:.*\S)?$/u, 'must be a name such as "Globex"'),
    )
    .describe('a list of names, such as "Globex"')
    .optional(),
  /** Who holds the certificates of the site, where an app has sites of several organizations. */
  holder: z
    .string()
    .max(255)
    .refine((name) => asSlug(name) !== '', 'must have a letter or a digit')
    .describe('the name of an organization, such as "Globex"')
    .optional(),
  /** The style of paths: `/a/b/`, `/a/b.html`, `/a/b`. By default, the style of the site's own links. */
  urlStyle: z
    .enum(URL_STYLES)
    .describe(`one of ${URL_STYLES.join(', ')}`)
    .optional(),
  /** The template of new paths: `/{lang}/{group}/`. */
  urlTemplate: z
    .string()
    .startsWith('/', 'must begin with "/"')
    .includes('{group}', 'must contain {group}')
    .refine((template) => !/[\s?#\\]|\{(?!(?:lang|group)\})/.test(template), 'may contain {lang} and {group} only')
    .describe('a path that begins with "/" and contains {group}, such as "/{lang}/{group}/"')
    .optional(),
  /** URL prefix -> folder of the source with downloaded copies of the files below it. */
  assets: z
    .record(z.string().regex(/^(?:https?:)?\/\/[^/\s]+/, 'must begin with a host'), z.string().min(1))
    .describe('URL prefixes, such as "https://cdn.example.com/", each with a folder of the source')
    .optional(),
  /** Spelling in headers, folders and suffixes -> locale. */
  locales: z
    .record(z.string(), z.string().refine(isLocaleCode, LOCALE))
    .describe('spellings, each with a language tag such as "zh-CN"')
    .optional(),
  /** The generator of the pages; by default, what the files of the source say. */
  generator: z
    .enum(GENERATORS)
    .describe(`one of ${GENERATORS.join(', ')}`)
    .optional(),
  /** Folder of the source -> path under which the site has its pages. */
  mounts: z
    .record(
      z.string().regex(FOLDER, 'must be a folder of the source'),
      z.string().regex(/^\/[^\s?#\\]*$/, 'must be a path such as "/docs"'),
    )
    .describe('folders of the source, each with the path of its pages on the site, such as "/docs"')
    .optional(),
  /** The language of pages that nothing says. */
  defaultLocale: z.string().refine(isLocaleCode, LOCALE).describe('a language tag, such as "zh-CN"').optional(),
  /** Values that templates print. */
  variables: z
    .record(z.string().regex(/^[\w.-]+$/, 'must be a name such as "site.baseurl"'), z.string())
    .describe('names that templates print, such as "site.baseurl", each with its value')
    .optional(),
  /** Front matter key -> page field. */
  frontMatter: z
    .record(z.string(), z.enum(FRONT_MATTER_FIELDS))
    .describe(`keys of front matter, each with one of ${FRONT_MATTER_FIELDS.join(', ')}`)
    .optional(),
  /** Whether certifications are read from the site's pages. */
  extraction: z.boolean().describe('true or false').optional(),
});

export type SiteSettings = z.infer<typeof siteSchema>;

/** Sites by name. A name is stored with everything that is imported, in a column of this length. */
export const sitesSchema = z
  .record(
    z
      .string()
      .min(1)
      .max(255)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u)
      .refine((name) => !(name in Object.prototype)),
    siteSchema,
  )
  .describe(
    'sites by name, each with its hosts, origins, names, holder, urlStyle, urlTemplate, assets, locales, generator, mounts, defaultLocale, variables, frontMatter and extraction',
  );

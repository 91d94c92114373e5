import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { URL_STYLES, type SiteRules } from '../migrator/model';
import { isLocaleCode } from '../config/locale-code';
import { SourceError } from './source/source-error';
import { printable } from './source/source-path';

const LOCALE = 'must be a language tag, such as "en" or "zh-CN"';

/** What front matter can say about a page. */
const FRONT_MATTER_FIELDS = [
  'title',
  'pageTitle',
  'description',
  'date',
  'locale',
  'slug',
  'permalink',
  'layout',
  'draft',
] as const;

/** One site in `compliance.config.json`; what is left out keeps its default. */
const siteSchema = z.strictObject({
  /** Hosts whose absolute URLs are links into the site. */
  hosts: z.array(z.string().min(1)).optional(),
  /** Addresses in full, `https://www.example.com:8443`, whose URLs are links into the site as well. */
  origins: z.array(z.string().regex(/^https?:\/\/[^/?#\s]+\/?$/i, 'must be like "https://www.example.com"')).optional(),
  /** How paths of the site are written: `/a/b/`, `/a/b.html`, `/a/b`. Without it, as the site's own links are. */
  urlStyle: z.enum(URL_STYLES).optional(),
  /** New paths of all pages: `/{lang}/{group}/`. */
  urlTemplate: z
    .string()
    .startsWith('/', 'must begin with "/"')
    .includes('{group}', 'must hold {group}')
    .refine((template) => !/[\s?#\\]|\{(?!(?:lang|group)\})/.test(template), 'may hold {lang} and {group} only')
    .optional(),
  /** URL prefix -> folder of the source with downloaded copies of what stands below it. */
  assets: z
    .record(z.string().regex(/^(?:https?:)?\/\/[^/\s]+/, 'must begin with a host'), z.string().min(1))
    .optional(),
  /** Spelling in headers, folders and suffixes -> locale. */
  locales: z.record(z.string(), z.string().refine(isLocaleCode, LOCALE)).optional(),
  /** Front matter key -> page field. */
  frontMatter: z.record(z.string(), z.enum(FRONT_MATTER_FIELDS)).optional(),
});

const fileSchema = z.strictObject({ sites: z.record(z.string(), siteSchema).default({}) });

const explain = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.map(String).join('.') || 'the file'}: ${message}`).join('; ');

/** `:3`, the line of the position that the message of `JSON.parse` names; nothing when it names none. */
const lineOf = (text: string, message: string): string => {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return `:${String(text.slice(0, Number(position)).split('\n').length)}`;
  return message.startsWith('Unexpected end') ? `:${String(text.split('\n').length)}` : '';
};

const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? printable(error.message) : '';
    throw new SourceError('CONFIG_INVALID', `${file}${lineOf(text, reason)} is not JSON: ${reason}`);
  }
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new SourceError('CONFIG_MISSING', `the configuration file ${file} cannot be read`);
  }
};

/**
 * The rules of one site from a configuration file; without a file, or for a site that it does not name, nothing is
 * overridden. Throws a `SourceError` that names the file and the option.
 */
export const loadSiteRules = (file: string | null, site: string): Partial<SiteRules> => {
  if (file === null) return {};
  const parsed = fileSchema.safeParse(parseJson(file, readText(file)));
  if (!parsed.success) throw new SourceError('CONFIG_INVALID', `${file}: ${explain(parsed.error)}`);
  const { locales, ...settings } = parsed.data.sites[site] ?? {};
  const lowerCased =
    locales && Object.fromEntries(Object.entries(locales).map(([key, code]) => [key.toLowerCase(), code]));
  return { ...settings, ...(lowerCased && { localeAliases: lowerCased }) };
};

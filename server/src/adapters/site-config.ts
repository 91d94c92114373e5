import { existsSync, readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { catalogueSchema, catalogueWith } from '../config/catalogue-option';
import { localesSchema, siteSchema, type SiteSettings } from '../config/site-settings';
import type { SiteRules } from '../../../migrator/model/site-rules';
import { SourceError } from './source/source-error';
import { printable } from './source/source-path';

const fileSchema = z.strictObject({
  /** The languages of pages where no app says them. */
  locales: localesSchema.optional(),
  sites: z.record(z.string(), siteSchema).default({}),
  catalogue: catalogueSchema,
});

const explain = ({ issues }: z.ZodError, text: string): string => {
  // JSON is YAML, whose parser knows where each value stands
  const document = parseDocument(text, { logLevel: 'silent' });
  return issues
    .map((issue) => {
      const { path, message } = issue;
      const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const line = lineIn(document, text, unknown === undefined ? path : [...path, unknown]);
      const place = line === null ? '' : `line ${String(line)}: `;
      return `${place}${path.map(String).join('.') || 'the file'}: ${message}`;
    })
    .join('; ');
};

/** The line of a key, or of what holds it. */
const lineIn = (document: Document.Parsed, text: string, path: readonly PropertyKey[]): number | null => {
  let node: unknown = document.contents;
  let offset: number | null = null;
  for (const key of path) {
    if (isSeq(node)) node = node.items[Number(key)];
    else if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && each.key.value === String(key));
      if (pair !== undefined && isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair?.value;
    }
    if (isNode(node) && offset === null) offset = node.range?.[0] ?? null;
  }
  return offset === null ? null : text.slice(0, offset).split('\n').length;
};

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
    throw new SourceError('CONFIG_MISSING', `the configuration file ${file} does not exist or cannot be read`);
  }
};

const loadFile = (file: string): z.infer<typeof fileSchema> => {
  const text = readText(file);
  const parsed = fileSchema.safeParse(parseJson(file, text));
  if (!parsed.success) throw new SourceError('CONFIG_INVALID', `${file}: ${explain(parsed.error, text)}`);
  return parsed.data;
};

/** The sites and additions to the catalogue of a file that may be absent. Throws as `loadSiteRules` does. */
export const existingFile = (file: string): z.infer<typeof fileSchema> =>
  existsSync(file) ? loadFile(file) : { sites: {}, catalogue: undefined };

/** The settings of a site as its rules spell them. */
export const rulesOfSite = ({
  locales,
  generator,
  mounts,
  defaultLocale,
  variables,
  ...settings
}: SiteSettings): Partial<SiteRules> => {
  const lowerCased =
    locales && Object.fromEntries(Object.entries(locales).map(([key, code]) => [key.toLowerCase(), code]));
  const aboutGenerator = {
    ...(generator && { generator }),
    ...(mounts && { mounts }),
    ...(defaultLocale !== undefined && { defaultLocale }),
    ...(variables && { variables }),
  };
  return {
    ...settings,
    ...(lowerCased && { localeAliases: lowerCased }),
    ...(Object.keys(aboutGenerator).length > 0 && { generator: aboutGenerator }),
  };
};

/**
 * The rules of one site from a configuration file; without a file, or for a site that it does not name, nothing is
 * overridden. Throws a `SourceError` that names the file and the option.
 */
export const loadSiteRules = (file: string | null, site: string): Partial<SiteRules> => {
  if (file === null) return {};
  const { sites, catalogue: extra } = loadFile(file);
  const catalogue = catalogueWith(extra);
  return { ...rulesOfSite(new Map(Object.entries(sites)).get(site) ?? {}), ...(catalogue && { catalogue }) };
};

/** The languages that pages may have where there is no app: those given, else those of a configuration file. */
export const localeRules = (file: string | null, given?: readonly string[]): Partial<SiteRules> => {
  const locales = given ?? (file === null ? undefined : loadFile(file).locales);
  const [first] = locales ?? [];
  if (locales === undefined || first === undefined) return {};
  return { locales: [...locales], defaultLocale: locales.includes('en') ? 'en' : first };
};

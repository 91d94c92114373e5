import { z } from 'zod';
import { ENDED_CLAIM_MARKS } from '../../../model/contracts/page-claims';
import { PRIVATE_STORES } from '../../../model/evidence/private-stores';
import { boundedOption } from './bounds';
import { catalogueSchema } from './catalogue-option';
import { documentRequestsSchema } from './document-requests';
import { limitsSchema } from './limits';
import { isLocaleCode } from './locale-code';
import { processorsSchema } from './processors';
import { remindersSchema } from './reminders';
import { securityTxtSchema } from './security-txt';
import { sitesSchema } from './site-settings';

/**
 * Whether a text is the IANA name of a time zone. Fixed offsets such as `+08:00` are refused: they have no daylight
 * saving time, and not every version of Node accepts them.
 */
const isTimeZone = (name: string): boolean => {
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/**
 * Every option of the plugin, as it may stand in `config/plugins` under `compliance.config`. The description of an
 * option states what it accepts, and is part of the error message.
 */
export const configSchema = z.strictObject({
  /**
   * Locales of the content. Those that Strapi does not have yet are created when it boots; none is ever removed. Null: those
   * that Strapi has.
   */
  locales: z
    .array(z.string().refine(isLocaleCode))
    .min(1)
    .refine((codes) => new Set(codes).size === codes.length)
    .nullable()
    .default(null)
    .describe('a list of different locale codes, at least one (default: the languages that Strapi has)'),
  /** Whether anybody may read published content over REST without a token. */
  publicRead: z.boolean().default(false).describe('true or false (default false)'),
  /** How long clients and shared caches may reuse an answer of the REST API, in seconds. */
  cacheSeconds: boundedOption('cacheSeconds', 60),
  /** The time zone in which a certificate's last day ends. */
  timeZone: z
    .string()
    .refine(isTimeZone)
    .default('UTC')
    .describe('the IANA name of a time zone, such as "Asia/Shanghai" (default "UTC")'),
  /** Where evidence that is not public is stored. */
  privateFiles: z
    .enum(PRIVATE_STORES)
    .default('folder')
    .describe('"folder", which is `privateDir`, "database" or "provider" (default "folder")'),
  /** Folder of the evidence that is not public. It must be outside the public folder. */
  privateDir: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('the path of a folder outside the public folder (default: none)'),
  /** Folder of uploaded sources and cached results of reading pages. It must be outside the public folder. */
  workDir: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('the path of a folder outside the public folder (default: ".tmp/compliance" in the app)'),
  /** Folders of the server that may be imported from the admin panel, by the name that people see. */
  folders: z
    .record(z.string().min(1).max(255), z.string().min(1))
    .default({})
    .describe('names, each with the path of a folder (default {})'),
  /** Settings of the legacy sites, as in `compliance.config.json`. */
  sites: sitesSchema.default({}).describe('sites by name, as in compliance.config.json (default {})'),
  /** The addresses of the site that shows the content. */
  origins: z
    .array(z.string().regex(/^https?:\/\/[^/?#\s]+\/?$/i, 'must be like "https://www.example.com"'))
    .default([])
    .describe('a list of addresses, such as "https://www.example.com" (default [])'),
  /** Whom to tell of a vulnerability. */
  securityTxt: securityTxtSchema,
  /** Whether certifications are read from pages. */
  extraction: z.boolean().default(true).describe('true or false (default true)'),
  /** Says where a page claims a certificate that has ended: a notice below the heading of its section, or an attribute of that heading. */
  endedClaims: z
    .enum(ENDED_CLAIM_MARKS)
    .default('notice')
    .describe('"notice", "attribute" or "off" (default "notice")'),
  /** Standards and organizations to add to the plugin's own. */
  catalogue: catalogueSchema,
  /** How many days before its end a certificate counts as expiring. */
  expiringDays: boundedOption('expiringDays', 90),
  /** How many days after it was last verified a certificate without an end date counts as unverified. */
  unverifiedAfterDays: boundedOption('unverifiedAfterDays', 400),
  /** E-mails about what ends soon. */
  reminders: remindersSchema,
  /** The promises to customers about processors. */
  processors: processorsSchema,
  /** Requests for documents that are on request. */
  documentRequests: documentRequestsSchema,
  /** Whether Strapi's MCP server offers the plugin's tools to agents. */
  mcp: z.boolean().default(false).describe('true or false (default false)'),
  /** Whether Strapi's AI may translate entries: never, or into languages that an entry lacks. */
  aiTranslation: z.enum(['off', 'missing']).default('off').describe('"off" or "missing" (default "off")'),
  /** Whether imports write new entries in bulk: where nobody would miss an event of them, or never. */
  bulk: z.enum(['auto', 'never']).default('auto').describe('"auto" or "never" (default "auto")'),
  /** Size and time limits for imports. */
  limits: limitsSchema,
});

/**
 * The options that the settings page may change while Strapi runs; all others are read when it starts, or name folders
 * of the server.
 */
export const settingsSchema = configSchema
  .pick({
    sites: true,
    extraction: true,
    limits: true,
    timeZone: true,
    expiringDays: true,
    unverifiedAfterDays: true,
    reminders: true,
    processors: true,
    documentRequests: true,
  })
  .describe('an object of settings');

/** The values that were set on the settings page. */
export type StoredSettings = z.input<typeof settingsSchema>;

/** The plugin's configuration with every default filled in. */
export type ComplianceConfig = z.infer<typeof configSchema>;

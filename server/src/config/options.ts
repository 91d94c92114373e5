/**
 * The options as `config/plugins` may state them, published as `strapi-plugin-compliance/config`: types, of which nothing
 * is left when they are compiled. Written out, and held to the schema by a test: inferred ones say nothing in an editor,
 * and less in an app that compiles without `strict`, as new apps of Strapi do.
 */
import type { PrivateStoreKind } from '../../../model/evidence/private-stores';
import type { EndedClaimMark } from '../../../model/contracts/page-claims';
import type { GeneratorName, UrlStyle } from '../../../model/contracts/values';
import type { Edition, Organization, Standard } from '../../../model/catalogue/catalogue';
import type { FrontMatterField } from '../../../migrator/reader/interpret/header/front-matter-fields';

/** Settings of one legacy site. */
interface SiteOptions {
  /** Hosts whose absolute URLs are internal links. */
  hosts?: string[] | undefined;
  /** Addresses in full, `https://www.example.com:8443`, whose URLs are internal links too. */
  origins?: string[] | undefined;
  /** The names of the organization and its products on the pages; by default, as the organization of the kind `operator` is. */
  names?: string[] | undefined;
  /** Who holds the certificates of the site, where an app has sites of several organizations: the keys of its certifications end with it. */
  holder?: string | undefined;
  /** The style of paths: `/a/b/`, `/a/b.html`, `/a/b`. By default, the style of the site's own links. */
  urlStyle?: UrlStyle | undefined;
  /** The template of new paths: `/{lang}/{group}/`. */
  urlTemplate?: string | undefined;
  /** URL prefix -> folder of the source with downloaded copies of the files below it. */
  assets?: Record<string, string> | undefined;
  /** Spelling in headers, folders and suffixes -> locale. */
  locales?: Record<string, string> | undefined;
  /** The generator of the pages; by default, what the files of the source say. */
  generator?: GeneratorName | undefined;
  /** Folder of the source -> path under which the site has its pages. */
  mounts?: Record<string, string> | undefined;
  /** The language of pages that nothing says. */
  defaultLocale?: string | undefined;
  /** Values that templates print. */
  variables?: Record<string, string> | undefined;
  /** Front matter key -> page field. */
  frontMatter?: Record<string, FrontMatterField> | undefined;
  /** Whether certifications are read from the site's pages. */
  extraction?: boolean | undefined;
}

/** Size and time limits for imports. */
interface LimitOptions {
  pageBytes?: number | undefined;
  headerBytes?: number | undefined;
  titleLength?: number | undefined;
  includeDepth?: number | undefined;
  includesPerPage?: number | undefined;
  zipBytes?: number | undefined;
  zipEntries?: number | undefined;
  zipInflatedBytes?: number | undefined;
  zipRatio?: number | undefined;
  folderFiles?: number | undefined;
  pathBytes?: number | undefined;
  imageBytes?: number | undefined;
  imagePixels?: number | undefined;
  pdfBytes?: number | undefined;
  pageMilliseconds?: number | undefined;
  planningMegabytes?: number | undefined;
  reserveBytes?: number | undefined;
  stagedBytes?: number | undefined;
  stagedHours?: number | undefined;
}

/** Whom to tell of a vulnerability, as RFC 9116 has it. */
interface SecurityTxtOptions {
  /** Where vulnerabilities are reported: `mailto:…`, `https://…`. The first one is preferred. */
  contact: string[];
  /** The last day on which the answer is to be relied on: `2027-06-30`. */
  expires: string;
  encryption?: string[] | undefined;
  acknowledgments?: string[] | undefined;
  policy?: string[] | undefined;
  hiring?: string[] | undefined;
  /** Languages of reports. */
  preferredLanguages?: string[] | undefined;
}

/** E-mails before certifications and evidence end. */
interface ReminderOptions {
  enabled?: boolean | undefined;
  /** How many days before the end; 0 is the last day itself. */
  days?: number[] | undefined;
  /** Who is reminded of what has no owner, or one without a known address. */
  recipients?: string[] | undefined;
}

/** The promises to customers about processors. */
interface ProcessorOptions {
  /** Where they object to one: an e-mail address, or `https://…`. */
  objectionsTo?: string | null | undefined;
  /** How many days before one is in use they are told of it. */
  noticeDays?: number | null | undefined;
}

/** Requests for documents that are on request. */
interface DocumentRequestOptions {
  /** Whether anybody may ask for a document that is on request. */
  enabled?: boolean | undefined;
  /** The path of the page with the terms that people accept when they ask. */
  terms?: string | null | undefined;
  /** How many requests for one document are taken in 24 hours. */
  perDocument?: number | undefined;
  /** How many requests from one network address are taken in 24 hours. */
  perAddress?: number | undefined;
  /** How many days after the decision, or without one after the request, personal data is kept. */
  keepDays?: number | undefined;
  /** Domains whose requests are granted at once, each with the last day of it: `{ 'example.com': '2027-06-30' }`. */
  allowedDomains?: Record<string, string> | undefined;
}

type Given<Entry, Needed extends keyof Entry> = Pick<Entry, Needed> & {
  [Name in keyof Entry]?: Entry[Name] | undefined;
};

/** Standards and organizations to add to the plugin's own; one with the key of another replaces it. */
interface CatalogueOptions {
  standards?: (Given<
    Omit<Standard, 'levelNames' | 'editions'>,
    'key' | 'identifier' | 'name' | 'category' | 'publisher'
  > & {
    /** Levels that have names instead of numbers, with their spellings. */
    levelNames?: Record<string, string[]> | undefined;
    editions?: Given<Edition, 'edition' | 'source'>[] | undefined;
  })[];
  organizations?: Given<Organization, 'key' | 'name' | 'kind'>[];
}

/** Every option of the plugin; all may be left out. */
export interface ComplianceOptions {
  /** Locales of the content. Those that Strapi does not have yet are created when it starts; none is ever removed. */
  locales?: string[] | undefined;
  /** Whether anybody may read published content without a token. */
  publicRead?: boolean | undefined;
  /** How long clients and shared caches may reuse an answer of the REST API, in seconds. */
  cacheSeconds?: number | undefined;
  /** The IANA time zone in which the dates of certificates begin and end. */
  timeZone?: string | undefined;
  /** Where evidence that is not public is stored: in `privateDir`, in the database, or with the app's upload provider. */
  privateFiles?: PrivateStoreKind | undefined;
  /** Folder of the evidence that is not public, outside the public folder. */
  privateDir?: string | null | undefined;
  /** Folder of uploaded sources and cached results, outside the public folder. */
  workDir?: string | null | undefined;
  /** Folders of the server that can be imported from the admin panel, by display name. */
  folders?: Record<string, string> | undefined;
  /** Settings of the legacy sites, by name. */
  sites?: Record<string, SiteOptions> | undefined;
  /** The addresses of the site that shows the content. */
  origins?: string[] | undefined;
  securityTxt?: SecurityTxtOptions | null | undefined;
  /** Whether certifications are read from pages. */
  extraction?: boolean | undefined;
  catalogue?: CatalogueOptions | undefined;
  /** How many days before its end a certificate counts as expiring. */
  expiringDays?: number | undefined;
  /** How many days after it was last verified a certificate without an end date counts as unverified. */
  unverifiedAfterDays?: number | undefined;
  reminders?: ReminderOptions | undefined;
  /** How the HTML of a page shows that a claim of its text has ended: below the heading, on the heading, or not. */
  endedClaims?: EndedClaimMark | undefined;
  processors?: ProcessorOptions | undefined;
  documentRequests?: DocumentRequestOptions | undefined;
  /** Whether Strapi's MCP server offers the plugin's tools to agents. */
  mcp?: boolean | undefined;
  /** Whether Strapi's AI may translate entries: never, or into languages that an entry lacks. */
  aiTranslation?: 'off' | 'missing' | undefined;
  /** Whether imports write new entries in bulk: where nobody would miss an event of them, or never. */
  bulk?: 'auto' | 'never' | undefined;
  limits?: LimitOptions | undefined;
}

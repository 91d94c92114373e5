/**
 * The values that travel through the pipeline. Everything here is plain JSON: no class, no function, no Date.
 *
 *   bytes -> SourceText -> (header, tree) -> PageDraft -> SitePage -> RecordDraft -> PlanItem -> Outcome
 */
import type { FileState } from '../contracts/findings';
import type { FieldValue, RecordType, UrlStyle } from '../contracts/values';
import type { Catalogue } from '../domain/catalogue/catalogue';
import type { Diagnostic } from './diagnostics';

export type { FileState } from '../contracts/findings';
export { RECORD_TYPES, URL_STYLES, type FieldValue, type RecordType, type UrlStyle } from '../contracts/values';

/** A locale as Strapi spells it, e.g. `en`, `zh-CN`. */
export type Locale = string;

/** A path inside the source, with `/` between segments and none in front: `support/sla/storage-en.md`. */
export type SourcePath = string;

/** A URL path of the site, with `/` in front and behind: `/support/sla/storage-en/`. */
export type UrlPath = string;

/** Half-open range of UTF-16 offsets in `SourceText.text`. */
export interface Span {
  from: number;
  to: number;
}

/** One change of a text: `text` stands in place of the span. */
export interface Edit extends Span {
  text: string;
}

/** One file of a source as its adapter hands it over. */
export interface SourceFile {
  path: SourcePath;
  bytes: Uint8Array;
  /** Bytes of the whole file, where they are known: of a file larger than a page may be only the beginning is read. */
  size?: number;
  /** Why the adapter would not read it (a link, a pipe, no permission); the bytes are empty then. */
  refused?: string;
  /** It is refused for its name. */
  isMisnamed?: true;
}

/** What a person decides about one site; every part has a default (`defaultSiteRules`). */
export interface SiteRules {
  /** Scopes the source map: one site's import never touches another's pages. */
  name: string;
  /** The locales that may be created. */
  locales: Locale[];
  /** The locale whose page owns the shared facts, and which is written first. */
  defaultLocale: Locale;
  /** Lower-case spelling in headers, folders and suffixes -> locale: `{ cn: 'zh-CN', 'en-us': 'en' }`. */
  localeAliases: Record<string, Locale>;
  /** Hosts whose absolute URLs are links into this site: `www.example.com`. */
  hosts: string[];
  /** The site's own addresses in full, `https://www.example.com:8443`: their absolute URLs are links into it as well. */
  origins: string[];
  /** Front matter key -> page field (`title`, `description`, `date`, `locale`, `slug`, `permalink`, `draft`, `published` …). */
  frontMatter: Record<string, string>;
  /** Whether certifications are read from pages; they are unless this is false. */
  extraction?: boolean;
  /** The standards that pages may name; the plugin's own when absent. */
  catalogue?: Catalogue;
  /** How the legacy site writes its paths; null: as most links between its pages do. */
  urlStyle: UrlStyle | null;
  /** The new paths of pages, `/{lang}/{group}/`; null: pages keep the paths that they have. */
  urlTemplate: string | null;
  /** URL prefix -> folder of the source with downloaded copies of what stands below it. */
  assets: Record<string, SourcePath>;
  /** The decisions of `compliance.map.yml`; null without one. */
  map: SiteMap | null;
}

/** What a person decides about pages; what is left out stays as the source says. */
export interface PageDecision {
  locale?: Locale;
  /** The key of the page: pages of one group are translations of each other. */
  group?: string;
  path?: UrlPath;
  kind?: PageKind;
  title?: string;
  /** Path of a page, or the file of one; null: no parent. */
  parent?: string | null;
  /** Path of the page that takes its place, or the file of one; null: it is the newest. */
  supersededBy?: string | null;
  /** null: no date. */
  sourceDate?: string | null;
  /** Of several files that claim one place, or of two trees that hold one page, this one is imported. */
  winner?: true;
  /** Why the page is not imported. */
  skip?: string;
}

/** A rule's place in the map, both 1-based. */
interface RulePlace {
  line: number;
  column: number;
}

export interface PageRule extends RulePlace {
  glob: string;
  decision: PageDecision;
}

/** `compliance.map.yml`: what a person decides about a source that they cannot edit. */
export interface SiteMap {
  /** Its name, for messages. */
  file: string;
  exclude: ({ glob: string } & RulePlace)[];
  pages: PageRule[];
  /** Downloaded copies: what stands below the URL `prefix` lies in `folder` of the source. */
  assets: ({ prefix: string; folder: SourcePath } & RulePlace)[];
  /** Facts of a certification, by its key; null: none, whatever pages state. */
  certifications: ({ key: string; facts: Record<string, string | string[] | null> } & RulePlace)[];
}

/** A file's text as the author left it, and as the pipeline reads it. */
export interface SourceText {
  path: SourcePath;
  /** Decoded text without BOM, every line end `\n`. All offsets and lines refer to it. */
  text: string;
  encoding: 'utf-8' | 'gb18030';
  bom: boolean;
  /** Decoded text with its own line ends, when they are not all `\n`; else null. */
  original: string | null;
  /** The bytes as base64, where the text does not give them back. */
  bytes?: string;
}

/** What export needs to give a file back byte for byte. */
export interface OriginalText {
  text: string;
  encoding: 'utf-8' | 'gb18030';
  bom: boolean;
  /** The bytes as base64, where the text does not give them back. */
  bytes?: string;
}

/** The kinds of page, as `content-types/page/schema.json` lists them. */
export const PAGE_KINDS = [
  'overview',
  'compliance',
  'security',
  'privacy',
  'transparency',
  'legal',
  'sla',
  'announcement',
  'faq',
  'news',
  'other',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export type LinkKind = 'page' | 'document' | 'image' | 'anchor' | 'external' | 'mail' | 'outside' | 'broken';

/** One link of a page, classified against the whole site. */
export interface PageLink {
  /** As written in the source. */
  href: string;
  /** 1-based line in the source file. */
  line: number;
  kind: LinkKind;
  /** The source file it names, for links to pages, documents and images of this source. */
  target: SourcePath | null;
}

/** A fact's evidence: the words and the line they stand at. */
export interface Quote {
  text: string;
  line: number;
}

/** A certification as one page states it; a fact that the page does not state is null. */
export interface CertificationDraft {
  key: string;
  name: string;
  standard: string | null;
  edition: string | null;
  type: 'certification' | 'attestation' | 'classification' | 'self-assessment' | 'award';
  issuer: string | null;
  issuerUrl: string | null;
  recognizedBy: string | null;
  scope: string | null;
  level: string | null;
  services: string[];
  documents: string[];
  auditCycle: string | null;
  /** Where anybody can look it up. */
  verificationUrl: string | null;
  /** By field; the facts of a list as `services.0`. A quote is the sentence's markdown on one line. */
  quotes: Record<string, Quote>;
}

export type TitleSource = 'h1' | 'heading' | 'metaTitle' | 'hero' | 'breadcrumb' | 'frontMatter' | 'map';

/**
 * One line of `inspect --json`: a source file, what it is, and what it says. The field order is the printed order.
 * A file that is not a page carries null in the page fields.
 */
export interface FileRecord {
  path: SourcePath;
  state: FileState;
  group: string | null;
  locale: Locale | null;
  url: UrlPath | null;
  slug: string | null;
  kind: PageKind | null;
  title: string | null;
  titleSource: TitleSource | null;
  tagline: string | null;
  summary: string | null;
  metaTitle: string | null;
  metaDescription: string | null;
  /** URL path of the parent page. */
  parent: UrlPath | null;
  version: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the source. */
  sourceDate: string | null;
  attributes: Record<string, string>;
  hasSwitcher: boolean;
  translations: SourcePath[];
  /** For a partial: the files that include it. */
  includedBy: SourcePath[];
  /** The map rules that touched this file. */
  rules: string[];
  body: string | null;
  /** `sha256:` and the hash of the content (not of the bytes): equal when an import would write the same. */
  contentHash: string | null;
  links: PageLink[];
  certifications: CertificationDraft[];
  diagnostics: Diagnostic[];
}

/** Types that have no languages: one entry, under the locale `''`. */
export const WITHOUT_LOCALES: ReadonlySet<RecordType> = new Set<RecordType>(['redirect']);

/** Types that are public as soon as they are written. */
export const WITHOUT_DRAFTS: ReadonlySet<RecordType> = new Set<RecordType>([
  'standard',
  'organization',
  'service',
  'redirect',
]);

/** Types of which a key names one record for the whole app: several sites, and editors, share it. */
export const WITH_KEYS: ReadonlySet<RecordType> = new Set<RecordType>([
  'organization',
  'standard',
  'service',
  'document',
  'certification',
]);

/** Names another record of the same plan or of the stored map. */
export interface RecordRef {
  type: RecordType;
  key: string;
}

/** What a relation names. A record without languages names one of its target's; between others it is the record's own. */
export interface RelatedRef extends RecordRef {
  locale?: Locale;
}

/** Who states a fact, and in which words: what a person needs to judge it. */
export interface StatedFact {
  /** As it is printed. */
  value: string;
  path: SourcePath;
  /** 1-based. */
  line: number;
  /** The sentence that states it. */
  text: string;
  /** The name by which the map decides about it: `certifications: { [certification]: { [field]: … } }`. */
  certification: string;
  field: string;
}

/** One locale of one record, ready to be planned. */
export interface RecordDraft {
  type: RecordType;
  /** Identity within the site: a page's group, a record's catalogue key. */
  key: string;
  /** `''` for a type without locales, whose fields are all `localized`. */
  locale: Locale;
  /** The file that states it. */
  sourcePath: SourcePath;
  /** Localized fields, by attribute name. */
  localized: Record<string, FieldValue>;
  /** Shared fields (same for all locales of `key`); only the owner's draft carries them, the others have `{}`. */
  shared: Record<string, FieldValue>;
  /** Relations in this locale, by attribute name; to-many ones are lists. */
  relations: Record<string, RelatedRef | readonly RelatedRef[] | null>;
  /**
   * The files that its fields show or hold and that the media library may not have yet, by their sha256; none when absent.
   * A text names such a file by a media link, a media field by the document id that it will have.
   */
  media?: readonly string[];
  /** `sha256:…` over localized + shared + relations. */
  contentHash: string;
  original: OriginalText | null;
  /** Where facts come from, by attribute name, for records that several pages and sites tell of. */
  stated?: Record<string, StatedFact>;
  /** Its source says that it is not public yet: of a page its front matter, of a record all pages that name it. */
  markedDraft?: true;
  /** The pages that name the record, for records that no file is about; it comes with any of them. */
  namedBy?: readonly SourcePath[];
}

/** A source, read and resolved as a whole. */
export interface Site {
  /** Every page candidate of the source, sorted by path (code unit order). */
  files: FileRecord[];
  /** What an import would write, in writing order (parents and superseding pages first, default locale first). */
  drafts: RecordDraft[];
  /** The local files that the drafts show or link to, sorted by path; none where no file was examined. */
  assets: SiteAsset[];
}

export type AssetKind = 'image' | 'document';

/** What a file of the source is by its bytes, and whether the media library may have it. */
export interface ExaminedAsset {
  path: SourcePath;
  /** Lower-case hex; empty for a file that was refused unread. */
  sha256: string;
  /** Bytes. */
  size: number;
  /** Null when the file is refused; then one of the diagnostics is an error. */
  kind: AssetKind | null;
  diagnostics: Diagnostic[];
}

/** A local file that pages show or link to. Files with the same bytes are one asset. */
export interface SiteAsset {
  /** The first of its paths, in code unit order. */
  path: SourcePath;
  /** Lower-case hex. */
  sha256: string;
  /** Bytes. */
  size: number;
  kind: AssetKind;
  /** The first text that each locale's pages give it. */
  alternativeText: Record<Locale, string>;
}

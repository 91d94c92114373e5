import type { Finding } from '../findings';
import type { PageDraft } from '../reader/interpret/page-draft';
import type { RecordDraft } from '../model/record-draft';
import type { SiteRules } from '../model/site-rules';
import type { SourcePath } from '../model/source';
import type { Limits } from '../reader/read/limits';
import type { ListedDocument } from './records/documents/listed-documents';
import type { PageVersion, ResolvedPage } from './records/page-records';
import type { SiteContext } from './site-context';
import type { LinkedPage } from './site-page';

/** A site while it is linked. Each step takes it whole and adds to it. */
export interface Linking {
  rules: SiteRules;
  context: SiteContext;
  limits: Limits;
  /** The files that were read, sorted by path. */
  drafts: readonly PageDraft[];
  /** The other files of the source, which links may name. */
  assets: readonly SourcePath[];
  /** Those of them that the map leaves out. */
  excluded: readonly SourcePath[];
  /** The drafts that are pages of the site. */
  pages: readonly LinkedPage[];
  /** The drafts that are not. */
  leftOut: readonly PageDraft[];
  /** The pages that lost their path or translation to another file. */
  lost: readonly LostPage[];
  /** The pages with everything that they say about each other. */
  linked: readonly ResolvedPage[];
  /** The texts of policies from the days on which they are in force; each page that has such texts is among them. */
  versions: readonly PageVersion[];
  /** The documents that files of data list. */
  listed: readonly ListedDocument[];
  /** The entries that several pages describe. */
  supporting: readonly RecordDraft[];
  /** Findings about files that are not read as pages: the map, and the configuration of the generator. */
  findings: readonly Finding[];
}

export interface LostPage {
  page: LinkedPage;
  /** The file that has its place. */
  winner: SourcePath;
}

/** The parts of the site that a step answers. */
export type Added<Name extends keyof Linking> = Pick<Linking, Name>;

export type Step = (site: Linking) => Partial<Linking>;

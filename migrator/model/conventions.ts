import type { GeneratorName } from '../../model/contracts/values';
import type { Finding } from '../findings';
import type { UrlPath } from './page';
import type { SourcePath } from './source';

/**
 * How a generator writes the address of a page from the place of its file. The values in braces of a pattern: `{dirs}`
 * the folders below the mount, `{name}` the file's name, `{path}` both, `{title}`, `{slug-or-title}`, `{slug-or-name}`,
 * `{slug-or-heading}`, `{categories}`, `{slugified-categories}`, `{first}` and `{last}` of the folders, `{year}`, `{month}`, `{day}` and other parts of the date.
 */
export interface AddressRule {
  pattern: string;
  /** Names of files, in lower case, that stand for their folder; none: `[]`. */
  index: string[];
  /** The pattern of such a file. */
  indexPattern: string;
  /** A file of this name, in lower case, is a page with the name of its folder. */
  bundle?: string;
  /** The other files in the folder of such a page are parts of it, and no pages. */
  ownsFolder?: true;
  /** A file with the name of its folder stands for it too. */
  sameAsFolder?: true;
  /** How names are spelt: as they are, in lower case, as Hugo writes them, or with letters, digits and hyphens only. */
  spelling: 'kept' | 'lower' | 'urlized' | 'slugged';
  /**
   * `segment`: the slug replaces the file's name; `path`: it is a path, from the mount where it begins with a slash; `whole`:
   * it is all of the path behind `permalinkRoot`.
   */
  slug: 'segment' | 'path' | 'whole';
  /** `01-intro` is `intro`. */
  dropsNumbers?: true;
  /**
   * The date of the file's name is not part of it: `2020-01-31-title`; that of the front matter is used instead where there
   * is one. `path`: the date counts wherever the path has it, `2020/01/31/title`; without one, the path is the address.
   */
  dated?: 'name' | 'path';
  /** Whether addresses end in a slash; absent: as the patterns and the slugs do. */
  slash?: boolean;
  /** Links are relative to the file and not to the address of its page. */
  linksByFile?: true;
  /** Where addresses of front matter begin that begin with a slash; absent: with the site. */
  permalinkRoot?: UrlPath;
}

/** A folder of pages, and where the site has them. */
export interface Mount {
  /** `''` for the root. */
  folder: SourcePath;
  /** Without a slash at its end; `''` for the root of the site. */
  at: UrlPath;
  /** The language of its pages as the generator spells it; null where nothing says it. */
  locale: string | null;
  /** The folder whose pages these are translations of; null: its pages stand for themselves. */
  translates: SourcePath | null;
  /** Languages that files name before their extension, `x.zh.md`, each with what stands in place of `at`; `''`: others. */
  suffixes?: Record<string, UrlPath>;
  /** Null: as pages of this site are named that no generator made. */
  rule: AddressRule | null;
  /** Its pages are not public yet. */
  draft?: true;
}

/** A folder whose files the site serves as they are. */
export interface StaticFolder {
  folder: SourcePath;
  /** Where the site serves it, without a slash at its end. */
  at: UrlPath;
}

/** A key of front matter with its value. */
export interface HeaderValue {
  name: string;
  value: string;
}

/** An old address, and where it leads. */
export interface StatedRedirect {
  from: UrlPath;
  to: string;
  file: SourcePath;
  line: number;
  /** It leads to a page of the source, which must be there. */
  isOwn?: true;
}

/** The statement for a file, whose name may be one that all objects have: `constructor`. */
export const statedFor = (stated: Record<SourcePath, string>, path: SourcePath): string | null =>
  Object.hasOwn(stated, path) ? (stated[path] ?? null) : null;

/** What the templates of a site print. */
export interface TemplateValues {
  /** Values by their names in templates: `site.baseurl`, `site.data.contacts.mail`. */
  variables: Record<string, string>;
  /** Those that another value takes the place of, by the languages of pages as the site spells them. */
  languageVariables: Record<string, Record<string, string>>;
  /** The templates of shortcodes, by their names. */
  shortcodes: Record<string, string>;
}

/** The decisions of a source's generator, read from its configuration and the settings of the site. Plain JSON. */
export interface SiteConventions extends TemplateValues {
  generator: GeneratorName;
  /** Neither a configuration nor the settings say what made the site. */
  areAddressesGuessed?: true;
  /** It builds no page before its date of publication, nor after its date of expiry. */
  buildsByDate?: true;
  /** Where several files have one address, it writes them by name, those of its collections last, and the last one stays. */
  lastWins?: true;
  /** The longest folder first. */
  mounts: Mount[];
  /** Files that the site has in another place than their own: that place, from which their addresses follow. */
  places: Record<SourcePath, SourcePath>;
  /** The titles that a table of contents or a navigation gives pages. */
  titles: Record<SourcePath, string>;
  /** Files that a table of contents leaves out, and with that the site. */
  unlisted: SourcePath[];
  /** Folders of which the files outside the mounts are no pages. */
  closed: SourcePath[];
  /** Globs of the files that it makes pages of; none: all in the mounts. */
  included: string[];
  /** Globs of files that the generator leaves out. */
  excluded: string[];
  /** Globs of files that the generator keeps for others to include. */
  partials: string[];
  /** Folders whose files the site serves. */
  statics: StaticFolder[];
  /** Folders from which pages name the files that they include, beside their own folder and the root. */
  includeFolders?: SourcePath[];
  /** The path of the site on its host, without a slash at its end. */
  base: UrlPath;
  /** The name of the site in its configuration. */
  title?: string;
  /** The host of the live site, where the configuration states it. */
  host?: string;
  /** The folder that `~/` means. */
  home: SourcePath;
  /** The folder of the repository, whose README describes it. */
  root: SourcePath;
  /** The language of pages that nothing says, as the site spells it. */
  defaultLocale: string | null;
  /** Pages of MkDocs are templates, which the plugin `macros` expands. */
  hasMacros?: true;
  /** The values of front matter that a file states for the pages of its language in its folder, from the outermost folder to the nearest. */
  inherited?: { file: SourcePath; values: HeaderValue[] }[];
  /** Where a source has several sites: what the templates of each print, the deepest first. */
  sites?: ({ folder: SourcePath } & TemplateValues)[];
  redirects: StatedRedirect[];
  /** About the configuration, at its files. */
  findings: Finding[];
}

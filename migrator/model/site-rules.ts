import type { GeneratorName, Locale, UrlStyle } from '../../model/contracts/values';
import type { Catalogue } from '../../model/catalogue/catalogue';
import type { SiteConventions } from './conventions';
import type { SiteMap } from './map';
import type { SourcePath } from './source';

/** A person's decisions about the generator of a site, where its configuration is silent. */
export interface GeneratorSettings {
  generator?: GeneratorName;
  /** Folder of the source -> the path under which the site has its pages. */
  mounts?: Record<SourcePath, string>;
  /** The language of pages that nothing says. */
  defaultLocale?: string;
  /** The values that templates print: `site.baseurl`. */
  variables?: Record<string, string>;
}

/** A person's decisions about one site; every part has a default (`defaultSiteRules`). */
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
  /**
   * The site's own addresses in full, `https://www.example.com:8443`: their absolute URLs are links into it as well.
   */
  origins: string[];
  /**
   * Front matter key -> page field (`title`, `description`, `date`, `locale`, `slug`, `permalink`, `draft`, `published`
   * …).
   */
  frontMatter: Record<string, string>;
  /** The names of the author and its products on pages: with them, "Globex is certified" is a claim of the author. */
  names?: readonly string[];
  /**
   * Who holds the certificates of the site, where an app has sites of several organizations: the keys of its
   * certifications end with it, so that those of two organizations are two entries.
   */
  holder?: string;
  /** Whether certifications are read from pages; they are unless this is false. */
  extraction?: boolean;
  /** The standards that pages may name; the plugin's own when absent. */
  catalogue?: Catalogue;
  /** How the legacy site writes its paths; null: as most links between its pages do. */
  urlStyle: UrlStyle | null;
  /** The new paths of pages, `/{lang}/{group}/`; null: pages keep the paths that they have. */
  urlTemplate: string | null;
  /** URL prefix -> folder of the source with downloaded copies of everything below it. */
  assets: Record<string, SourcePath>;
  /** The settings about its generator. */
  generator?: GeneratorSettings;
  /** The decisions of its generator, read from the source before its pages. */
  conventions?: SiteConventions;
  /** The decisions of `compliance.map.yml`; null without one. */
  map: SiteMap | null;
}

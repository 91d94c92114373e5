import type { MapUse } from '../../model/contracts/maps';
import type { Locale } from '../../model/contracts/values';
import type { PageKind, UrlPath } from './page';
import type { SourcePath } from './source';

/** A person's decisions about pages; fields that are left out stay as the source says. */
export interface PageDecision {
  locale?: Locale;
  /** The key of the page: pages of one group are translations of each other. */
  group?: string;
  path?: UrlPath;
  kind?: PageKind;
  title?: string;
  /** Path or file of the parent page; null: no parent. */
  parent?: string | null;
  /** Path or file of the page that supersedes it; null: it is the newest version. */
  supersededBy?: string | null;
  /** null: no date. */
  sourceDate?: string | null;
  /** Keys of certifications that the page states, where a reader may doubt it. */
  holds?: string[];
  /** This file is imported where several files map to one page, or two folders contain the same page. */
  winner?: true;
  /** Why the page is not imported. */
  skip?: string;
}

/** A rule's place in the map, both 1-based. */
interface RulePlace {
  line: number;
  column: number;
}

/** One rule of the map about pages: the decision applies to every path that the glob matches. */
export interface PageRule extends RulePlace {
  glob: string;
  decision: PageDecision;
}

/** Links to `from`, a path of the site, lead to a page or file instead, named by path or file; null: they stay as written. */
export interface MapLink extends RulePlace {
  from: string;
  to: string | null;
}

/** `compliance.map.yml`: what a person decides about a source that they cannot edit. */
export interface SiteMap {
  /** Its name, for messages. */
  file: string;
  exclude: ({ glob: string } & RulePlace)[];
  pages: PageRule[];
  /** Downloaded copies: everything below the URL `prefix` is in `folder` of the source. */
  assets: ({ prefix: string; folder: SourcePath } & RulePlace)[];
  /** Links that name nothing in the source, by the path of the site that they name. */
  links: MapLink[];
  /** Further hosts of the site itself. */
  hosts: ({ host: string } & RulePlace)[];
  /** Facts of a certification, by its key; null removes a fact that pages state. */
  certifications: ({ key: string; facts: Record<string, string | string[] | null> } & RulePlace)[];
}

/** The map that the last import of a site used. */
export interface KeptMap {
  /** The number of that import. */
  run: number;
  /** Empty when it used none. */
  text: string;
}

/** A map, where it comes from, and its text, which is empty when there is no map. */
export interface ChosenMap extends MapUse {
  text: string;
}

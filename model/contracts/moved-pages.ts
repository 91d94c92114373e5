import type { RecordType } from './values';

/** A link in a body that names an old path of a page. */
export interface MovedLink {
  /** 1-based. */
  line: number;
  /** As it is written. */
  from: string;
  to: string;
}

/** The action for a text that has such links. */
export type LinkAction =
  /** Its draft is what readers read: both are written. */
  | 'publish'
  /** It is not published, or has edits that are not: only the draft is written. */
  | 'update'
  /** The role may not write or publish it. */
  | 'refuse';

/** An entry in one language whose text links to old paths of a page. */
export interface LinkingEntry {
  type: RecordType;
  documentId: string;
  locale: string;
  name: string;
  links: MovedLink[];
  action: LinkAction;
}

/** Where a page stands in one language, and where it stood. */
export interface PagePaths {
  /** The path at which the page is published; null where it is not. */
  path: string | null;
  /** The paths that are redirected to it. */
  oldPaths: string[];
}

/** The texts that link to old paths of a page in one language, and what rewriting their links does. */
export interface LinkPlan extends PagePaths {
  /** To be sent with the approval: what has changed since is refused. */
  hash: string;
  entries: LinkingEntry[];
  /** Whether there are more texts than one approval rewrites. */
  more: boolean;
}

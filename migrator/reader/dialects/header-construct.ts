import type { Report } from '../../findings';
import type { Span } from '../../model/source';
import type { Limits } from '../read/limits';

/**
 * A construct that is outside the text of a page: a header or the language switcher. It is recognised before the text
 * is parsed, and lifted out of it.
 */
export interface HeaderConstruct {
  /** In kebab case, the same as the names of its file and its fixture folder. */
  name: string;
  /** Whether it begins the page, so that there is no text before it to separate it from. */
  isFirst?: true;
  /** Lifts it out of `text`, which is the page with earlier lifted parts blanked. Null if nothing is found. */
  lift: (text: string, page: PageOfHeader, report: Report) => Lifted | null;
}

interface PageOfHeader {
  limits: Limits;
  /** Whether nothing has been lifted before. */
  isUntouched: boolean;
}

/** The contents of a header. */
export interface Lifted {
  /** The parts to remove from the text, in order. */
  spans: Span[];
  /** The attributes of a block. */
  attributes?: HeaderAttribute[];
  /** Flattened: `a: {b: c}` is `a.b`, lists are joined with `, `. */
  frontMatter?: HeaderAttribute[];
  /** Values that the header names but that cannot be read, as written. */
  unread?: HeaderAttribute[];
  switcher?: SwitcherEntry[];
  /** Headers that stay in the text, because their generator prints them too. */
  strays?: Span[];
  /** Whether a limit was exceeded, so that the file must be refused. */
  isTooLarge?: boolean;
}

/** One `name="value"` or `key: value` of a header. */
export interface HeaderAttribute {
  name: string;
  value: string;
  /** The position of the name. */
  offset: number;
  /**
   * Whether characters that cannot be stored were removed from it. Such a value must not decide anything that depends
   * on its exact form.
   */
  unstorable?: true;
}

/** One language of a switcher: `[中文](/support/sla/storage/)`. */
export interface SwitcherEntry {
  label: string;
  href: string;
}

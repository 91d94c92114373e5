import type { GeneratorName } from '../../../model/contracts/values';
import type { SiteConventions } from '../../model/conventions';
import type { Edit, SourcePath, Span } from '../../model/source';

/**
 * A construct that a generator expands before it reads markdown: Liquid, shortcodes, MDX, admonitions. One object
 * contains how it is recognised and what it becomes. Its edits are applied to the author's text before it is parsed, so
 * that a template in the target of a link or in code is expanded as on the live page. They keep the number of lines. To
 * add one, create a file in `templates/` and a folder of the same name in `tests/fixtures/constructs/`, and add it to
 * the list in `dialects.ts`.
 */
export interface TemplateConstruct {
  /** In kebab case, the same as the names of its file and its fixture folder. */
  name: string;
  /** The only generators that know it, where other pages use its signs as text. */
  generators?: readonly GeneratorName[];
  /** The only files that may contain it, by their paths. */
  files?: RegExp;
  /** Matches any text that may contain it; most pages are read no further. */
  sign: RegExp;
  /** The changes for a page that contains it. Null if it does not. */
  expand: (page: TemplatePage) => Expansion | null;
}

/** A page before its templates are expanded. */
interface TemplatePage {
  path: SourcePath;
  text: string;
  /** Where the text begins behind the front matter. */
  bodyFrom: number;
  /** Whether an offset is in a code block or a code span. */
  isCode: (offset: number) => boolean;
  /** The blocks that are code by their indentation. */
  indented: () => Span[];
  /** The templates of the site by its configuration. */
  site: SiteTemplates;
}

/** The values that templates print, as in `SiteConventions`. */
export type SiteTemplates = Pick<SiteConventions, 'variables' | 'shortcodes'> &
  Partial<Pick<SiteConventions, 'generator' | 'hasMacros' | 'home'>> & {
    /** The front matter of the page. */
    frontMatter?: readonly { name: string; value: string }[];
  };

export interface Expansion {
  edits: Edit[];
  /** Template code that cannot be read: it was removed, its text stayed. `lost`: the words that it had in parameters. */
  unread?: { from: number; code: string; lost?: string[] }[];
  /** Where comments were removed. */
  hidden?: number[];
  /** Whether it leaves code that readers see as code, so that nothing may be expanded again. */
  isRaw?: boolean;
}

import type { Edit } from '../../../model/source';
import { lastAtMost } from '../../../../model/last-at-most';
import { inFolder } from '../generators/generator';
import type { SiteTemplates, TemplateConstruct } from '../template-construct';
import { includeMark } from './include-mark';
import { lineStarts } from '../line-lead';
import { argument } from './tokens';

/** `{{ $frontmatter.title }}`; the code itself is on one line. */
const MUSTACHE = /\{\{([^{}]{1,2000})\}\}/g;
/** The values of the page, as VitePress and VuePress name them. */
const OF_PAGE = /^(?:\$page\.)?\$?frontmatter\.([\w.-]+)$/;
/** Code that nothing is printed in: the block `v-pre`, and elements with that attribute. */
const RAW =
  /^:{3,}[ \t]*v-pre[ \t]*$[\s\S]{0,20000}?^:{3,}[ \t]*$|<(\w+)\s[^<>]{0,200}\bv-pre\b[^<>]{0,200}>[\s\S]{0,5000}?<\/\1>/gm;
/** Components, whose names begin with a capital, as no element of HTML does. */
const COMPONENT = /<(\/?)([A-Z][\w.]*)(?=[\s/>])((?:[^<>"']|"[^"]{0,1000}"|'[^']{0,1000}'){0,2000}?)\/?>/g;
/** Those that show what they contain. */
const PLAIN = /^(?:ClientOnly|CodeGroup|CodeGroupItem|Tabs?|TabItem|Transition|KeepAlive|Suspense|Teleport|Content)$/;
/** `<!-- @include: ./part.md -->`, `@include(./part.md)` */
const INCLUDE =
  /^([ \t]*)(?:<!--[ \t]*@include:[ \t]*([^\s{}>#]{1,400})(\{[^{}\n]*\}|#\S{1,100})?[ \t]*-->|@include\(([^\s()#{}]{1,400})\))[ \t]*$/gm;
/** `<<< @/snippets/a.js{2}` and `@[code js](./a.js)`: code of another file. */
const SNIPPET = /^[ \t]*(?:<<<[ \t]*[^\s<][^\n]{0,400}|@\[code[^\]\n]{0,200}\]\([^()\n]{1,400}\))[ \t]*$/gm;
/** `@[youtube](id)` */
const VIDEO = /@\[(youtube|vimeo)\]\(([\w-]{1,40})\)/gi;
const VIDEOS: Record<string, string> = { youtube: 'https://www.youtube.com/watch?v=', vimeo: 'https://vimeo.com/' };
/** `@tab:active npm#npm` in a block of tabs. */
const TABS = /^[ \t]*:{3,}[ \t]*(?:code-)?tabs\b/m;
const TAB = /^([ \t]*)@tab(?::active)?[ \t]+([^\n#*]{1,200}?)(?:#[\w-]{1,100})?[ \t]*$/gm;
const CONTENTS = /^[ \t]*\[\[toc\]\][ \t]*$/gim;
/** Bound attributes that name a file: `:src="$withBase('/a.png')"`. */
const BOUND = /\s:(src|href)="(?:\$?withBase\()?'([^'"\n]{1,400})'\)?"/g;

const valueOf = (expression: string, { frontMatter = [] }: SiteTemplates): string | null => {
  const literal = /^(["'`])([^"'`]*)\1$/.exec(expression)?.[2];
  if (literal !== undefined) return literal;
  const key = OF_PAGE.exec(expression)?.[1] ?? (/^\$(?:page\.)?title$/.test(expression) ? 'title' : null);
  return key === null ? null : (frontMatter.findLast(({ name }) => name === key)?.value ?? null);
};

/**
 * Components and expressions of Vue, and what VitePress and VuePress include. Values of the front matter are printed, badges
 * show their text, other components what is between their tags.
 */
export const vue: TemplateConstruct = {
  name: 'vue',
  generators: ['vitepress', 'vuepress'],
  sign: /\{\{|<\/?[A-Z]|<<<|@\[\w|@tab|@include|\[\[toc\]\]|\s:(?:src|href)="/i,
  expand: ({ path, text, bodyFrom, isCode, site }) => {
    const edits: Edit[] = [];
    const unread: { from: number; code: string }[] = [];
    const body = text.slice(bodyFrom);
    const raw = Array.from(body.matchAll(RAW), ({ index, 0: { length } }) => ({
      from: bodyFrom + index,
      to: bodyFrom + index + length,
    }));
    const isRaw = (at: number): boolean => (raw[lastAtMost(raw, at, ({ from }) => from)]?.to ?? 0) > at;
    const add = (pattern: RegExp, by: (match: RegExpExecArray, from: number) => string | null): void => {
      for (const match of body.matchAll(pattern)) {
        const from = bodyFrom + match.index;
        const printed = isCode(from) || isRaw(from) ? null : by(match, from);
        if (printed !== null) edits.push({ from, to: from + match[0].length, text: printed });
      }
    };
    const lost = (from: number, code: string): string => {
      unread.push({ from, code });
      return '';
    };
    add(INCLUDE, ([code, lead = '', commented, part, called = ''], from) =>
      part === undefined
        ? `${lead}${includeMark(fileOf(commented ?? called, path, site.home ?? ''))}`
        : lost(from, code.trim()),
    );
    add(SNIPPET, ([code], from) => lost(from, code.trim().slice(0, 60)));
    add(CONTENTS, () => '');
    add(VIDEO, ([, host = '', id = '']) => `<${VIDEOS[host.toLowerCase()] ?? ''}${id}>`);
    if (TABS.test(body)) add(TAB, ([, lead = '', name = '']) => `${lead}**${name}**`);
    add(BOUND, ([, name = '', file = '']) => ` ${name}="${file}"`);
    add(MUSTACHE, ([code, written = ''], from) => {
      const expression = written.trim();
      return expression.includes('\n') ? null : (valueOf(expression, site) ?? lost(from, code));
    });
    const lineStart = lineStarts(text, bodyFrom);
    add(COMPONENT, ([, slash, name = '', attributes = ''], from) => {
      if (name === 'Badge') {
        const begin = lineStart(from);
        // the name of a page has no badge
        const isHeading = /^ {0,3}#/.test(text.slice(begin, Math.min(begin + 4, from)));
        return isHeading || slash !== '' ? '' : (argument(attributes, 'text') ?? '');
      }
      const title = argument(attributes, 'title');
      if (PLAIN.test(name) || slash !== '') return title === null ? '' : `**${title}**`;
      return lost(from, `<${name}>`);
    });
    const sorted = edits.sort((a, b) => a.from - b.from || b.to - a.to);
    return sorted.length === 0 ? null : { edits: withoutOverlaps(sorted), unread, isRaw: raw.length > 0 };
  },
};

/** The path that an include names: `@/` is the folder of the pages. */
const fileOf = (written: string, page: string, home: string): string => {
  if (!written.startsWith('@/')) return written;
  return '../'.repeat(page.split('/').length - 1) + (inFolder(home, written.slice(2)) ?? written);
};

const withoutOverlaps = (edits: readonly Edit[]): Edit[] => {
  let end = 0;
  return edits.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
};

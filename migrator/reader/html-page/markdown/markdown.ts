import type { Element, ElementContent, Root as Tree } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers as defaultReaders, toMdast, type Handle as Reader } from 'hast-util-to-mdast';
import type { Html, Nodes, Parents, Root, Table, Text } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toMarkdown, type Handle, type Info, type State } from 'mdast-util-to-markdown';
import type { Place } from '../../../findings';
import { placeOf } from '../report';
import { attributeOf, element, text as textNode, walk } from '../tree';

/** Characters that are escaped in some place of a line. */
const SPECIAL = /[\t\n\r!#&*<[\\\]_`|~]/;
/** A line that begins so may be a list or a heading, or begins with space. */
const OPENS_BLOCK = /^[\s\d+:=>-]/;

const isLineEnd = (character: string): boolean => character === '\n' || character === '\r';

/**
 * Whether a text is markdown as it is, between the characters before and after it. Most texts are, and the library looks for
 * each of its forty patterns in each of them.
 */
export const isPlain = (text: string, before: string, after: string): boolean =>
  !SPECIAL.test(text) &&
  // a parenthesis after it would be the target of a link
  before !== ']' &&
  !(isLineEnd(before) && OPENS_BLOCK.test(text)) &&
  !(isLineEnd(after) && text.endsWith(' '));

/** A link or image of the page, with its place in the source. */
export interface PlacedLink extends Place {
  href: string;
  role: 'link' | 'image';
}

const TABLES = gfmTableToMarkdown({ tablePipeAlign: false });
const STRIKETHROUGH = gfmStrikethroughToMarkdown();

interface PlacedMarkdown {
  markdown: string;
  /** In the order of the markdown. */
  links: PlacedLink[];
  /** For each line of the markdown, its line in the source, both 1-based: `lines[0]` is for line 1. */
  lines: number[];
}

/** Writes a clean tree as markdown, with the places of its lines and links in the source. */
export const writeMarkdown = (tree: Tree): PlacedMarkdown => {
  const inTables = new WeakMap<Nodes, PlacedLink[]>();
  const mdast = toMdast(tree, { handlers: readers(inTables) });
  const root: Root = mdast.type === 'root' ? mdast : { type: 'root', children: [] };
  const links: PlacedLink[] = [];
  const marks: [number, number][] = [];
  const markdown = toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: true,
    extensions: [TABLES, STRIKETHROUGH],
    handlers: writers(links, marks, inTables),
  });
  return { markdown: markdown.trimEnd(), links, lines: linesOf(markdown.trimEnd(), marks) };
};

/**
 * Readers that keep HTML for what markdown cannot express: anchors, superscript and subscript, line breaks in cells,
 * tables with spans.
 */
const readers = (inTables: WeakMap<Nodes, PlacedLink[]>): Record<string, Reader> => ({
  a: (state, node) =>
    node.properties.href === undefined ? [html(node), ...state.all(node)] : defaultReaders.a(state, node),
  sup: (state, node) => [{ type: 'html', value: '<sup>' }, ...state.all(node), { type: 'html', value: '</sup>' }],
  sub: (state, node) => [{ type: 'html', value: '<sub>' }, ...state.all(node), { type: 'html', value: '</sub>' }],
  // the library treats a list below the words of an item as a second block
  li: (state, node) => {
    const item = defaultReaders.li(state, node);
    item.spread = attributeOf(node, 'dataTight') === null && item.children.length > 1;
    return item;
  },
  br: (state, node) => (state.inTable ? { type: 'html', value: '<br>' } : defaultReaders.br(state, node)),
  table: (state, node) => {
    if (attributeOf(node, 'dataHtml') === null) return defaultReaders.table(state, node);
    const made = html(rowsOnLines(node));
    inTables.set(made, linksIn(node));
    return made;
  },
});

const html = (node: Element): Html => {
  const shown = node.tagName === 'a' ? { ...node, children: [] } : node;
  // an empty line would end the HTML block
  const made: Html = { type: 'html', value: toHtml(shown).replace(/\n(?=[^\S\n]*\n)/g, '&#10;') };
  if (node.position !== undefined) made.position = node.position;
  return made;
};

const rowsOnLines = (node: Element): Element => {
  const isGroup = /^(?:table|thead|tbody|tfoot)$/.test(node.tagName);
  const children = node.children.flatMap((child): ElementContent[] =>
    child.type === 'element' ? [rowsOnLines(child)] : isGroup ? [] : [child],
  );
  const properties = { ...node.properties };
  delete properties.dataHtml;
  delete properties.dataTight;
  return element(
    node.tagName,
    isGroup ? [...children.flatMap((child) => [textNode('\n'), child]), textNode('\n')] : children,
    node,
    properties,
  );
};

const linksIn = (table: Element): PlacedLink[] => {
  const links: PlacedLink[] = [];
  walk(table, (node) => {
    const role = node.tagName === 'img' ? 'image' : 'link';
    const href = attributeOf(node, role === 'image' ? 'src' : 'href');
    if (href !== null) links.push({ href, role, ...placeOf(node) });
    return true;
  });
  return links;
};

/** The default writers, extended to record places. */
const writers = (
  links: PlacedLink[],
  marks: [number, number][],
  inTables: WeakMap<Nodes, PlacedLink[]>,
): Record<string, Handle> => {
  const noting = (write: Handle): Handle => {
    const noted: Handle = (node: Nodes, parent: Parents | undefined, state: State, info: Info) => {
      if (node.position !== undefined) marks.push([info.now.line, node.position.start.line]);
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      if (node.type === 'link' || node.type === 'image') {
        links.push({ href: node.url, role: node.type, line, column });
      }
      for (const link of inTables.get(node) ?? []) links.push(link);
      return write(node, parent, state, info);
    };
    return noted;
  };
  const peeking = (type: 'link' | 'image' | 'html'): Handle =>
    Object.assign(noting(defaultHandlers[type]), { peek: peekOf(defaultHandlers[type]) });
  const table = TABLES.handlers?.table;
  return {
    paragraph: noting(defaultHandlers.paragraph),
    heading: noting(defaultHandlers.heading),
    listItem: noting(defaultHandlers.listItem),
    code: noting(defaultHandlers.code),
    link: peeking('link'),
    image: peeking('image'),
    html: peeking('html'),
    text: writeText,
    table: (node: Table, parent: Parents | undefined, state: State, info: Info) => {
      node.children.forEach((row, index) => {
        // the line below the first row separates it from the others
        if (row.position !== undefined)
          marks.push([info.now.line + index + (index > 0 ? 1 : 0), row.position.start.line]);
      });
      return table === undefined ? '' : table(node, parent, state, info);
    },
  };
};

const peekOf = (handle: Handle): unknown => ('peek' in handle ? handle.peek : undefined);

const LONGEST_PIECE = 1000;

/** Escapes a long text in pieces, because the library compares every unsafe character with all others of its text. */
const writeText: Handle = (node: Text, _: Parents | undefined, state: State, info: Info) => {
  const { value } = node;
  if (isPlain(value, info.before, info.after)) return value;
  let written = '';
  for (let at = 0; at < value.length; at += LONGEST_PIECE) {
    const piece = value.slice(at, at + LONGEST_PIECE);
    const before = at === 0 ? info.before : value.charAt(at - 1);
    const after = at + LONGEST_PIECE < value.length ? value.charAt(at + LONGEST_PIECE) : info.after;
    written += state.safe(piece, { ...info, before, after });
  }
  return fewEscapes(written);
};

const linesOf = (markdown: string, marks: readonly [number, number][]): number[] => {
  const lines = new Array<number>(markdown.split('\n').length).fill(0);
  for (const [line, source] of marks) if (line <= lines.length && lines[line - 1] === 0) lines[line - 1] = source;
  let last = lines.find((line) => line > 0) ?? 1;
  return lines.map((line) => {
    if (line > 0) last = line;
    return last;
  });
};

/**
 * Removes escapes that change nothing: the library escapes every sign that could have a meaning somewhere. These pages
 * contain no reference definitions, so brackets have no meaning unless a target follows.
 */
const fewEscapes = (escaped: string): string => {
  if (!escaped.includes('\\')) return escaped;
  const tildes = escaped.split('~').length - 1;
  return (
    escaped
      // snake_case
      .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_')
      // R&D
      .replace(/\\&(?![#A-Za-z0-9]{1,40};)/g, '&')
      // 5 * 3
      .replace(/(?<=\S )\\\*(?= )/g, '*')
      // see [1] there
      .replace(/(?<=[^\n\\])\\\[([^[\]\\\n]{1,200})\](?=[^([:])/g, '[$1]')
      // 10~20
      .replace(/(?<=[\p{L}\p{N}])\\~(?=[\p{L}\p{N}])/gu, tildes === 1 ? '~' : '\\~')
  );
};

import type { Edit } from '../../../../model/source';
import type { TemplateConstruct } from '../../template-construct';
import { argument } from '../tokens';

const ICON = String.raw`:(?:material|octicons|fontawesome|simple)(?:-[a-z0-9]{1,40}){1,12}:(?:\{[^{}\n]{0,200}\})?`;
/** Icons beside each other, with their attributes. */
const ICONS = new RegExp(String.raw`${ICON}(?:[ \t]{0,9}${ICON})*`, 'gi');
/** The end of a link behind its text: its target and its attributes. */
const TARGET =
  /^\](?:\([^\n()]{0,1000}(?:\([^\n()]{0,200}\)[^\n()]{0,200})?\)|\[[^\]\n]{0,200}\])(?:\{([^{}\n]{0,500})\})?/;

/**
 * Icons of Material for MkDocs, `:material-heart:`: they leave no text. One that is all of a link is the title of the
 * link or its own name, and one that is all of a cell of a table is its name.
 */
export const icon: TemplateConstruct = {
  name: 'icon',
  generators: ['mkdocs'],
  sign: /:(?:material|octicons|fontawesome|simple)-[\w-]{1,400}:/i,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits: Edit[] = [];
    for (const { index, 0: icons } of text.slice(bodyFrom).matchAll(ICONS)) {
      const from = bodyFrom + index;
      const to = from + icons.length;
      if (isCode(from)) continue;
      const before = /\S?[ \t]{0,99}$/.exec(text.slice(Math.max(0, from - 100), from))?.[0] ?? '';
      const behind = /^[ \t]{0,99}\S?/.exec(text.slice(to, to + 100))?.[0] ?? '';
      const [opens, closes] = [before.trim(), behind.trim()];
      if (opens === '[' && closes === ']') {
        const attributes = TARGET.exec(text.slice(to + behind.length - 1, to + 2000))?.[1] ?? '';
        edits.push({ from, to, text: argument(attributes, 'title') ?? nameOf(icons) });
      } else if (opens === '|' && closes === '|') edits.push({ from, to, text: nameOf(icons) });
      else {
        // the words around keep one space between them
        const spaces = behind.length - closes.length;
        const isSpaced = spaces > 0 && (before === '' || opens === '' || /\s$|[[(>]$/.test(before));
        const eaten = isSpaced ? spaces : 0;
        const lead = !isSpaced && /^\]?$/.test(closes) && opens !== '' ? before.length - opens.length : 0;
        edits.push({ from: from - lead, to: to + eaten, text: '' });
      }
    }
    return edits.length === 0 ? null : { edits };
  },
};

/** `:fontawesome-brands-github:` -> `github` */
const nameOf = (icons: string): string =>
  Array.from(icons.matchAll(/:([\w-]+):/g), ([, name = '']) =>
    name
      .replace(/^(?:material|octicons|simple|fontawesome(?:-(?:brands|solid|regular))?)-/i, '')
      .replace(/-(?:12|16|24)$/, '')
      .replaceAll('-', ' '),
  ).join(' ');

import type { Element, Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { readTree } from '../../../migrator/reader/html-page/read-tree';
import { LINK_SCHEMES, IMAGE_SCHEMES, SAFE } from '../../../migrator/reader/parse/html/safe-schema';
import { isElement } from '../../../migrator/reader/html-page/tree';
import { ALLOWED_TAGS } from '../../../migrator/reader/parse/html/safe-html';

const ALERT_CLASSES = ['note', 'tip', 'important', 'warning', 'caution'].map((kind) => `markdown-alert-${kind}`);
const OF_CELL = ['align', 'vAlign', 'colSpan', 'rowSpan', 'width', 'scope', 'headers', 'abbr'];

/** The elements of a rendered body: those that the importer leaves in a body, and those that its markdown is written as. */
const SCHEMA: Schema = {
  ...SAFE,
  tagNames: [...ALLOWED_TAGS, 'input'],
  attributes: {
    '*': ['id', 'title', 'lang', 'dir', 'align', 'hidden'],
    a: ['href', 'name', 'ariaLabel', ['role', 'doc-noteref', 'doc-backlink']],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start', 'type', 'reversed'],
    li: ['value'],
    td: OF_CELL,
    th: OF_CELL,
    table: ['border', 'width', 'summary'],
    col: ['span', 'width'],
    colgroup: ['span', 'width'],
    details: ['open'],
    time: ['dateTime'],
    code: [['className', /^language-[\w+#.-]+$/]],
    div: [
      ['className', 'markdown-alert', ...ALERT_CLASSES],
      ['role', 'note'],
    ],
    p: [['className', 'markdown-alert-title']],
    section: [['role', 'doc-endnotes']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${String(level)}`, ['dataAnchor']])),
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: LINK_SCHEMES, src: IMAGE_SCHEMES },
};

/** HTML as a tree of which nothing can run, load or hide a scheme; null where it is nested too deeply to be read. */
export const safeTree = (html: string): Root | null => {
  const tree = readTree(html, { isPlaced: false });
  if (typeof tree === 'string') return null;
  const document = tree.children.find((node): node is Element => isElement(node, 'html'));
  const body = document?.children.find((node): node is Element => isElement(node, 'body'));
  const safe = sanitize({ type: 'root', children: body?.children ?? [] }, SCHEMA);
  return safe.type === 'root' ? safe : { type: 'root', children: [] };
};

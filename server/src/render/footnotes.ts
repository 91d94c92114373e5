import type { SyntaxNode } from '@lezer/common';
import { shownWords } from '../../../model/languages/shown-words';

const REFERENCE = /^\[\^([^\]\s]{1,200})\]$/;
const DEFINITION = /^\[\^([^\]\s]{1,200})\]:[ \t]*/;

/** The label of `[^label]`; null for other brackets. */
export const footnoteLabel = (written: string): string | null => REFERENCE.exec(written)?.[1]?.toLowerCase() ?? null;

interface Footnotes {
  /** The text of each footnote, by its label. */
  notes: ReadonlyMap<string, string>;
  /** Where the paragraphs begin that define them. */
  definitions: ReadonlySet<number>;
}

/** The footnotes of a body: paragraphs outside of lists and quotes that begin with `[^label]:`. */
export const findFootnotes = (top: SyntaxNode, body: string): Footnotes => {
  const notes = new Map<string, string>();
  const definitions = new Set<number>();
  for (let node = top.firstChild; node !== null; node = node.nextSibling) {
    if ((node.name !== 'Paragraph' && node.name !== 'LinkReference') || !body.startsWith('[^', node.from)) continue;
    const lines = body.slice(node.from, node.to).split('\n');
    if (!DEFINITION.test(lines[0] ?? '')) continue;
    definitions.add(node.from);
    let label = '';
    for (const line of lines) {
      const found = DEFINITION.exec(line);
      const isNew = found?.[1] !== undefined;
      if (isNew) label = found[1]?.toLowerCase() ?? '';
      const rest = isNew ? line.slice(found[0].length) : line.trim();
      // of two with one label the first counts
      if (isNew && notes.has(label)) label = '';
      else if (label !== '') notes.set(label, isNew ? rest : `${notes.get(label) ?? ''}\n${rest}`);
    }
  }
  return { notes, definitions };
};

/** The footnotes of a body as they are numbered: in the order in which the text refers to them. */
export interface FootnoteNumbers {
  isDefinition: (node: SyntaxNode) => boolean;
  /** A reference to a footnote; null where there is no such footnote. */
  refer: (label: string) => string | null;
  /** The footnotes that the text refers to, behind the text. */
  section: (render: (note: string) => string, locale: string) => string;
}

export const numberFootnotes = ({ notes, definitions }: Footnotes): FootnoteNumbers => {
  const numbers = new Map<string, number>();
  const references = new Map<string, number>();
  return {
    isDefinition: ({ from, parent }) => parent?.parent === null && definitions.has(from),
    refer: (label) => {
      if (!notes.has(label)) return null;
      const number = numbers.get(label) ?? numbers.size + 1;
      const count = (references.get(label) ?? 0) + 1;
      numbers.set(label, number);
      references.set(label, count);
      const id = count === 1 ? `fnref-${String(number)}` : `fnref-${String(number)}-${String(count)}`;
      return `<sup><a href="#fn-${String(number)}" id="${id}" role="doc-noteref">${String(number)}</a></sup>`;
    },
    section: (render, locale) => {
      const back = shownWords(locale).backToText;
      const items: string[] = [];
      // a note may refer to another, which is then the next one
      for (const [label, number] of numbers)
        items.push(
          `<li id="fn-${String(number)}">${render(notes.get(label) ?? '')} <a href="#fnref-${String(number)}" role="doc-backlink" aria-label="${back}">↩</a></li>\n`,
        );
      return items.length === 0 ? '' : `<section role="doc-endnotes">\n<ol>\n${items.join('')}</ol>\n</section>\n`;
    },
  };
};

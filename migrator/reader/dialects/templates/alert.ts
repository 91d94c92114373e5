import type { Edit, Span } from '../../../model/source';
import { lineEndOf } from '../line-lead';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tip|success|check|done|hint|example)$/i, 'TIP'],
  [/^(?:important|attention|key)$/i, 'IMPORTANT'],
  [/^(?:warning|warn|secondary)$/i, 'WARNING'],
  [/^(?:caution|danger|error|bug|failure|fail)$/i, 'CAUTION'],
  [
    /^(?:note|notice|info|information|abstract|summary|quote|question|faq|details|callout|alert|admonition|todo|seealso)$/i,
    'NOTE',
  ],
];

/** The kind of alert that a name of another dialect stands for; null if it names none. */
export const alertKind = (name: string): string | null => KINDS.find(([names]) => names.test(name))?.[1] ?? null;

/** The first line of an alert. A title becomes its first words. */
export const alertLine = (kind: string, title: string | null): string =>
  title === null || title.trim() === '' ? `> [!${kind}]` : `> [!${kind}] **${title.trim().replace(/[*_]+/g, '')}**  `;

/** Edits that quote every line of a span, behind at most `indent` spaces; they take away `strip` further ones. */
export const quoted = (text: string, { from, to }: Span, indent: number, strip = 0): Edit[] => {
  const edits: Edit[] = [];
  for (let at = from; at < to; at = lineEndOf(text, at) + 1) {
    const line = text.slice(at, lineEndOf(text, at));
    const spaces = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const lead = Math.min(indent, spaces);
    edits.push({ from: at + lead, to: at + Math.min(lead + strip, spaces), text: line.trim() === '' ? '>' : '> ' });
  }
  return edits;
};

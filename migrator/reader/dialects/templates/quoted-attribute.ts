import type { TemplateConstruct } from '../template-construct';

/** `href="{{< relref "a" >}}"`, `src='{% link 'a' %}'`: up to the tag, and the tag. */
const QUOTED =
  /\b(?:href|src|srcset|alt|title|content)[ \t]*=[ \t]*(["'])((?:(?!\1)[^<>\n]){0,400}?)(\{\{[^\n]{0,400}?\}\}|\{%[^\n]{0,400}?%\})/g;
const OTHER: Record<string, string> = { '"': "'", "'": '"' };

/**
 * Quotes in a tag of a template, in an attribute between the same quotes: the generator replaces the tag before anything reads
 * the attribute, which would end at them.
 */
export const quotedAttribute: TemplateConstruct = {
  name: 'quoted-attribute',
  sign: /=[ \t]*(?:"[^"<>\n]{0,400}\{[{%][^\n"}]{0,400}"|'[^'<>\n]{0,400}\{[{%][^\n'}]{0,400}')/,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits = Array.from(text.slice(bodyFrom).matchAll(QUOTED)).flatMap(
      ({ index, 0: whole, 1: quote = '', 3: tag = '' }) => {
        const from = bodyFrom + index + whole.length - tag.length;
        const other = OTHER[quote] ?? '';
        if (!tag.includes(quote) || tag.includes(other) || isCode(from)) return [];
        return [{ from, to: from + tag.length, text: tag.replaceAll(quote, other) }];
      },
    );
    return edits.length === 0 ? null : { edits };
  },
};

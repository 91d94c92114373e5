import type { TemplateConstruct } from '../../template-construct';

const DEFINITION = /^[ \t>]{0,99}\*\[[^\]\n]{1,200}\]:[^\n]{0,2000}$/gm;

/** `*[HTML]: Hypertext Markup Language` of MkDocs explains a word on demand; the page shows only the word. */
export const abbreviation: TemplateConstruct = {
  name: 'abbreviation',
  generators: ['mkdocs'],
  sign: /^[ \t>]{0,99}\*\[[^\]\n]{1,200}\]:/m,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits = Array.from(text.slice(bodyFrom).matchAll(DEFINITION)).flatMap(({ index, 0: line }) => {
      const from = bodyFrom + index + line.indexOf('*');
      return isCode(from) ? [] : [{ from, to: bodyFrom + index + line.length, text: '' }];
    });
    return edits.length === 0 ? null : { edits };
  },
};

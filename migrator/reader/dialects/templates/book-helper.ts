import type { Edit } from '../../../model/source';
import type { TemplateConstruct } from '../template-construct';
import { includeMark } from './include-mark';
import { isAlone } from './tokens';

/** `{{#include part.md}}`, `{{#playground example.rs editable}}`; behind a backslash it is text. */
const HELPER = /(\\?)\{\{\s*#([a-z_]{1,40})(?![a-z_])([^{}]{0,2000})\}\}/g;
/** Lines or an anchor of a file: `part.md:2:10`. */
const PART = /:[\w:]*$/;

/**
 * Helpers of mdBook: a chapter that is included stands in its place. Code of other files is not known, and `title` names the
 * tab of the browser.
 */
export const bookHelper: TemplateConstruct = {
  name: 'book-helper',
  generators: ['mdbook'],
  sign: /\{\{\s*#/,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits: Edit[] = [];
    const unread: { from: number; code: string }[] = [];
    for (const { index, 0: code, 1: escape, 2: name, 3: written = '' } of text.slice(bodyFrom).matchAll(HELPER)) {
      const file = written.trim();
      if (file.includes('\n')) continue;
      const span = { from: bodyFrom + index, to: bodyFrom + index + code.length };
      if (escape !== '') {
        edits.push({ from: span.from, to: span.from + 1, text: '' });
        continue;
      }
      const isChapter = name === 'include' && /\.(?:md|markdown)$/i.test(file) && !PART.test(file);
      if (isChapter && !isCode(span.from) && isAlone(text, span)) edits.push({ ...span, text: includeMark(file) });
      else {
        edits.push({ ...span, text: '' });
        if (name !== 'title') unread.push({ from: span.from, code });
      }
    }
    return edits.length === 0
      ? null
      : { edits, unread, isRaw: edits.some(({ text: by, to, from }) => by === '' && to === from + 1) };
  },
};

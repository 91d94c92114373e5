import type { Edit } from '../../model/source';
import type { Block } from '../parse/outline';
import { parse } from '../parse/parse';
import { editText } from './body';
import type { PageText } from './interpreted';

/** How the line of an item begins where its author typed the sign of a list that markdown does not know: "• ISO 9001", （1）, ①. */
const SIGN =
  /^[ \t]{0,3}(?:[•●○◆◇■□▪▫◦‣⁃➢➤▶►✓✔☑✅・·][ \t]*|[（(]\d{1,2}[）)][ \t]*|\d{1,2}）[ \t]*|[①-⑳][ \t]*)(?=[^\s|])/u;

/** The signs of a paragraph with at least two such lines, one below the other, as marks of markdown. */
const marksIn = (text: string, { name, from, to }: Block): Edit[] => {
  if (name !== 'Paragraph') return [];
  let at = from;
  const lines = text
    .slice(from, to)
    .split('\n')
    .map((line): Edit[] => {
      const begin = at;
      at += line.length + 1;
      const [sign] = SIGN.exec(line) ?? [];
      return sign === undefined ? [] : [{ from: begin, to: begin + sign.length, text: '- ' }];
    });
  const hasMark = (index: number): boolean => (lines[index]?.length ?? 0) > 0;
  return lines.flatMap((mark, index) => (hasMark(index - 1) || hasMark(index + 1) ? mark : []));
};

/** Whether any line begins so: most pages have none. */
const MAY_BE = new RegExp(SIGN.source, 'mu');

/**
 * The text of a page with its typed lists as lists of markdown, so that what they state counts below the words above them.
 * Its lines stay where they are, and the body of the page stays as it is.
 */
export const withTypedLists = <Page extends PageText>(page: Page): Page => {
  if (!MAY_BE.test(page.text)) return page;
  const edits = page.outline.blocks.flatMap((block) => marksIn(page.text, block));
  if (edits.length === 0) return page;
  const { text, forward, back } = editText(page.text, edits);
  return {
    ...page,
    text,
    outline: parse(text),
    except: page.except.map(({ from, to }) => ({ from: forward(from), to: forward(to) })),
    lineAt: (offset) => page.lineAt(back(offset)),
  };
};

import { say } from '../../../../model/say';
import type { Edit, Span } from '../../../model/source';
import type { Mark, MarkConstruct } from '../construct';
import { containerLeadOf, lineEndOf } from '../line-lead';

/**
 * `> [AZURE.SELECTOR]` and `[!div class="op_single_selector"]` above links to related pages: the list stays and the
 * mark is removed.
 */
export const selector: MarkConstruct = {
  name: 'selector',
  names: /^(?:SELECTOR|DIV$)/,
  form: /(?<name>div)\b(?<argument>[^\]\n]{0,1024})\]/iy,
  read: (mark, { text }) => ({
    edits: unquotedList(mark, text),
    removed: [wholeMark(mark, text)],
    findings: [{ code: 'EXT_SELECTOR', from: mark.from, message: say('selectorReplaced') }],
  }),
};

/** Removes the quote that the mark put around its list. */
const unquotedList = ({ quote, from }: Mark, text: string): Edit[] => {
  const edits: Edit[] = [];
  const found = containerLeadOf(text, from);
  if (quote === null || found === null || !/^[ \t]*>[ \t]*$/.test(found.lead)) return edits;
  const { lineStart } = found;
  if (quote.from < lineStart) return edits;
  for (let at = lineStart; at < quote.to; at = lineEndOf(text, at) + 1) {
    const mark = /^[ \t]{0,3}>[ \t]?/.exec(text.slice(at, lineEndOf(text, at)))?.[0];
    if (mark !== undefined) edits.push({ from: at, to: at + mark.length, text: '' });
  }
  return edits;
};

/** Extends a mark to its line if only quote marks precede it. */
const wholeMark = ({ from, to }: Mark, text: string): Span => {
  const found = containerLeadOf(text, from);
  return found !== null && /^[ \t>]*$/.test(found.lead) ? { from: found.lineStart, to } : { from, to };
};

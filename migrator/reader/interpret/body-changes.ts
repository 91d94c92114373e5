import type { Report } from '../../findings';
import { lastAtMost } from '../../../model/last-at-most';
import type { Edit, SourceText, Span } from '../../model/source';
import { inside } from '../parse/inside';
import type { Outline, RawLink } from '../parse/outline';

/** The changes of the text between the title and the end of a page. */
interface BodyChanges {
  /** Parts that are removed. */
  removed: Span[];
  replaced: Edit[];
  /** Whether a change may alter how markdown reads the text beside it. */
  unsettled: boolean;
}

/** The changes for the HTML of a page and the constructs of its dialects, with their findings. */
export const bodyChanges = (text: string, outline: Outline, report: Report): BodyChanges => {
  const { cleaning, rewriting, marks } = outline;
  for (const { code, from, message, hint } of [...cleaning.findings, ...rewriting.findings])
    report(code, from, message, hint);
  const { removed } = cleaning;
  return {
    removed: [...removed.filter((span) => !partsBlocks(span, text)), ...rewriting.removed],
    replaced: [
      ...cleaning.replaced,
      ...removed.filter((span) => partsBlocks(span, text)).map((span) => ({ ...span, text: '' })),
      ...rewriting.replaced,
    ],
    unsettled: removed.length > 0 || !cleaning.replaced.every(isSpacePutIn) || marks.length > 0,
  };
};

/** The further blank lines, outside code, where headers left several, and on a page whose templates left some. */
export const spareBlankLines = (
  { text, isExpanded }: SourceText,
  { unspoken }: Outline,
  headers: readonly Span[],
): Span[] => {
  if (headers.length === 0 && isExpanded !== true) return [];
  const isCode = inside(unspoken);
  const holdsHeader = (from: number, to: number): boolean =>
    (headers[lastAtMost(headers, to, (header) => header.from)]?.to ?? -1) >= from;
  return Array.from(text.matchAll(BLANK_LINES), ({ index, 0: lines, groups }) => ({
    begin: index,
    from: index + (groups?.['first']?.length ?? 0),
    to: index + lines.length,
  })).filter(({ begin, from, to }) => !isCode(from) && (isExpanded === true || holdsHeader(begin, to)));
};

/** Several blank lines. */
const BLANK_LINES = /(?<=\n)(?<first>[ \t]*\n)(?:[ \t]*\n)+/g;

/** Whether an edit only inserts the space that turns `#Title` into the heading `# Title`. */
const isSpacePutIn = ({ from, to, text }: Edit): boolean => from === to && text === ' ';

/** Whether a comment separates paragraphs or lists, so that a blank line must replace it. */
const partsBlocks = ({ from, to }: Span, text: string): boolean =>
  text.startsWith('<!', from) &&
  /[^\s>][^\n]*\n[ \t>]*$/.test(text.slice(Math.max(from - 200, 0), from)) &&
  /^[ \t]*\n[ \t>]*[^\s>]/.test(text.slice(to, to + 200));

/** The links of the page outside includes and outside the addresses of other marks. */
export const linksOutside = ({ links, marks }: Outline): RawLink[] => {
  let next = 0;
  return links.filter(({ from }) => {
    while ((marks[next]?.to ?? Infinity) <= from) next += 1;
    return from < (marks[next]?.from ?? Infinity);
  });
};

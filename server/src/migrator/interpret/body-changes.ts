import type { Report } from '../findings';
import type { Edit, Span } from '../model/source';
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
export const bodyChanges = (text: string, outline: Outline, lifted: readonly Span[], report: Report): BodyChanges => {
  const { cleaning, rewriting, marks } = outline;
  for (const { code, from, message, hint } of [...cleaning.findings, ...rewriting.findings])
    report(code, from, message, hint);
  const removed = cleaning.removed.filter(
    (span) => !lifted.some(({ from, to }) => span.from >= from && span.from < to),
  );
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

/** The further blank lines where removed templates left several, outside code. */
export const spareBlankLines = (text: string, { unspoken }: Outline): Span[] => {
  const isCode = inside(unspoken);
  return Array.from(text.matchAll(/(?<=\n[ \t]*\n)(?:[ \t]*\n)+/g), ({ index, 0: lines }) => ({
    from: index,
    to: index + lines.length,
  })).filter(({ from }) => !isCode(from));
};

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

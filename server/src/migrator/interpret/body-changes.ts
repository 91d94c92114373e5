import type { Report } from '../diagnostics';
import type { Edit, Span } from '../model';
import type { Outline, RawLink } from '../parse/outline';
import { alertEdits } from './alerts';
import { headingSpaces } from './body';
import type { Include } from './page-draft';
import { scriptOf } from './script';
import { selectorEdits, selectorMark } from './selector';

/** What becomes of the text between the title and the end of a page. */
export interface BodyChanges {
  /** Parts that leave. */
  removed: Span[];
  replaced: Edit[];
  includes: Include[];
  /** Something was taken away or put in that may make other markdown of what stands beside it. */
  unsettled: boolean;
}

/** Marks of the legacy publisher, comments and HTML: what changes for each of them, and what is worth a report. */
export const bodyChanges = (text: string, outline: Outline, lifted: readonly Span[], report: Report): BodyChanges => {
  const { cleaning } = outline;
  const removed = cleaning.removed.filter(
    (span) => !lifted.some(({ from, to }) => span.from >= from && span.from < to),
  );
  const changes: BodyChanges = {
    removed: removed.filter((span) => !partsBlocks(span, text)),
    replaced: [
      ...headingSpaces(text, outline),
      ...cleaning.replaced,
      ...removed.filter((span) => partsBlocks(span, text)).map((span) => ({ ...span, text: '' })),
    ],
    includes: [],
    unsettled: removed.length > 0 || cleaning.replaced.length > 0 || outline.markers.length > 0,
  };
  for (const { code, from, message } of cleaning.findings) report(code, from, message);
  reportComments(text, outline, lifted, report);

  const video = outline.markers.some(({ kind }) => kind === 'video') ? videoWord(text) : '';
  for (const marker of outline.markers) {
    switch (marker.kind) {
      case 'include':
        changes.includes.push({ from: marker.from, to: marker.to, href: marker.argument });
        break;
      case 'note': {
        const edits = alertEdits(marker, text);
        if (marker.closing !== null) changes.replaced.push({ ...marker.closing, text: '' });
        if (edits !== null) changes.replaced.push(...edits);
        else {
          report('EXT_NOTE_MISPLACED', marker.from, `The mark of a ${marker.name} stands inside a line.`, OWN_LINE);
          changes.removed.push(withSpaceBehind(marker, text));
        }
        break;
      }
      case 'selector':
        report('EXT_SELECTOR', marker.from, 'The selector became a plain list of links.');
        changes.removed.push(selectorMark(marker, text));
        changes.replaced.push(...selectorEdits(marker, text));
        break;
      case 'video':
        report('EXT_VIDEO', marker.from, `The video “${marker.argument.slice(0, 120)}” cannot be imported.`, UPLOAD);
        changes.replaced.push({ from: marker.from, to: marker.to, text: videoPlaceholder(marker.argument, video) });
        break;
      case 'other':
        report('EXT_UNKNOWN', marker.from, `${text.slice(marker.from, marker.to).slice(0, 80)} is unknown.`);
        changes.removed.push(withSpaceBehind(marker, text));
    }
  }
  return changes;
};

/** A comment between two lines of text keeps the paragraphs or lists apart: a blank line has to take its place. */
const partsBlocks = ({ from, to }: Span, text: string): boolean =>
  text.startsWith('<!', from) &&
  /[^\s>][^\n]*\n[ \t>]*$/.test(text.slice(Math.max(from - 200, 0), from)) &&
  /^[ \t]*\n[ \t>]*[^\s>]/.test(text.slice(to, to + 200));

const OWN_LINE = 'Begin the note on a line of its own.';
const UPLOAD = 'Put the video where readers can reach it, and link it.';

/** The link of an include is no link of the page, and neither is an address inside any other mark. */
export const linksOutside = ({ links, markers }: Outline): RawLink[] => {
  let next = 0;
  return links.filter(({ from }) => {
    while ((markers[next]?.to ?? Infinity) <= from) next += 1;
    return from < (markers[next]?.from ?? Infinity);
  });
};

const withSpaceBehind = ({ from, to }: Span, text: string): Span => {
  let end = to;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end += 1;
  return { from, to: end };
};

const videoWord = (text: string): string => (scriptOf(text.slice(0, 20_000)).leaning === 'Hans' ? '视频' : 'Video');

/** `https://…` becomes a link, the name of a video is named. */
const videoPlaceholder = (argument: string, word: string): string => {
  if (/^https?:\/\/[^\s<>]+$/i.test(argument)) return `[${word}](<${argument}>)`;
  return `${word}: ${argument.replace(/[\\`*_[\]<>]/g, '\\$&')}`;
};

/** Marks that translation and publishing tools leave behind say nothing to a person. */
const TOOL_MARK = /^<!-*\s*(?:HONumber=|Update_Description:|ms\.|loc\b)/i;

const reportComments = (text: string, { comments }: Outline, lifted: readonly Span[], report: Report): void => {
  let header = 0;
  for (const { from, to } of comments) {
    while ((lifted[header]?.to ?? Infinity) <= from) header += 1;
    if (from >= (lifted[header]?.from ?? Infinity)) continue;
    const comment = text.slice(from, to);
    if (TOOL_MARK.test(comment)) continue;
    if (comment.includes('-->')) report('COMMENT_LEFT_OUT', from, 'A comment was left out of the body.');
    else report('COMMENT_UNCLOSED', from, 'A comment is never closed.', 'Close it with -->.');
  }
};

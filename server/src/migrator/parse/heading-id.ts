import type { Owners } from './clean-html';
import { clobbers, isPrefixed, renamedId, repeatedId, safeId } from './clobber';
import type { Outline } from './outline';

/** `## Cookies {#cookies}`, which several generators read, at the end of the line or in front of closing marks. */
const HEADING_ID = /\{#([^\s{}]{1,200})\}[ \t]*(?:#{1,6}[ \t]*)?(?=\n|$)/;

/** The id that a heading of markdown gives itself: links may name it, and scripts may not ask for it. */
export const headingId = (text: string, from: number, to: number, owners: Owners, into: Outline): void => {
  const heading = text.slice(from, to);
  const found = HEADING_ID.exec(heading);
  const id = found?.[1];
  if (found === null || id === undefined) return;
  into.ids.push(id);
  if (!isPrefixed(id)) return;
  const at = from + found.index + 2;
  const owner = owners.get(safeId(id)) ?? from;
  owners.set(safeId(id), owner);
  const { replaced, findings } = into.cleaning;
  if (owner !== from) {
    const words = heading.slice(0, found.index).trimEnd().length;
    replaced.push({ from: from + words, to: at + id.length + 1, text: '' });
    findings.push({ code: 'HTML_ID_RENAMED', from: at, message: repeatedId('id', id) });
  } else if (clobbers(id)) {
    replaced.push({ from: at, to: at + id.length, text: safeId(id) });
    findings.push({ code: 'HTML_ID_RENAMED', from: at, message: renamedId('id', id) });
  }
};

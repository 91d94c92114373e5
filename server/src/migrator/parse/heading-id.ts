import type { Owners } from './clean-html';
import { clobbers, isPrefixed, renamedId, repeatedId, safeId } from './clobber';
import type { Outline } from './outline';

/** `## Cookies {#cookies}`, which several generators read, at the end of the line or in front of closing marks. */
const HEADING_ID = /[ \t]*\{#([^\s{}]{1,200})\}[ \t]*(?:#{1,6}[ \t]*)?(?=\n|$)/;

/** The id that a heading of markdown gives itself: links may name it, and scripts may not ask for it. */
export const headingId = (text: string, from: number, to: number, owners: Owners, into: Outline): void => {
  const found = HEADING_ID.exec(text.slice(from, to));
  const [whole = '', id = ''] = found ?? [];
  if (found === null) return;
  into.ids.push(id);
  if (!isPrefixed(id)) return;
  const at = from + found.index + whole.indexOf(id);
  const owner = owners.get(safeId(id)) ?? from;
  owners.set(safeId(id), owner);
  const { replaced, findings } = into.cleaning;
  if (owner !== from) {
    replaced.push({ from: from + found.index, to: at + id.length + 1, text: '' });
    findings.push({ code: 'HTML_ID_RENAMED', from: at, message: repeatedId('id', id) });
  } else if (clobbers(id)) {
    replaced.push({ from: at, to: at + id.length, text: safeId(id) });
    findings.push({ code: 'HTML_ID_RENAMED', from: at, message: renamedId('id', id) });
  }
};

import { clobbers, isPrefixed, renamedId, repeatedId, safeId } from '../../../clobbering-ids';
import type { NodeConstruct } from '../construct';

const HEADINGS = [1, 2, 3, 4, 5, 6].map((level) => `ATXHeading${level}`);

/** An id that several generators read, at the end of the line or before closing marks: `## Cookies {#cookies}`. */
const HEADING_ID = /\{#([^\s{}]{1,200})\}[ \t]*(?:#{1,6}[ \t]*)?(?=\n|$)/;

/**
 * The id that a markdown heading sets. Links may name it, so it is kept, but ids that scripts might look up are
 * changed.
 */
export const headingId: NodeConstruct = {
  name: 'heading-id',
  again: true,
  nodes: [...HEADINGS, 'SetextHeading1', 'SetextHeading2'],
  read: ({ from, to }, { text, owners }) => {
    const heading = text.slice(from, to);
    const found = HEADING_ID.exec(heading);
    const id = found?.[1];
    if (found === null || id === undefined) return null;
    if (!isPrefixed(id)) return { ids: [id] };
    const at = from + found.index + 2;
    const owner = owners.get(safeId(id)) ?? from;
    owners.set(safeId(id), owner);
    if (owner !== from) {
      const words = heading.slice(0, found.index).trimEnd().length;
      return {
        ids: [id],
        edits: [{ from: from + words, to: at + id.length + 1, text: '' }],
        findings: [{ code: 'HTML_ID_RENAMED', from: at, message: repeatedId('id', id) }],
      };
    }
    if (!clobbers(id)) return { ids: [id] };
    return {
      ids: [id],
      edits: [{ from: at, to: at + id.length, text: safeId(id) }],
      findings: [{ code: 'HTML_ID_RENAMED', from: at, message: renamedId('id', id) }],
    };
  },
};

/** What stands in front of an offset on its line. */
export interface LineLead {
  lineStart: number;
  lead: string;
}

export const leadOf = (text: string, at: number): LineLead => {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return { lineStart, lead: text.slice(lineStart, at) };
};

export const lineEndOf = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

const CONTAINER = /[ \t>*+\-.)\d]/;

/**
 * The same where nothing but containers can stand in front, else null. A line may hold very many marks, so it looks no
 * further back than it has to.
 */
export const containerLeadOf = (text: string, at: number): LineLead | null => {
  let lineStart = at;
  while (lineStart > 0 && CONTAINER.test(text.charAt(lineStart - 1))) lineStart -= 1;
  return lineStart === 0 || text.charAt(lineStart - 1) === '\n' ? { lineStart, lead: text.slice(lineStart, at) } : null;
};

/** Only marks of quotes and lists, and white space: what follows begins a block. */
export const isContainerLead = (lead: string): boolean => /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*$/.test(lead);

/** The lead of the lines that follow in the same containers: a list's mark is an indentation there. */
export const continuation = (lead: string): string =>
  lead.replace(/[-*+]|\d{1,9}[.)]/g, (mark) => ' '.repeat(mark.length));

/** How much of a line's beginning belongs to the containers that `lead` continues. */
export const sharedLead = (line: string, lead: string): number => {
  let at = 0;
  while (at < lead.length && at < line.length && /[ \t>]/.test(line.charAt(at))) {
    if (line.charAt(at) === '>' && lead.charAt(at) !== '>') break;
    at += 1;
  }
  return at;
};

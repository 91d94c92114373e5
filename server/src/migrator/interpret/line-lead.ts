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

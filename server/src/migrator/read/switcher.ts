import type { Span } from '../model';

/** One language of a switcher: `[中文](/support/sla/storage/)`. */
export interface SwitcherEntry {
  label: string;
  href: string;
}

export interface Switcher {
  span: Span;
  entries: SwitcherEntry[];
}

const MARKER = /^[ \t]*(?:>[ \t]*)?\[!?(?:AZURE|WACOM)\.LANGUAGE\][^\n]*/im;
const LINK = /\[([^\]\n]*)\]\(\s*<?([^\s)>]*)>?[^)\n]*\)/g;
const LIST_LINE = /^[ \t]*(?:>[ \t]*)?(?:[-*+]|\d+[.)])?[ \t]*/;

/**
 * The language switcher and its list. The list stands *behind* the quote, not in it, and often the first heading
 * follows with no blank line: only lines that hold links and separators belong to the switcher.
 */
export const findSwitcher = (text: string): Switcher | null => {
  const marker = MARKER.exec(text);
  if (marker === null) return null;
  const entries = linksOf(marker[0].slice(marker[0].indexOf(']') + 1));
  let to = marker.index + marker[0].length;
  let at = to + 1;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    if (holdsOnlyLinks(line)) {
      entries.push(...linksOf(line));
      to = end;
    } else if (!/^[ \t>]*$/.test(line)) break;
    at = end + 1;
  }
  return { span: { from: marker.index, to }, entries };
};

const linksOf = (line: string): SwitcherEntry[] =>
  [...line.matchAll(LINK)].map((link) => ({ label: link[1] ?? '', href: link[2] ?? '' }));

const holdsOnlyLinks = (line: string): boolean => {
  const content = line.replace(LIST_LINE, '');
  return content.includes('](') && /^[\s|/·,;，；、-]*$/.test(content.replace(LINK, ''));
};

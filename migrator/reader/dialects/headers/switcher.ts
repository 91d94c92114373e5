import type { HeaderConstruct, SwitcherEntry } from '../header-construct';

const MARKER = /^[ \t]*(?:>[ \t]*)?\[!?(?:AZURE|WACOM)\.LANGUAGE\][^\n]*/im;
const LINK = /\[([^\]\n]*)\]\(\s*<?([^\s)>]*)>?[^)\n]*\)/g;
const LIST_LINE = /^[ \t]*(?:>[ \t]*)?(?:[-*+]|\d+[.)])?[ \t]*/;

/**
 * The language switcher, `[AZURE.LANGUAGE]`, and its list. The list is *after* the quote, not in it, and often the
 * first heading follows without a blank line, so only lines with links and separators belong to the switcher.
 */
export const switcher: HeaderConstruct = {
  name: 'switcher',
  lift: (text) => {
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
    return { spans: [{ from: marker.index, to }], switcher: entries };
  },
};

const linksOf = (line: string): SwitcherEntry[] =>
  [...line.matchAll(LINK)].map((link) => ({ label: link[1] ?? '', href: link[2] ?? '' }));

const holdsOnlyLinks = (line: string): boolean => {
  const content = line.replace(LIST_LINE, '');
  return content.includes('](') && /^[\s|/·,;，；、-]*$/.test(content.replace(LINK, ''));
};

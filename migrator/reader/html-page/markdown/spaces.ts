import type { Parents, Root } from 'hast';

import { isElement, isText } from '../tree';

/** Spaces of all widths and kinds, which authors used for layout. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** The end of a source line between Chinese characters, which is not a space. */
const CHINESE_LINE_END = /(?<=[\p{Script=Han}，。；：、！？）》”])[^\S\n]*\n\s*(?=[\p{Script=Han}（《“])/gu;
/** Characters without width: soft hyphens, joiners, byte order marks. */
const NOTHINGS = /[\u00ad\u200b\u2060\ufeff]/g;
/** References that were escaped twice, so that they appear in the text. */
const STRAY: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
};
const STRAY_REFERENCE = new RegExp(`&(${Object.keys(STRAY).join('|')});`, 'g');

/** Replaces special spaces and stray references everywhere except in code. */
export const plainSpaces = (parent: Root | Parents): void => {
  for (const child of parent.children) {
    if (isText(child)) child.value = plain(child.value);
    else if (isElement(child) && !/^(?:pre|code|textarea)$/.test(child.tagName)) plainSpaces(child);
  }
};

const plain = (value: string): string =>
  value
    .replace(CHINESE_LINE_END, '')
    .replace(STRAY_REFERENCE, (_, name: string) => STRAY[name] ?? '')
    .replace(SPACES, ' ')
    .replace(NOTHINGS, '');

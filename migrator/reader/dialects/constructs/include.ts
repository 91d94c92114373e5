import type { MarkConstruct } from '../construct';

/** A link title, which may follow the path. */
const TITLE = /\s+"[^"]*"\s*$/;

/** `[AZURE.INCLUDE [name](path)]` is replaced by another file of the source. */
export const include: MarkConstruct = {
  name: 'include',
  again: true,
  names: /^INCLUDE/,
  form: /(?<name>INCLUDE[\w-]{0,20})[ \t]{0,9}\\?\[[^\]\n]{0,400}\]\([ \t]{0,9}<?(?<argument>[^)>\n]{0,1024})>?\)[ \t]{0,9}\\?\]/iy,
  read: ({ from, to, argument }) => ({ includes: [{ from, to, href: argument.replace(TITLE, '') }] }),
};

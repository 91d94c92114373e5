/**
 * Code of templates in the target of a link, `[x]({{ site.baseurl }}{% link a.md %})`. Its spaces and quotes would end
 * the target, because the generator replaces the code before it reads the markdown.
 */

/** The signs that would end a target, each with an unused character in its place. */
const ENDINGS = [' ', '\t', '"', "'", '(', ')', '<', '>', '[', ']', '|', '\\'];
const FIRST = 0xe200;
const MASKED = /[\ue200-\ue20b]/g;

const OPENING = /\]\(\s{0,9}<?|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{0,9}<?/gm;
/** The code of one tag on its line. */
const TAG = /\{\{[^\n]{0,400}?\}\}|\{%[^\n]{0,400}?%\}/y;
const PLAIN = /[^\s(){}<>]{1,200}|\{(?![{%])/y;

const masked = (code: string): string =>
  Array.from(code, (character) => {
    const at = ENDINGS.indexOf(character);
    return at < 0 ? character : String.fromCharCode(FIRST + at);
  }).join('');

/** The text with such characters in place of others, so that every offset stays. */
export const maskTargets = (text: string): string => {
  if (!text.includes('{{') && !text.includes('{%')) return text;
  let result = '';
  let done = 0;
  for (const opening of text.matchAll(OPENING)) {
    let at = opening.index + opening[0].length;
    if (at < done) continue;
    for (;;) {
      const tag = matchAt(TAG, text, at);
      if (tag !== null) {
        result += text.slice(done, at) + masked(tag);
        at += tag.length;
        done = at;
        continue;
      }
      const plain = matchAt(PLAIN, text, at);
      if (plain === null) break;
      at += plain.length;
    }
  }
  return result + text.slice(done);
};

const matchAt = (form: RegExp, text: string, at: number): string | null => {
  form.lastIndex = at;
  return form.exec(text)?.[0] ?? null;
};

/** A part of such a text as its author wrote it. */
export const unmasked = (part: string): string =>
  part.replace(MASKED, (character) => ENDINGS[character.charCodeAt(0) - FIRST] ?? character);

/** A text as it is compared, with the place of each of its characters in the original. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in the original. */
  offsets: number[];
}

/** Most characters stay what they are: ASCII and the common ideographs. */
const isFolded = (character: string): boolean =>
  character < '\u0080' || (character >= '\u4e00' && character <= '\u9fff');

/**
 * Unicode's compatibility form (NFKC), character by character so that offsets survive: full-width letters and figures
 * become plain ones, and all kinds of dashes one.
 */
export const fold = (original: string): FoldedText => {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = isFolded(character) ? character : character.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
    text += folded;
    // nearly always one
    for (const _unit of folded.split('')) offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return { text, offsets };
};

/** A text as it is compared, with the place of each of its characters in the original. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in the original. */
  offsets: number[];
}

/**
 * Unicode's compatibility form (NFKC), character by character so that offsets survive: full-width letters and figures
 * become plain ones, and all kinds of dashes one.
 */
export const fold = (original: string): FoldedText => {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = character.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
    text += folded;
    offsets.push(...Array.from({ length: folded.length }, () => at));
    at += character.length;
  }
  offsets.push(at);
  return { text, offsets };
};

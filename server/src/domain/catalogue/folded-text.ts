/** A text in the form used for comparison, with the original offset of each character. */
interface FoldedText {
  text: string;
  /** The offset in the original of each UTF-16 unit of `text`, and of its end. */
  offsets: number[];
}

/** Whether folding leaves a character unchanged; most are ASCII or common ideographs. */
const isFolded = (character: string): boolean =>
  character < '\u0080' || (character >= '\u4e00' && character <= '\u9fff');

/**
 * Applies Unicode's compatibility form (NFKC) to each character separately, so that offsets are known. Full-width
 * letters and digits become plain ones, and all kinds of dashes become one.
 */
export const fold = (original: string): FoldedText => {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = isFolded(character) ? character : character.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
    text += folded;
    // usually one unit
    for (const _unit of folded.split('')) offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return { text, offsets };
};

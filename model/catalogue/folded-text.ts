/** A text in the form used for comparison, with the original offset of each character. */
interface FoldedText {
  text: string;
  /** The offset in the original of each UTF-16 unit of `text`, and of its end. */
  offsets: number[];
}

/** All but ASCII, the usual Chinese characters and their points and brackets (、。《》), which are folded already. */
// eslint-disable-next-line no-control-regex -- the range of ASCII; a class of units is searched several times as fast as one of characters
const UNFOLDED = /[^\u0000-\u007f\u4e00-\u9fff\u3001-\u3011]+/g;

const folded = (run: string): string => {
  let text = '';
  for (const character of run) text += character.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
  return text;
};

const offsetsOf = (original: string): number[] => {
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    // usually one unit
    for (const _unit of character.replace(UNFOLDED, folded).split('')) offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
};

/**
 * Applies Unicode's compatibility form (NFKC) to each character separately, so that offsets are known. Full-width
 * letters and digits become plain ones, and all kinds of dashes become one.
 */
export const fold = (original: string): FoldedText => {
  let offsets: number[] | undefined;
  return {
    text: original.replace(UNFOLDED, folded),
    // most texts are searched in vain, and then nobody asks for them
    get offsets() {
      return (offsets ??= offsetsOf(original));
    },
  };
};

/** What stands between spaces and marks, and these. */
const PHRASES = /[^\s，。、；：！？]{1,100}|[\s，。、；：！？]{1,100}/gu;

/** Splits two texts in the same way, so that what they share can be found. */
export type Words = (one: string, other: string) => [string[], string[]];

/**
 * Words, with what stands between them. Chinese has no spaces: the segmenter knows where its words end. It is slow, and copies
 * its whole text for each word: so it is given one phrase after the other, of so many characters in all; texts beyond stay
 * in phrases.
 */
export const boundedWords = (language: string, characters: number): Words => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let left = characters;
  return (one, other) => {
    const isFine = one.length + other.length <= left;
    if (isFine) left -= one.length + other.length;
    const split = (text: string): string[] => {
      const phrases: string[] = text.match(PHRASES) ?? [];
      return isFine
        ? phrases.flatMap((phrase) => Array.from(segmenter.segment(phrase), ({ segment }) => segment))
        : phrases;
    };
    return [split(one), split(other)];
  };
};

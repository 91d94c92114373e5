/** Runs of text between spaces and marks, and these themselves. */
const PHRASES = /[^\s，。、；：！？]{1,100}|[\s，。、；：！？]{1,100}/gu;

/** Splits two texts in the same way, so that what they share can be found. */
export type Words = (one: string, other: string) => [string[], string[]];

/**
 * Words, with what stands between them. Chinese has no spaces: the segmenter knows where its words end. It is slow, and copies
 * its whole text for each word: so it is given one phrase after the other, and texts of `inWords` characters in all. Texts
 * beyond are split into phrases, `inPhrases` characters of them, and others not at all.
 */
export const boundedWords = (language: string, inWords: number, inPhrases: number): Words => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = (phrase: string): string[] => Array.from(segmenter.segment(phrase), ({ segment }) => segment);
  const phrases = (text: string): string[] => text.match(PHRASES) ?? [];
  const ways = [
    { left: inWords, split: (text: string) => phrases(text).flatMap(words) },
    { left: inPhrases, split: phrases },
  ];
  return (one, other) => {
    const length = one.length + other.length;
    const way = ways.find(({ left }) => length <= left);
    if (way === undefined) return [[one], [other]];
    way.left -= length;
    return [way.split(one), way.split(other)];
  };
};

/** A Chinese character, or a word: what an edit changes. */
const WORD = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

/** How often each word stands in a text. */
export interface Words {
  count: number;
  byWord: ReadonlyMap<string, number>;
}

export const wordsOf = (text: string): Words => {
  const byWord = new Map<string, number>();
  let count = 0;
  for (const [word] of text.matchAll(WORD)) {
    byWord.set(word, (byWord.get(word) ?? 0) + 1);
    count += 1;
  }
  return { count, byWord };
};

/** The share of words, 0 to 1, of the longer text that the other one lacks; their order does not matter. */
export const editedShare = (a: Words, b: Words): number => {
  const longest = Math.max(a.count, b.count);
  if (longest === 0) return 0;
  // no need to look at words where the numbers of words say enough
  if (Math.min(a.count, b.count) < longest / 2) return 1;
  let common = 0;
  for (const [word, times] of a.byWord) common += Math.min(times, b.byWord.get(word) ?? 0);
  return 1 - common / longest;
};

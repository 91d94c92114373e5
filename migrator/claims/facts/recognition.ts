import { phrases } from '../../../model/languages/phrases';
import { isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';
import { named } from './named';

const SEARCHES = phrases('facts', ({ recognition }) => recognition).map(named);

/** The authority that recognises the examiner: "a testing agency authorized by the Ministry". */
export const findRecognition = (sentences: Sentence[]): Fact | null => {
  for (const { words, quote } of sentences.filter(isFactual)) {
    const [first] = SEARCHES.flatMap((search) => search(words));
    if (first !== undefined) return { value: first.name, quote };
  }
  return null;
};

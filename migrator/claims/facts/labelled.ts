import { isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';
import { plainLabel } from './fact-label';

/** The value behind one of these labels: `Auditor: Jane Roe`, or a cell below that head. Null if there are two. */
export const findLabelled = (sentences: readonly Sentence[], labels: readonly string[]): Fact | null => {
  const wanted = new Set(labels.map(plainLabel));
  const found = sentences.flatMap((sentence): Fact[] => {
    const value = sentence.words.trim().replace(/[.。]$/, '');
    if (sentence.label === null || !wanted.has(plainLabel(sentence.label)) || value === '' || !isFactual(sentence))
      return [];
    return [{ value, quote: sentence.quote }];
  });
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
};

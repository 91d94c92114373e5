import type { FindStandards } from '../../../model/catalogue/find-standards';
import { isHeld } from './claim';
import type { ClaimReader } from './read-claims';

/** Whether a paragraph says that the standards of the list or table below it are held; null: it says neither. */
export type Introduction = 'held' | 'refused' | null;

const SENTENCE_END = /(?<=[.!?])\s+|(?<=[。！？])/;

/**
 * Judges a list by the last sentence of the paragraph above it, and by the one before that, which says whom "It holds"
 * is about.
 */
export const introductionOf = (
  readers: readonly ClaimReader[],
  find: FindStandards,
  isAbout: boolean,
): ((paragraph: string) => Introduction) => {
  const judge = (paragraph: string): Introduction => {
    const sentences = paragraph.split(SENTENCE_END).filter((each) => each.trim() !== '');
    const last = sentences.at(-1);
    if (last === undefined) return null;
    const mentions = find(last);
    // a reader of another language sees the author's name and words that it does not know
    const own = readers.filter(({ isIn }) => isIn(last));
    const certain = own.filter(({ isIn }) => isIn(last, 1));
    const verdicts = own.map((reader): Introduction => {
      const before = sentences.length > 1 ? reader.about(sentences.at(-2) ?? '') : null;
      const claim = reader.introduces(last, mentions);
      if (claim !== null && isHeld(claim, { isAbout, before })) return 'held';
      if (claim?.holder === 'pronoun' && before === 'others') return 'refused';
      const isRefused =
        certain.length > 0 ? certain.includes(reader) && reader.refuses(last, mentions) : reader.isOpen(last);
      return isRefused ? 'refused' : null;
    });
    if (verdicts.includes('held')) return 'held';
    return verdicts.includes('refused') ? 'refused' : null;
  };
  // all items of a list stand below the same paragraph
  const known = new Map<string, Introduction>();
  return (paragraph) => {
    const before = known.get(paragraph);
    if (before !== undefined) return before;
    const verdict = judge(paragraph);
    known.set(paragraph, verdict);
    return verdict;
  };
};

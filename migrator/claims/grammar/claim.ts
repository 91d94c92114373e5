import type { StandardMention } from '../../../model/catalogue/find-standards';

/** Who holds, as far as a sentence says it. */
export type Holder = 'own' | 'company' | 'pronoun' | 'impersonal';

/** A statement of a part of a sentence: standards, and who holds certificates of them now. */
export interface Claim {
  holder: Holder;
  /** The standards that it names; none where it introduces a list. */
  standards: readonly StandardMention[];
  /** Half-open range of the part in the words of its sentence. */
  from: number;
  to: number;
  /** Whether it is a claim only where the next sentence tells of a report: "We are audited every year." */
  awaitsReport?: true;
}

/** The surroundings of a claim. */
export interface Around {
  /** Whether the page is about compliance or security, so that "the company" is its author. */
  isAbout: boolean;
  /** Whom the sentence before is about; null without one. */
  before: 'own' | 'somebody' | 'others' | null;
}

/** Whether the holder of a claim is the author. One doubt is enough to say no. */
export const isHeld = ({ holder }: Claim, { isAbout, before }: Around): boolean => {
  if (holder === 'own') return true;
  if (holder === 'pronoun') return before === 'own';
  // "the company" may be the one that the sentence before names
  return isAbout && before !== 'others' && (holder === 'impersonal' || before !== 'somebody');
};

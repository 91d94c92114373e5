import type { StandardMention } from '../../../model/catalogue/find-standards';

/** Who holds, as far as a sentence says it. */
export type Holder = 'own' | 'company' | 'pronoun' | 'impersonal';

/** What takes back, or leaves open, that something is held. */
export type Modality = 'negation' | 'plan' | 'past' | 'condition' | 'told' | 'others' | 'question';

/** What one clause says of certificates. */
export interface Claim {
  holder: Holder;
  /** The standards that it names; none where it introduces a list. */
  standards: readonly StandardMention[];
  modality: ReadonlySet<Modality>;
  /** Half-open range of the clause in the words of its sentence. */
  from: number;
  to: number;
}

/** What stands around a claim. */
export interface Around {
  /** Whether the page is about compliance or security, so that "the company" is its author. */
  isAbout: boolean;
  /** Whom the sentence before is about; null without one. */
  before: 'own' | 'somebody' | 'others' | null;
}

/** Whether a claim says that its author holds a certificate now. One doubt is enough to say no. */
export const isHeld = ({ holder, modality }: Claim, { isAbout, before }: Around): boolean => {
  if (modality.size > 0) return false;
  if (holder === 'own') return true;
  if (holder === 'pronoun') return before === 'own';
  // "the company" may be the one that the sentence before names
  return isAbout && before !== 'others' && (holder === 'impersonal' || before !== 'somebody');
};

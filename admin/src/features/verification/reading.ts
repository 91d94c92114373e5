import type { VerifiableFact, Verification } from '../../../../model/contracts/verification';
import { decisionOf, factKey, isStated, type Choice } from './use-decisions';

type ChoiceFor = (fact: VerifiableFact) => Choice;

/** Of facts that are to be read, what can be accepted at once, and how many of their quotes have not been on the screen yet. */
export const quotedFacts = (
  unread: readonly VerifiableFact[],
  seen: ReadonlySet<string>,
): { facts: VerifiableFact[]; unseen: number } => {
  const facts = unread.filter(({ quotes }) => quotes.length > 0);
  return { facts, unseen: facts.filter((fact) => !seen.has(factKey(fact))).length };
};

/** The gaps that a reader of the certification would notice, with the facts as they are decided. */
export interface Gaps {
  /** The languages in which its scope is empty; null stands for all of them. */
  scope: (string | null)[];
  isWithoutEvidence: boolean;
  /** The edition that is accepted no more. */
  edition: { name: string; endsOn: string } | null;
}

export const gapsOf = (
  { facts, documents, edition, today }: Pick<Verification, 'facts' | 'documents' | 'edition' | 'today'>,
  choiceFor: ChoiceFor,
  attached: number,
): Gaps => {
  const decided = (fact: VerifiableFact) => decisionOf(fact, choiceFor(fact)).decision;
  const isEmpty = (fact: VerifiableFact): boolean =>
    decided(fact) === 'clear' || (!isStated(fact) && decided(fact) === 'accept');
  // another edition may be accepted longer: the server knows
  const isOther = facts.some((fact) => fact.field === 'standard' && decided(fact) !== 'accept');
  const endsOn = isOther ? null : (edition?.endsOn ?? null);
  return {
    scope: facts.filter((fact) => fact.field === 'scope' && isEmpty(fact)).map(({ locale }) => locale),
    isWithoutEvidence: documents.length + attached === 0,
    edition: edition !== null && endsOn !== null && endsOn < today ? { name: edition.name, endsOn } : null,
  };
};

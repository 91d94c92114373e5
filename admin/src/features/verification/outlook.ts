import type { EffectiveStatus, StatusReason } from '../../../../model/contracts/certifications/certification-status';
import type { VerifiableFact, Verification } from '../../../../model/contracts/verification';
import { decisionOf, type Choice } from './use-decisions';

/** The status that readers see, and the reason. */
interface Outlook {
  status: EffectiveStatus;
  reason: StatusReason;
}

/**
 * The status that readers are told of a certification that is verified as active today, with the facts as they are decided, where its
 * dates say something else than that it is valid; in the order in which the server's rule asks. Null: it is valid.
 */
export const outlookOf = (
  { facts, today, edition }: Verification,
  choiceFor: (fact: VerifiableFact) => Choice,
): Outlook | null => {
  const decided = (field: string): string | null => {
    const fact = facts.find((each) => each.field === field);
    if (fact === undefined) return null;
    const decision = decisionOf(fact, choiceFor(fact));
    if (decision.decision === 'clear') return null;
    const value = decision.decision === 'correct' ? decision.value : fact.value;
    return typeof value === 'string' ? value : null;
  };
  const isDecided = (field: string) =>
    facts.some((fact) => fact.field === field && decisionOf(fact, choiceFor(fact)).decision !== 'accept');
  const [from, until] = [decided('validFrom'), decided('validUntil')];
  // another edition may be accepted longer: the server knows
  const editionEnd = isDecided('standard') ? null : (edition?.endsOn ?? null);
  if (until !== null && until < today) return { status: 'expired', reason: { code: 'ended', on: until } };
  if (editionEnd !== null && editionEnd < today)
    return { status: 'superseded', reason: { code: 'edition-ended', on: editionEnd } };
  if (from !== null && from > today) return { status: 'not-yet-valid', reason: { code: 'not-begun', on: from } };
  return null;
};

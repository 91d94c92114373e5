import type { ClaimRole, ClaimWords } from '../../../model/languages/claim-words';
import { hasModality, LEADS, type Modality } from './modality';
import { QUESTION } from './questions';
import { anyWordOf, type Tokenize } from './tokens';

const AFFIRMING: readonly ClaimRole[] = [
  ...(['affirmed', 'certified', 'again', 'obtain', 'complete', 'award', 'hold', 'held', 'stand', 'valid'] as const),
  'level',
];
const PASSING: readonly ClaimRole[] = ['complete', 'pass', 'held', 'affirmed', 'obtain'];
/** The doubts by which a status is about no certificate of the author's. */
const DOUBTS: readonly Modality[] = ['condition', 'told', 'negation', 'plan', 'past', 'others', 'uses'];
/** Roles of the words that stand for a certificate in the sentence behind the one that states it. */
const HELD = new Set<string>(['proof', 'certificate', 'report', 'certified', 'pronoun', 'these']);

export interface States {
  /** Whether a status says that what it is the status of is held. */
  affirms: (status: string) => boolean;
  /** Whether a status begins with a word that says that it is planned, denied or over: "Gap analysis", "Lapsed in 2022". */
  denies: (status: string) => boolean;
  /** Whether a sentence says that the certificate that the one before it is about is over: "It expired in 2022." */
  lapses: (words: string) => boolean;
}

/** Reads what one language says of the state of a certificate. */
export const statesOf = (pack: ClaimWords, tokenize: Tokenize): States => {
  const lapsed = new RegExp(anyWordOf(pack.lapsed), 'iu');
  return {
    affirms: (status) => {
      const tokens = tokenize(status, []);
      const roles = new Set(tokens.map(({ role }) => role));
      // an audit is a state of certificates that are still to come, unless it was passed
      const isPassed = !roles.has('audit') || PASSING.some((role) => roles.has(role));
      return isPassed && AFFIRMING.some((role) => roles.has(role)) && !hasModality(tokens, DOUBTS);
    },
    denies: (status) => {
      const roles = tokenize(status, []).map(({ role }) => role);
      const [first, ...rest] = roles.slice(roles.findIndex((role) => !LEADS.has(role)));
      if (pack.verbLast === true && (roles.at(-1) === 'plan' || roles.at(-1) === 'negation')) return true;
      // "next audit in May", 将于 2027 年到期: the certificate is held until then
      if (first === 'plan') return !rest.includes('audit') && !rest.includes('past');
      // "mandatory": of suppliers, or of the author
      if (first === 'need' && rest.length === 0) return true;
      return first === 'negation' || (first === 'past' && rest[0] !== 'number' && rest[0] !== 'time');
    },
    lapses: (words) => {
      const at = lapsed.exec(words)?.index;
      if (at === undefined || QUESTION.test(words)) return false;
      const tokens = tokenize(words, []);
      const negated = tokens.filter(({ role }) => role === 'negation');
      if (negated.some(({ from }) => from < at) || hasModality(tokens, ['condition', 'told'])) return false;
      return (
        tokens.some(({ role }) => HELD.has(role)) &&
        (negated.length > 0 || !tokens.some(({ role }) => role === 'again' || role === 'obtain'))
      );
    },
  };
};

import { DAYS, isBeforeDay, isBehindDay, LEADS } from '../modality';
import type { Token } from '../tokens';
import {
  ELSE,
  has,
  hasParticiple,
  hasRole,
  isKept,
  isOwned,
  roleAt,
  roles,
  type Group,
  type Part,
  type Role,
  type Saying,
} from './part';

/** Roles that take a statement back, or leave it open: anywhere beside it, and in front of it. */
const ANYWHERE = roles('past', 'told');
const STRONG = roles('condition', 'need');
const WEAK = roles('negation', 'plan');
const QUOTES = /^[“”"«»„]$/u;

/** "We have renewed our certificate" */
const isRenewal = (tokens: readonly Token[]): boolean => hasRole(tokens, 'our') && hasRole(tokens, 'obtain', 'again');

/** Whether "until" stands beside a day up to which something is valid, or between the days of a period. */
const isUntil = (tokens: readonly Token[], at: number): boolean =>
  roleAt(tokens, at) === 'past' &&
  isBeforeDay(tokens, at) &&
  (isBehindDay(tokens, at) || hasRole(tokens, 'valid') || isRenewal(tokens));

/** Reads the doubts in parts of one sentence. */
export interface Doubts {
  /** Whether words of its own part take a statement back: anywhere, unless its verb stands before what it says. */
  takeBack: (part: Part, group: Group, said: Saying) => boolean;
  /** Whether words of the other parts do; `inherits`: whether the part leaves out its subject. */
  leaveOpen: (parts: readonly Part[], at: number, inherits: boolean) => boolean;
  /** Whether a statement stands in quotes. */
  quote: (parts: readonly Part[], at: number, said: Saying) => boolean;
}

/** How many tokens from the beginning of a part on speak for the whole sentence. */
const AT_START = 2;
const NAMING = roles('own', 'our', 'company', 'pronoun', 'others');
const TURNING = roles('turn', 'semicolon');
const ABOUT = roles('turn', 'link', 'and', 'comma');

export const doubtsIn = (words: string): Doubts => {
  const isQuote = ({ from, to }: Token): boolean => QUOTES.test(words.slice(from, to));
  const doubts = (tokens: readonly Token[], ...wanted: Role[]): boolean =>
    tokens.some((token, at) => wanted.includes(token.role) && !isUntil(tokens, at) && !isQuote(token));

  /** "Until 2022, …", "From 2012 until we closed the plant, …" */
  const beginsOver = (tokens: readonly Token[]): boolean => {
    const lead = tokens.findIndex(({ role }) => !LEADS.has(role) && !DAYS.has(role));
    return doubts(tokens.slice(0, Math.max(AT_START, lead + 1)), 'past');
  };

  const isOpenBefore = (parts: readonly Part[], at: number, inherits: boolean): boolean => {
    const part = parts[at];
    if (part === undefined || TURNING.has(part.mark ?? 'unknown')) return false;
    const before = parts.slice(0, at);
    const lead = before.filter(({ tokens }) => !has(tokens, NAMING));
    return (
      before.some(({ tokens }) => beginsOver(tokens) || doubts(tokens, 'told', 'condition')) ||
      // "Until 2022, …", "2028 (planned): …"
      lead.some(({ tokens }) => doubts(tokens, 'past', ...(part.mark === 'colon' ? (['plan'] as const) : []))) ||
      // "De 2004 à 2013, …"
      lead.some(({ tokens, isYear }) => tokens.filter(isYear).length > 1) ||
      ((inherits || part.mark === 'link') &&
        !part.verbLast &&
        before.some(({ tokens }) => doubts(tokens, 'plan', 'past', 'negation')))
    );
  };

  const isOpenBehind = (part: Part | undefined, after: readonly Part[]): boolean =>
    roleAt(after[0]?.tokens ?? [], 0) === 'need' ||
    // 認証の取得には、…が必要です: what has the sign of a subject is said of only behind it
    (part?.tokens.at(-1)?.role === 'mark' && after.some(({ tokens }) => doubts(tokens, 'need', 'plan', 'condition'))) ||
    after.some(({ tokens, mark, verbLast }, place) => {
      if (hasRole(tokens, 'standard')) return false;
      const isNext = place === 0;
      if (isNext && doubts(tokens.slice(0, AT_START), 'condition')) return true;
      if (isNext && (mark === 'colon' || mark === 'dash') && doubts(tokens, 'plan')) return true;
      if (!ABOUT.has(mark ?? 'unknown')) return false;
      if (mark === 'turn') return doubts(tokens, 'past', 'negation', 'plan', 'others');
      // 取得しましたが、更新していません
      return doubts(tokens, 'past', ...(verbLast && !hasRole(tokens, 'mark') ? (['negation'] as const) : []));
    });

  return {
    takeBack: (part, group, said) => {
      const { tokens, verbLast } = part;
      const { verb, to } = said;
      const verbRole = roleAt(tokens, verb);
      const isBehind = verb > group.last && ['hold', 'opens', 'have'].includes(verbRole);
      // "our ISO 9001 certified plant" is one, whatever is said of it
      const isAttribute = !verbLast && isOwned(part, said) && hasParticiple(part, said);
      const isOpen = verbLast || isOwned(part, said) || isBehind;
      const offered = tokens.findIndex(({ role }) => role === 'stand');
      return tokens.some((token, at) => {
        const { role } = token;
        if (ANYWHERE.has(role)) return !isQuote(token) && !isUntil(tokens, at);
        // "available without an agreement"
        if (role === 'negation' && offered >= 0 && offered < at) return false;
        if (role !== 'negation' && (STRONG.has(role) || WEAK.has(role)) && at < verb && isKept(part, said))
          return false;
        if (WEAK.has(role) && isAttribute) return at >= verb && at <= to;
        return (STRONG.has(role) || WEAK.has(role)) && (isOpen || at <= to + 1);
      });
    },
    leaveOpen: (parts, at, inherits) => {
      // "the certificate of Rackfort, our host"
      const aside = parts[at + 1]?.tokens ?? [];
      const named = parts[at]?.tokens ?? [];
      const isOurs = hasRole(
        named.slice(
          0,
          named.findIndex(({ role }) => role === 'standard'),
        ),
        'our',
      );
      const isAside = !isOurs && aside.length < 4 && roleAt(aside, 0) === 'our' && has(aside, ELSE);
      return isAside || isOpenBefore(parts, at, inherits) || isOpenBehind(parts[at], parts.slice(at + 1));
    },
    quote: (parts, at, { verb }) => {
      const before = [
        ...parts.slice(0, at).flatMap(({ tokens }) => tokens),
        ...(parts[at]?.tokens ?? []).slice(0, verb),
      ];
      return before.filter(isQuote).length % 2 === 1;
    },
  };
};

/** Whether two years beside a list tell when something began and ended: "from 2010 to 2016". */
export const isOver = ({ tokens, isYear }: Part, { first, last }: Group): boolean => {
  const beside = [...tokens.slice(0, first), ...tokens.slice(last + 1)];
  const isBy = (token: Token, at: number): boolean =>
    isYear(token) && (roleAt(beside, at - 1) === 'by' || roleAt(beside, at - 2) === 'by');
  return beside.filter(isYear).length > 1 || beside.some(isBy);
};

const POSSIBLE = roles('stand', 'you', 'closes');

/** Whether something is only possible: "may obtain". "May" in front of a number is the month. */
export const isPossible = (part: Part, said: Saying): boolean => {
  const { tokens } = part;
  const isCan = tokens.slice(0, said.to).some(({ role }, at) => role === 'can' && roleAt(tokens, at + 1) !== 'number');
  // "customers may request our report"
  const isOffered = isOwned(part, said) && hasRole(tokens.slice(0, said.to), 'ask');
  return isCan && !isOffered && !has(tokens, POSSIBLE);
};

/** Whether its verb is an infinitive: "to obtain", "zu erhalten", 为通过. */
export const isInfinitive = ({ tokens, verbLast }: Part, { verb }: Saying): boolean => {
  const before = roleAt(tokens, verb - 1);
  return !verbLast && roleAt(tokens, verb) === 'obtain' && (before === 'preposition' || before === 'cover');
};

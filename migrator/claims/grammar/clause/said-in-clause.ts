import type { StandardMention } from '../../../../model/catalogue/find-standards';
import type { Holder } from '../claim';
import type { Token } from '../tokens';
import { AUTHOR, BARE, BESIDE, ELSE, NOUNS, PARTICIPLES, roles, type Clause } from './clause';
import { groupsOf, sayingOf, type Group, type Saying } from './saying';
import { isSubject, namesElse } from './subject';

/** What a clause says of some standards: who holds them. */
export interface Said {
  holder: Holder;
  standards: readonly StandardMention[];
}

/** What says in any place of a clause that nothing is held. */
const NEVER = roles('past', 'condition', 'told', 'need');
/** What says it in the same part of a clause. */
const NOT = roles('negation', 'plan');
/** What leads to documents: these may be possible. */
const OFFERS = roles('stand', 'ask', 'closes');
const OFFERED = roles('stand', 'you', 'closes');

/** What a clause says outright of the author or of "the company", however its words are ordered; empty: nothing that is certain. */
export const saidInClause = (clause: Clause): Said[] => {
  const { tokens } = clause;
  if (tokens.some(({ role }) => NEVER.has(role)) || isOver(clause)) return [];
  return groupsOf(tokens).flatMap((group) => {
    const saying = sayingOf(clause, group);
    if (saying === null || goesOnOtherwise(clause, saying) || isPossible(tokens, saying)) return [];
    const holder = holderOf(clause, group, saying);
    const standards = tokens.slice(group.first, group.last + 1).flatMap(({ standard }) => standard ?? []);
    return holder === null ? [] : [{ holder, standards }];
  });
};

const holderOf = (clause: Clause, { first }: Group, saying: Saying): Holder | null => {
  const { tokens, isPursued } = clause;
  const owner = tokens.findIndex((_, at) => isSubject(clause, saying, at));
  if (isTakenBack(clause, saying, owner)) return null;
  if (owner >= 0) return 'own';
  const before = tokens.slice(0, saying.verb);
  if (before.some(({ role }, at) => AUTHOR.has(role) || namesElse(clause, at))) return null;
  if (isPursued && !before.some(({ role }) => role === 'unknown')) return 'own';
  const isNoun = tokens.slice(saying.from, saying.to + 1).some(({ role }) => NOUNS.has(role) && role !== 'proof');
  if (isNoun && isOffered(tokens, saying)) return 'impersonal';
  if (isAlone(clause, saying)) return 'impersonal';
  const [one, two] = before.filter(({ role }) => role !== 'article' && role !== 'adverb');
  const isCompany = one?.role === 'company' || (one?.role === 'thing' && two?.role !== 'unknown');
  return isCompany && first > 0 ? 'company' : null;
};

/**
 * Whether a word beside a statement takes it back. Not "although we have no SOC 2 report, we hold …", nor "… can be
 * downloaded here without an agreement", nor "… and plan another one".
 */
const isTakenBack = ({ tokens, verbLast }: Clause, { from, to }: Saying, owner: number): boolean => {
  if (verbLast) return tokens.some(({ role }) => NOT.has(role));
  const begin =
    owner < 0 ? 0 : tokens.slice(0, Math.min(owner, from)).findLastIndex(({ role }) => role === 'comma') + 1;
  const [and, comma] = [indexOf(tokens, 'and', to), indexOf(tokens, 'comma', to)];
  const isNot = tokens.slice(begin, Math.min(and, comma)).some(({ role }) => NOT.has(role));
  return isNot || tokens.slice(begin, and).some(({ role }) => role === 'plan');
};

/** The place of the first token with a role behind another one; the end, if there is none. */
const indexOf = (tokens: readonly Token[], wanted: Token['role'], behind = -1): number => {
  const found = tokens.findIndex(({ role }, at) => at > behind && role === wanted);
  return found < 0 ? tokens.length : found;
};

/** Whether something is only possible: "may obtain". "May" in front of a number is the month. */
const isPossible = (tokens: readonly Token[], { from, to }: Saying): boolean => {
  const begin = tokens.slice(0, from).findLastIndex(({ role }) => role === 'comma') + 1;
  const can = tokens
    .slice(begin, to)
    .some(({ role }, at) => role === 'can' && tokens[begin + at + 1]?.role !== 'number');
  return can && !tokens.some(({ role }) => OFFERED.has(role));
};

/** Whether a clause begins with a certificate or a report of which readers can have a copy. */
const isOffered = (tokens: readonly Token[], { from, to }: Saying): boolean =>
  tokens.slice(0, from).every(({ role }) => BESIDE.has(role)) && tokens.slice(to).some(({ role }) => role === 'stand');

/** Whether a clause says it and nothing else, its subject left out: "ISO 27001 certified since 2019", 既に取得済み. */
const isAlone = ({ tokens, isFirst, verbLast }: Clause, { from, to, verb }: Saying): boolean => {
  const isNothing = ({ role }: Token): boolean =>
    BESIDE.has(role) || role === 'comma' || role === 'standard' || NOUNS.has(role);
  const isParticiple = PARTICIPLES.has(tokens[verb]?.role ?? 'unknown');
  const next = tokens[to + 1]?.role;
  if (verbLast) return isFirst && tokens.slice(0, from).every(isNothing) && (next === undefined || next === 'be');
  return isParticiple && [...tokens.slice(0, verb), ...tokens.slice(verb + 1)].every(isNothing);
};

/** Whose what stands behind a certificate makes it: "of our hosting provider". */
const OF = roles(
  'of',
  'by',
  'article',
  'our',
  'unknown',
  'all',
  'valid',
  'thing',
  'topic',
  'and',
  'these',
  'adverb',
  'others',
  'uses',
);

/** Whether what stands behind a statement makes something else of it: "ISO 27001 documents", "certified partners". */
const goesOnOtherwise = (clause: Clause, { to, verb }: Saying): boolean => {
  const { tokens, compounds, verbLast, audits, isName } = clause;
  const tail = tokens.slice(to + 1);
  const [next, second, ...others] = tail.slice(tail.findIndex(({ role }) => role !== 'topic'));
  if (next === undefined) return false;
  // 取得済みの事業者: a verb that describes what stands behind it
  const behindVerb = tail.find(({ role }) => role !== 'be' && role !== 'been');
  if (verbLast && (behindVerb?.role === 'of' || behindVerb?.role === 'unknown')) return true;
  const isParticiple = PARTICIPLES.has(tokens[verb]?.role ?? 'unknown');
  if (next.role === 'auditor' || (next.role === 'audit' && tokens[to]?.role === 'standard' && !audits)) return true;
  if (isParticiple && NOUNS.has(next.role)) return true;
  // "we are an ISO 9001 certified manufacturer"
  const isKind = isParticiple && verb === to && tokens[verb - 2]?.role === 'article' && tokens[verb - 3]?.role === 'be';
  if (next.role === 'unknown' && !isKind && (compounds || (verbLast && verb === to))) return true;
  if (compounds && (next.role === 'of' || (next.role === 'body' && !isParticiple))) return true;
  if ((next.role === 'of' || next.role === 'preposition') && second !== undefined && isName(second)) return true;
  // 認証を取得した委託先: what stands behind a verb is described by it
  const isDescribed = tail.slice(0, indexOf(tail, 'comma')).some(({ role }) => ELSE.has(role));
  if (verbLast && isDescribed) return true;
  const near = [next, ...(second === undefined ? [] : [second]), ...others.slice(0, 2)];
  const end = near.findIndex(({ role }) => !OF.has(role));
  const behind = end < 0 ? near : near.slice(0, end);
  return behind.some(({ role }) => ELSE.has(role)) && !near.some(({ role }) => OFFERS.has(role));
};

/** Whether two years tell when something began and ended: "from 2010 to 2016". */
const isOver = ({ tokens, isYear }: Clause): boolean =>
  tokens.filter(isYear).length > 1 ||
  tokens.some((token, at) => isYear(token) && (tokens[at - 1]?.role === 'by' || tokens[at - 2]?.role === 'by'));

/** What may stand between an author and the noun in front of a list. */
const HELD = roles('hold', 'obtain', 'have', 'of', 'be', 'mark');

/** Whether a clause in front of a list is about certificates that are the author's: "Unsere Zertifikate zum Herunterladen:". */
export const namesOwnProof = (tokens: readonly Token[]): boolean => {
  if (tokens.at(-1)?.role !== 'colon') return false;
  const isOpen = ({ role }: Token): boolean => NEVER.has(role) || NOT.has(role) || ELSE.has(role) || role === 'can';
  if (tokens.some(isOpen)) return false;
  return tokens.some(({ role }, at) => {
    if (role !== 'our' && role !== 'own') return false;
    const behind = tokens.slice(at + 1);
    const noun = behind.findIndex((token) => !BARE.has(token.role) && !HELD.has(token.role));
    const next = behind[noun + 1]?.role;
    return NOUNS.has(behind[noun]?.role ?? 'unknown') && next !== 'unknown' && next !== 'of';
  });
};

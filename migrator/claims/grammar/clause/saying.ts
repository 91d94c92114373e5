import type { Token } from '../tokens';
import { BARE, BESIDE, FEW, LINKING, NOUNS, PARTICIPLES, roles, type Clause, type Role } from './clause';

/** The first and the last token of the standards that stand in one list. */
export interface Group {
  first: number;
  last: number;
}

/** What says that something is held: the tokens from the first to the last of it, and the verb among them. */
export interface Saying {
  from: number;
  to: number;
  verb: number;
}

/** What stands between the standards of a list. */
const LISTED = roles(
  ...(['comma', 'and', 'article', 'level', 'open', 'close', 'topic', 'number', 'valid', 'all', 'preposition'] as const),
  ...(['of', 'proof', 'certificate', 'report', 'time', 'dash', 'colon', 'adverb'] as const),
);

/** The lists of standards in a clause. */
export const groupsOf = (tokens: readonly Token[]): Group[] => {
  const groups: Group[] = [];
  let isOpen = false;
  let unknown = 0;
  tokens.forEach(({ role }, at) => {
    const last = groups.at(-1);
    if (role === 'standard') {
      if (last !== undefined && isOpen) last.last = at;
      else groups.push({ first: at, last: at });
      isOpen = true;
      unknown = 0;
    } else if (role === 'unknown') {
      unknown += 1;
      isOpen &&= unknown <= FEW;
    } else isOpen &&= LISTED.has(role);
  });
  return groups;
};

/** Verbs that need no noun: "we hold ISO 9001". */
const HOLDING = roles('hold', 'held', 'obtain', 'listed');
/** Verbs in front of a noun, and behind it. */
const GIVING = roles('have', 'hold', 'held', 'obtain', 'pass', 'complete', 'award', 'share', 'ask', 'listed');
const GIVEN = roles(
  ...(['obtain', 'held', 'hold', 'award', 'complete', 'stand', 'closes', 'again', 'listed', 'ask'] as const),
  ...(['valid', 'cover'] as const),
);
/** Nouns that a preposition may follow: what stands behind that belongs to them. */
const HEADS = roles('unknown', 'topic', 'thing');
/** How far words may stand apart that belong together. */
const NEAR = 9;

interface Way {
  from: number;
  step: 1 | -1;
  /** How many words that no pack lists may stand between. */
  most?: number;
  /** More roles that change nothing here. */
  past?: ReadonlySet<Role>;
  /** Whether nouns with a preposition behind them may stand between. */
  heads?: true;
}

/**
 * The nearest token with one of some roles in one direction, with nothing between that has a meaning of its own: in
 * "quotes for certification" the quotes have one.
 */
const nearest = (
  { tokens, isRun }: Clause,
  { from, step, most = 0, past, heads }: Way,
  wanted: ReadonlySet<Role>,
): number | null => {
  let unknown = 0;
  for (let at = from; Math.abs(at - from) < NEAR; at += step) {
    const token = tokens[at];
    if (token === undefined) return null;
    const { role } = token;
    if (wanted.has(role)) return at;
    const next = tokens[at + 1]?.role;
    const isHead = step === -1 && heads !== true && HEADS.has(role) && !isRun(token);
    if (isHead && (next === 'preposition' || next === 'of')) return null;
    if (role === 'unknown') unknown += 1;
    else if (!BESIDE.has(role) && !NOUNS.has(role) && !LINKING.has(role) && past?.has(role) !== true) return null;
    if (unknown > most) return null;
  }
  return null;
};

const OUR = roles('our');
const OWN = roles('own');

const isAudit = (role: Role): boolean => role === 'audit';

/** Whether an audit by others was passed: not "our internal audit". */
const isPassedAudit = (tokens: readonly Token[], verb: number, from: number): boolean =>
  tokens[verb]?.role === 'complete' &&
  tokens.slice(verb + 1, from).every(({ role }) => role !== 'thing' && role !== 'unknown');

/** "zertifiziert", with the standards beside it. */
const participleOf = (clause: Clause, { first, last }: Group): Saying | null => {
  const { tokens, compounds } = clause;
  const isAudited = tokens[last + 1]?.role === 'audited' && tokens[last + 2]?.role !== 'preposition';
  const verb = isAudited
    ? last + 1
    : (nearest(clause, { from: first - 1, step: -1, past: OUR, heads: true }, PARTICIPLES) ??
      nearest(clause, { from: last + 1, step: 1, most: compounds ? 0 : 1 }, PARTICIPLES));
  // "ISO 27001 certified and SOC 2 compliant"
  const isOther = verb !== null && verb < first && tokens.slice(verb, first).some(({ role }) => role === 'and');
  if (verb === null || isOther) return null;
  // "Globex – certified to ISO 9001" has no other verb
  const isApposed = tokens[verb - 1]?.role === 'dash' || tokens[verb - 1]?.role === 'comma';
  const isLinked = isApposed || tokens.some(({ role }) => LINKING.has(role) || role === 'hold');
  const isOperated = tokens.some(({ role }, at) => role === 'operate' && tokens[at + 1]?.role !== 'preposition');
  return isLinked || isOperated ? { from: Math.min(first, verb), to: Math.max(last, verb), verb } : null;
};

/** A noun for the certificate beside the standards, a verb in front of it or behind it, or an owner alone. */
const nounOf = (clause: Clause, { first, last }: Group): Saying | null => {
  const { tokens, verbLast, audits, isRun } = clause;
  const roleAt = (at: number | null): Role => (at === null ? 'unknown' : (tokens[at]?.role ?? 'unknown'));
  const nouns: ReadonlySet<Role> = new Set([...NOUNS, 'audit']);
  const most = verbLast ? FEW : tokens.some(isRun) ? 1 : 0;
  const isInside = tokens.slice(first, last + 1).some(({ role }) => nouns.has(role));
  const noun = isInside
    ? first
    : (nearest(clause, { from: last + 1, step: 1, most }, nouns) ??
      nearest(clause, { from: first - 1, step: -1, most: 1 }, nouns));
  const [from, to] = noun === null ? [first, last] : [Math.min(first, noun), Math.max(last, noun)];
  // where the verb comes first, its subject stands behind it
  const past = clause.compounds ? undefined : OWN;
  const before = nearest(clause, { from: from - 1, step: -1, most: 1, past }, noun === null ? HOLDING : GIVING);
  if (isAudit(roleAt(noun)) && !audits)
    return before !== null && isPassedAudit(tokens, before, from) ? { from: before, to, verb: before } : null;
  const isRead = roleAt(before) === 'have' && roleAt((before ?? 0) + 1) === 'unknown';
  // who passes reports on, or issues certificates, has others'
  const isPassed =
    (roleAt(before) === 'complete' && roleAt(noun) === 'report') ||
    (roleAt(before) === 'share' && roleAt(noun) !== 'report');
  if (before !== null && !isRead && !isPassed) return { from: before, to, verb: before };
  const behind = nearest(clause, { from: to + 1, step: 1, past: OUR }, noun === null ? HOLDING : GIVEN);
  if (behind !== null && (noun !== null || verbLast)) return { from, to: behind, verb: behind };
  if (noun === null) return null;
  // "das Zertifikat nach ISO 9001 haben wir bereits"
  if (!clause.compounds && roleAt(to + 1) === 'have' && roleAt(to + 2) === 'own')
    return { from, to: to + 1, verb: to + 1 };
  // "our ISO 27001 certificate", 我们的 SOC 2 报告
  const owner = nearest(clause, { from: from - 1, step: -1 }, roles('our', 'own'));
  if (owner === null || (roleAt(owner) === 'own' && roleAt(owner + 1) !== 'of')) return null;
  const named = tokens.slice(owner + 1, first);
  const isDirect = named.every(({ role }) => BARE.has(role) || nouns.has(role) || DIRECT.has(role));
  // "funding for our certification", and "lead us to our first certification", are about something else
  const isFor = tokens[owner - 1]?.role === 'preposition' && HEADS.has(roleAt(owner - 2));
  const isObject =
    tokens.slice(0, owner).some(({ role }) => role === 'unknown') && !tokens.some(({ role }) => KNOWN.has(role));
  return isDirect && !isFor && !isObject ? { from: owner, to, verb: owner } : null;
};
/** Verbs beside which somebody's certificate is one that there is. */
const KNOWN = roles('be', 'was', 'have', 'ask', 'stand', 'share', 'cover', 'obtain', 'award', 'hold', 'held');
const DIRECT = roles('of', 'preposition', 'compliance', 'and', 'these');

/** What says that the standards of a list are held, whoever holds them. */
export const sayingOf = (clause: Clause, group: Group): Saying | null =>
  participleOf(clause, group) ?? nounOf(clause, group);

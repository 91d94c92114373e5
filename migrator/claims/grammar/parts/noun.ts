import type { Token } from '../tokens';
import { REPORTED } from './audit';
import { nearest } from './near';
import {
  BESIDE,
  has,
  hasRole,
  NOUNS,
  roleAt,
  roles,
  saying,
  type Group,
  type Part,
  type Role,
  type Saying,
} from './part';
import { isNoun } from './participle';

/** Verbs that need no noun: "we hold ISO 9001". */
const HOLDING = roles('hold', 'held', 'obtain', 'listed', 'award', 'add');
/** Verbs of which the noun for a certificate is the object, or the subject; those that say most come first. */
const STRONG = roles(
  ...(['obtain', 'held', 'hold', 'complete', 'award', 'pass', 'share', 'listed', 'again', 'add', 'covered'] as const),
);
const WEAK = roles('have', 'ask', 'stand', 'closes', 'valid', 'opens', 'cover');
const OWNERS = roles('our', 'own');
const BEFORE = roles('our', 'certified', 'cover', 'comma', 'mark');
const BEFORE_NAMED = roles('our', 'certified', 'cover', 'comma', 'mark', 'link');
const BY = roles('by');
/** Roles in front of a certificate that is not the object itself, but belongs to one: "quotes for certification". */
const OBJECTS = roles('unknown', 'topic', 'others', 'own');

/** Whether a verb has another object than the certificate: "a guide to ISO 9001 certification". */
const hasOther = ({ tokens, audits }: Part, verb: number, from: number): boolean =>
  !audits &&
  tokens.slice(verb + 1, from - 1).some(({ role }, at) => {
    const next = roleAt(tokens, verb + at + 2);
    // "Verfügen wir über"
    if (at === 0 && verb === 0 && role === 'own' && tokens[1]?.isName !== true) return false;
    return OBJECTS.has(role) && (next === 'preposition' || next === 'of');
  });

/** The noun for the certificates of some standards. */
const nounOf = (part: Part, { first, last }: Group): number | null => {
  const { tokens, audits } = part;
  const nouns = audits ? new Set<Role>([...NOUNS, 'audit']) : NOUNS;
  const inside = tokens.findIndex(({ role }, at) => at >= first && at <= last && nouns.has(role));
  if (inside >= 0) return inside;
  // "certificates that vouch for our cloud, among them ISO 27017"
  const isNamed = roleAt(tokens, first - 1) === 'these';
  return (
    nearest(part, { from: last + 1, step: 1, unknown: 2 }, NOUNS) ??
    nearest(part, { from: last + 1, step: 1, unknown: 0 }, nouns) ??
    nearest(part, { from: first - 1, step: -1, unknown: 2, past: isNamed ? BEFORE_NAMED : BEFORE }, nouns) ??
    (isNoun(tokens, first - 1) ? first - 1 : null)
  );
};

const BEFORE_HAD = roles('article', 'our');

/** "We hold ISO 9001." */
const withoutNoun = (part: Part, group: Group): Saying | null => {
  const { tokens, verbLast } = part;
  const { first, last } = group;
  const behind = verbLast ? nearest(part, { from: last + 1, step: 1, unknown: 1 }, HOLDING) : null;
  const verb = nearest(part, { from: first - 1, step: -1, unknown: 1 }, HOLDING) ?? behind;
  if (verb !== null) return hasOther(part, verb, first) ? null : saying(verb, group, verb);
  // "We have ISO 9001 since 2019", "we have our SOC 2 Type 2", but not "we have ISO 9001 consultants"
  const have = BEFORE_HAD.has(roleAt(tokens, first - 1)) ? first - 2 : first - 1;
  const next = tokens.slice(last + 1).find(({ role }) => role !== 'level')?.role;
  const isWhole = next === undefined || next === 'time' || next === 'number' || next === 'preposition';
  const isAsked = have === 1 && roleAt(tokens, 0) === 'have' && roleAt(tokens, 1) === 'own';
  return (isAsked || roleAt(tokens, have) === 'have') && isWhole ? saying(isAsked ? 0 : have, group, have) : null;
};

/** Whether an audit of some standards leads to a report: who gives others an attestation has one. */
const isReported = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens
    .slice(first, last + 1)
    .every(({ standard }) => standard === undefined || REPORTED.has(standard.standard.statement));

/** The verb beside a certificate that says most of it. */
const verbOf = (part: Part, noun: number, { first, last }: Group): { strong?: number; weak?: number } => {
  const { tokens } = part;
  const isIts = (at: number): boolean => {
    const [role, next] = [roleAt(tokens, at), roleAt(tokens, at + 1)];
    const isReport =
      roleAt(tokens, noun) === 'report' || (roleAt(tokens, noun) === 'proof' && isReported(tokens, first, last));
    if (at >= first && at <= last && role !== 'obtain') return false;
    if (at < first && hasOther(part, at, first)) return false;
    // "the report covers the twelve months ending in May 2025"
    if (role === 'cover') return isReport && at > last && tokens.slice(at).some(part.isYear);
    // 获得 TÜV 南德颁发的…证书
    if (role === 'award') return next !== 'of';
    // who passes reports on, or issues certificates, has others'
    if (role === 'complete' || role === 'pass') return next !== 'preposition' && !isReport;
    return role !== 'share' || isReport;
  };
  const nearestOf = (wanted: ReadonlySet<Role>): number | undefined =>
    tokens
      .flatMap(({ role }, at) => (wanted.has(role) && isIts(at) ? [at] : []))
      .sort((one, other) => Math.abs(one - first) - Math.abs(other - first))[0];
  const [strong, weak] = [nearestOf(STRONG), nearestOf(WEAK)];
  return { ...(strong !== undefined && { strong }), ...(weak !== undefined && { weak }) };
};

/** Whose a certificate is: "our SOC 2 report", "the SOC 2 report of Globex", "die Zertifizierung unserer Systeme nach". */
const ownerOf = (part: Part, { first, last }: Group): number | null => {
  const { tokens } = part;
  const before = nearest(part, { from: first - 1, step: -1, unknown: 0 }, OWNERS);
  const isBefore =
    before !== null &&
    (roleAt(tokens, before) === 'our' || before === first - 1 || roleAt(tokens, before + 1) === 'of');
  if (isBefore) return before;
  const behind = nearest(part, { from: last + 1, step: 1, unknown: 0, past: BY }, OWNERS);
  const joint = roleAt(tokens, (behind ?? 0) - 1);
  // "die Zertifizierung unserer Systeme", "das Zertifikat der Rheintal GmbH"
  const isNamed = !part.compounds && behind === last + 2 && joint === 'article' && tokens[behind]?.isName === true;
  const isGenitive = isNamed || (behind === last + 1 && roleAt(tokens, behind) === 'our');
  if (behind !== null && (joint === 'of' || joint === 'by' || isGenitive)) return behind;
  const inside = tokens.findIndex(({ role }, at) => at > first && at < last && role === 'our');
  return inside < 0 ? null : inside;
};

const OPEN = roles('plan', 'negation', 'can', 'condition', 'need', 'past', 'told', 'others', 'uses', 'you');

/** "With the ISO 14001 certificate we show": a certificate that there is. */
const isPresupposed = ({ tokens, isPresupposing }: Part, { first, last }: Group): boolean =>
  isPresupposing &&
  !has(tokens, OPEN) &&
  tokens
    .slice(0, first)
    .every(({ role }) => BESIDE.has(role) || NOUNS.has(role) || role === 'our' || role === 'unknown') &&
  tokens.slice(0, first).filter(({ role }) => role === 'unknown').length < 2 &&
  last >= first;

/** "certificate 00126": what has a number is there. */
const isNumbered = ({ tokens, isYear }: Part, noun: number): boolean =>
  roleAt(tokens, noun) === 'certificate' &&
  !has(tokens, OPEN) &&
  tokens
    .slice(noun + 1, noun + 3)
    .some((token) => token.role === 'number' && token.to - token.from > 3 && !isYear(token));

/** "The latest SOC 2 Type II report": what a sentence begins with, as one that there is. */
export const isLatest = ({ tokens }: Part, { first }: Group): boolean =>
  hasRole(tokens.slice(0, first), 'latest') &&
  !has(tokens, OPEN) &&
  tokens.slice(0, first).every(({ role }) => BESIDE.has(role) || NOUNS.has(role));

/** A noun for the certificates, with its verb or its owner. */
export const nounSaying = (part: Part, group: Group): Saying | null => {
  const noun = nounOf(part, group);
  if (noun === null) return withoutNoun(part, group);
  const whole = { first: Math.min(group.first, noun), last: Math.max(group.last, noun) };
  const { strong, weak } = verbOf(part, noun, whole);
  const verb = strong ?? ownerOf(part, whole) ?? weak ?? null;
  const isThere = isPresupposed(part, whole) || isNumbered(part, noun) || isLatest(part, group);
  if (verb === null) return isThere ? saying(noun, whole, noun) : null;
  return saying(verb, whole, verb);
};

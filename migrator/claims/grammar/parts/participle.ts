import type { Token } from '../tokens';
import { nearest } from './near';
import { isOfSystem } from './system';
import {
  ADVERBS,
  BESIDE,
  ELSE,
  has,
  hasRole,
  LINKING,
  NOUNS,
  PARTICIPLES,
  roleAt,
  roles,
  saying,
  type Group,
  type Part,
  type Saying,
} from './part';

const PAST = roles('own', 'our', 'by', 'auditor', 'audited', 'and', 'mark');

const PAST_CALLED = roles(...PAST, 'others');

/** Whether a participle says something of its subject: "ist seit 2019 von der X GmbH nach ISO 9001 zertifiziert". */
export const isPredicate = ({ tokens }: Part, { from, to }: Saying): boolean => {
  if (LINKING.has(roleAt(tokens, to + 1)) || has(tokens.slice(from, to), LINKING)) return true;
  const be = tokens.slice(0, from).findLastIndex(({ role }) => LINKING.has(role));
  if (be < 0) return false;
  const between = tokens.slice(be + 1, from);
  // "based in a building certified to ISO 14001"
  const isNoun = ['unknown', 'thing', 'site'].includes(roleAt(between, between.length - 1));
  const isOfNoun = isNoun && roleAt(between, between.length - 2) === 'article' && between.length > 2;
  if (isOfNoun && !hasRole(between, 'by')) return false;
  const by = between.findIndex(({ role }) => role === 'by');
  const unknown = between.slice(0, by < 0 ? undefined : by).filter(({ role }) => role === 'unknown').length;
  return unknown <= 2 && !hasRole(between, 'turn', 'link');
};

/** "el certificado ISO 9001": behind an article, a participle is a noun. */
export const isNoun = (tokens: readonly Token[], at: number): boolean =>
  roleAt(tokens, at) === 'certified' && ['article', 'our', 'these', 'valid'].includes(roleAt(tokens, at - 1));

/** The participle in front of standards, if it is theirs: "certified by Northcert to ISO 9001". */
const before = (part: Part, { first }: Group): number | null => {
  const { tokens } = part;
  // "as a certified provider to ISO 27001"
  const isCalled = hasRole(tokens.slice(0, first), 'as');
  const past = isCalled ? PAST_CALLED : PAST;
  const at = nearest(part, { from: first - 1, step: -1, unknown: 4, past }, PARTICIPLES);
  if (at === null || (at === first - 1 && isNoun(tokens, at))) return null;
  // "ISO 27001 certified and SOC 2 compliant"
  if (roleAt(tokens, at + 1) === 'and' && roleAt(tokens, at - 1) === 'standard') return null;
  const between = tokens.slice(at + 1, first);
  if (hasRole(between, 'standard') || (hasRole(between, 'others') && roleAt(between, 0) !== 'others')) return null;
  // "certificada de forma independiente en ISO 27001"
  if (LINKING.has(roleAt(tokens, at - 1)) && between[0]?.role === 'of') return at;
  // "certified by Northcert to ISO 9001", but not "accredited by the state to certify others to ISO 9001"
  const by = between.findIndex(({ role }) => role === 'by');
  const end = between.findIndex(({ role }, place) => place > by && role === 'preposition');
  const open = by < 0 ? between : [...between.slice(0, by), ...(end < 0 ? [] : between.slice(end))];
  // "certified our management of personal data to ISO 27701"
  const most = hasRole(between.slice(0, 2), 'our') ? 2 : 0;
  return open.filter(({ role }) => role === 'unknown').length > most ? null : at;
};

const HOW_OR_WHEN = roles(...ADVERBS, 'time', 'number');

const participleOf = (part: Part, group: Group): number | null => {
  const left = before(part, group);
  const lead = part.tokens.slice(0, left ?? 0).findLast(({ role }) => !HOW_OR_WHEN.has(role));
  if (left !== null && lead !== undefined && LINKING.has(lead.role)) return left;
  return nearest(part, { from: group.last + 1, step: 1, unknown: 1, past: PAST }, PARTICIPLES) ?? left;
};

const APPOSED = roles('own', 'body', 'link', 'others', 'affirmed');

/** "zertifiziert", with the standards beside it. */
export const participleSaying = (part: Part, group: Group): Saying | null => {
  const { tokens, isRun } = part;
  const verb = participleOf(part, group);
  if (verb === null) return null;
  const said = saying(verb, group, verb);
  const lead = tokens.slice(0, said.from);
  const owner = lead.findLastIndex(({ role }) => role === 'our');
  const owned = tokens.slice(owner + 1, said.from);
  const isLinked = has(tokens.slice(owner + 1, said.to + 2), LINKING);
  if ((owner < 0 || isLinked) && isPredicate(part, said)) return said;
  // "our ISO 9001 certified plant", "notre atelier certifié ISO 9001"
  const isOwned = owned.every(({ role }) => role === 'unknown' || BESIDE.has(role));
  if (owner >= 0 && isOwned && owned.filter(({ role }) => role === 'unknown').length < 2)
    return saying(owner, group, verb, owner);
  // "Globex – certified to ISO 9001", "as an ISO 9001 certified maker of pumps"
  const isAs = hasRole(lead, 'as');
  const isApposed = lead.every(
    ({ role }) =>
      BESIDE.has(role) ||
      APPOSED.has(role) ||
      NOUNS.has(role) ||
      (role === 'unknown' && (isAs || roleAt(lead, 0) === 'body')),
  );
  // "made under a quality management system certified to ISO 13485"
  const isSystem = [lead.length - 1, said.to + 1].some((at) => roleAt(tokens, at) === 'thing');
  const isUnder = isSystem && !has(lead, ELSE) && hasRole(lead, 'under');
  const isRunning =
    isUnder || lead.some(({ role }, at) => role === 'operate' && roleAt(lead, at + 1) !== 'preposition');
  return isApposed || isRunning || isOfSystem(part, said) || hasRole(lead, 'hold', 'have') || tokens.some(isRun)
    ? said
    : null;
};

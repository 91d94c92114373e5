import { nearest } from './near';
import { ADVERBS, BESIDE, hasRole, roleAt, roles, saying, type Group, type Part, type Saying } from './part';
import { isPredicate } from './participle';

const AUDIT = roles('audit');
const AUDITED = roles('audited');
const BEHIND = roles('our');
const BY = roles('by', 'auditor');
const PASSING = roles('complete', 'pass', 'held');
const BEGINNING = roles('our', 'article', 'have', 'be', 'was', 'complete', 'pass', 'held');

/** An audit that was passed; not "our internal audit", nor "half of the audit". */
export const auditSaying = (part: Part, group: Group): Saying | null => {
  const { tokens, audits } = part;
  if (audits) return null;
  const audit =
    nearest(part, { from: group.last + 1, step: 1, unknown: 0 }, AUDIT) ??
    nearest(part, { from: group.first - 1, step: -1, unknown: 0, past: BEHIND }, AUDIT);
  const verb = tokens.findIndex(({ role }) => PASSING.has(role));
  if (audit === null || verb < 0 || roleAt(tokens, verb + 1) === 'preposition') return null;
  const whole = { first: Math.min(audit, group.first), last: Math.max(audit, group.last) };
  const begin = Math.max(
    0,
    tokens.slice(0, whole.first).findLastIndex(({ role }) => BEGINNING.has(role)),
  );
  const described = tokens.slice(verb < whole.first ? Math.min(verb + 1, begin) : begin, whole.first);
  const isPart = tokens.slice(verb + 1, whole.first).some(({ role }, at, all) => {
    const before = roleAt(all, at - 1);
    return role === 'of' && at > 0 && (before === 'unknown' || before === 'number');
  });
  return isPart || hasRole(described, 'thing') ? null : saying(verb, whole, verb);
};

const AUDITING = roles('audit', 'audited');
/** The statements to which an audit leads that gives no certificate. */
export const REPORTED = new Set<string>(['attestation', 'classification']);

/** "has been assessed under IRAP" */
export const assessmentSaying = (part: Part, group: Group): Saying | null => {
  const standards = part.tokens.slice(group.first, group.last + 1).flatMap((token) => token.standard ?? []);
  if (!standards.every(({ standard }) => REPORTED.has(standard.statement))) return null;
  const verb =
    nearest(part, { from: group.first - 1, step: -1, unknown: 0 }, AUDITED) ??
    nearest(part, { from: group.last + 1, step: 1, unknown: 1, past: BY }, AUDITED);
  if (verb === null) return null;
  const said = saying(verb, group, verb);
  return isPredicate(part, said) ? said : null;
};

/** "We undergo a SOC 2 examination every year": whom auditors come back to has a report of the last time. */
export const yearlySaying = (part: Part, group: Group): Saying | null => {
  const { tokens } = part;
  const standards = tokens.slice(group.first, group.last + 1).flatMap((token) => token.standard ?? []);
  if (!hasRole(tokens, 'often') || !standards.every(({ standard }) => REPORTED.has(standard.statement))) return null;
  const audit =
    nearest(part, { from: group.last + 1, step: 1, unknown: 0 }, AUDITING) ??
    nearest(part, { from: group.first - 1, step: -1, unknown: 0 }, AUDITING);
  if (audit === null) return null;
  const owner = tokens.slice(0, group.first).findLastIndex(({ role }) => role === 'our');
  const isOurs = owner >= 0 && tokens.slice(owner + 1, group.first).every(({ role }) => BESIDE.has(role));
  return isOurs ? saying(owner, group, owner, audit) : saying(audit, group, audit);
};

/** Whether a part says no more than that auditors come back. */
export const isYearly = ({ tokens }: Part, { verb }: Saying): boolean =>
  hasRole(tokens, 'often') &&
  roleAt(tokens, verb) === 'audit' &&
  !hasRole(tokens, 'report', 'complete', 'held', 'pass');

const PLAIN = roles('article', ...ADVERBS);

/** "We are a PCI DSS Level 1 service provider", 我们是 ISO 27001 认证企业 */
export const rankSaying = ({ tokens }: Part, group: Group): Saying | null => {
  const { first, last } = group;
  const behind = tokens.slice(last + 1, last + 5).map(({ role }) => role);
  const be = tokens.slice(0, first).findLastIndex(({ role }) => role === 'be');
  const lead = tokens.slice(be + 1, first);
  const isPlain = be >= 0 && lead.every(({ role }) => PLAIN.has(role));
  if (isPlain && behind.includes('level') && (behind.includes('body') || behind.includes('others')))
    return saying(be, group, be);
  const isCalled = roleAt(tokens, first - 2) === 'own' && roleAt(tokens, first - 1) === 'affirmed';
  const isCompany =
    tokens.length === last + 3 && behind[0] === 'proof' && (behind[1] === 'others' || behind[1] === 'company');
  return isCalled && isCompany ? saying(first - 2, group, first - 2, last + 2) : null;
};

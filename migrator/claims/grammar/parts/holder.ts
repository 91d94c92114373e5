import type { Holder } from '../claim';
import type { Token } from '../tokens';
import { NOBODY, whoAt, type Subject, type Who } from './subject';
import { isOfOwnSystem } from './system';
import { describesAuthor, isCalling, isInBrackets, isOfNameInFront, isOneOf, isOwnAttribute, isWhatItIs } from './tail';
import {
  ADVERBS,
  AUTHOR,
  BESIDE,
  ELSE,
  GOVERNING,
  has,
  hasParticiple,
  hasRole,
  isKept,
  isOwned,
  LINKING,
  NOUNS,
  OFFERING,
  PARTICIPLES,
  PASSIVE,
  roleAt,
  roles,
  type Group,
  type Part,
  type Saying,
} from './part';

/** Who holds something, as a part of a sentence and the parts around it say. */
export interface Context {
  subject: Subject;
  /** Whom the part is about if it names nobody: as far as the parts before it tell. */
  inherited: Who;
  /** Whom the next part is about. */
  next: Who;
  /** Whose the part before says that somebody examines. */
  audited: Holder | null;
}

const BEFORE_ELSE = roles('our', 'of', 'by', 'preposition');
const SKIPPED = roles('article', 'unknown', ...ADVERBS, 'of');
/** Roles between whom something is given to and what is given. */
const RECEIVED = roles('article', 'preposition', 'our');
const OBJECTS = roles('unknown', 'thing', 'topic');

/** Whether somebody else stands between a subject and what is said of it, or behind it: "through our host". */
const passesElse = ({ tokens }: Part, { first, last }: Group, at: number): boolean => {
  const between = tokens.slice(at + 1, Math.max(at + 1, first));
  // "we are a certified manufacturer", "Rheintal als Auftragnehmer"
  const isPredicate = (place: number): boolean => {
    const head = between.slice(0, place).findLast(({ role }) => !SKIPPED.has(role))?.role;
    // "provides customers with a SOC 2 report"
    if (
      head === 'share' &&
      RECEIVED.has(between.slice(place + 1).find(({ role }) => role !== 'unknown')?.role ?? 'unknown')
    )
      return true;
    return (
      head === 'be' ||
      head === 'was' ||
      head === 'as' ||
      head === 'affirmed' ||
      (place === 0 && roleAt(tokens, at) === 'be')
    );
  };
  if (between.some(({ role }, place) => ELSE.has(role) && !isPredicate(place))) return true;
  if (has(tokens, OFFERING)) return false;
  // "an ISO 14001 certified manufacturer of pumps with 400 employees"
  const lead = tokens.slice(0, first).findLast(({ role }) => role !== 'article' && role !== 'preposition')?.role;
  if (lead === 'be' && roleAt(tokens, first - 1) !== 'be') return false;
  const end = tokens.findIndex(({ role }, place) => place > last && role === 'and');
  const behind = tokens.slice(last + 1, end < 0 ? undefined : end);
  return behind.some(({ role }, place) => role === 'others' && has(behind.slice(0, place), BEFORE_ELSE));
};

const GIVING = roles('award', 'certified', 'audited', 'again', 'obtain');

/** Whether somebody gives it to the author: "awarded us", "hat unsere Plattform zertifiziert", "completed our audit". */
const isGiven = ({ tokens }: Part, { from, to, verb }: Saying): boolean => {
  const role = roleAt(tokens, verb);
  const isAudit = role === 'complete' && hasRole(tokens.slice(from, to + 1), 'audit');
  if (!GIVING.has(role) && !isAudit) return false;
  if (role !== 'award' && role !== 'obtain' && has(tokens.slice(0, verb), PASSIVE)) return false;
  return tokens.slice(0, to + 1).some((each, at) => {
    const before = roleAt(tokens, at - 1);
    const isUs = each.role === 'us';
    // what stands first is who gives
    const isObject = isUs || (at > 0 && at >= Math.min(from, 1) && (at > verb || at > 2 || role === 'award'));
    const isTo = before === 'preposition' && role === 'award' && at > verb;
    return (
      AUTHOR.has(each.role) && isObject && (isTo || !GOVERNING.has(before)) && !has(tokens.slice(at + 1, at + 3), ELSE)
    );
  });
};

/** Whether the author gives it to others: "we award", but not "we were awarded", nor "Northcert hat uns … verliehen". */
const isGiving = ({ tokens, isRun }: Part, { verb }: Saying, { who, at }: Subject): boolean => {
  if (who !== 'own' || at > verb || roleAt(tokens, verb) !== 'award' || tokens.some(isRun)) return false;
  const auxiliary = tokens.findIndex(({ role }) => LINKING.has(role));
  const isTold = auxiliary > 0 && auxiliary < at && hasRole(tokens.slice(0, auxiliary), 'unknown', 'auditor');
  const before = roleAt(tokens, at - 1);
  // "Un auditeur nous a remis"
  const isObject = at > 0 && (before === 'auditor' || before === 'unknown') && LINKING.has(roleAt(tokens, at + 1));
  const between = tokens.slice(at, verb);
  return !isTold && !isObject && !hasRole(between, 'auditor', 'uses', 'us') && !has(between, PASSIVE);
};

const SILENT = roles('standard', 'audit', 'affirmed', 'auditor', 'you', 'by');
const isSilent = ({ role }: Token): boolean =>
  BESIDE.has(role) || NOUNS.has(role) || LINKING.has(role) || SILENT.has(role);

/** Roles of the words that say what a certified author does besides. */
const FURTHER = roles('unknown', 'audit', 'audited');

/** "certified with daily backups": what stands beside a certificate, and names nobody. */
const isWithMore = ({ tokens, isName, isAcronym, isCapital, isRented }: Part, { from, to, verb }: Saying): boolean => {
  if (!PARTICIPLES.has(roleAt(tokens, verb)) || !tokens.slice(0, from).every(isSilent) || tokens.some(isRented))
    return false;
  const behind = tokens.slice(to + 1);
  const begin = behind.findIndex(({ role }) => role !== 'level');
  return (
    roleAt(behind, begin) === 'preposition' &&
    // "mit Nordrack", "bei der Nordrack": a name, in a language whose nouns all have capitals
    !isCapital(behind.slice(begin + 1).find(({ role }) => role !== 'article')) &&
    behind.every((token) => (FURTHER.has(token.role) && !isName(token) && !isAcronym(token)) || BESIDE.has(token.role))
  );
};

/** Whether a part says it without naming anybody: "ISO 27001 certified", "the report is available", 取得済み. */
const isImpersonal = ({ tokens, verbLast, audits, isRented }: Part, { from, to, verb }: Saying): boolean => {
  const role = roleAt(tokens, verb);
  if (tokens.some(isRented)) return false;
  // "certified by Northcert"
  const isGiver = (at: number): boolean =>
    roleAt(tokens, at) === 'unknown' && (roleAt(tokens, at - 1) === 'by' || (at > 1 && isGiver(at - 1)));
  const isBare = tokens.every((token, at) => (at >= from && at <= to) || isSilent(token) || (at > to && isGiver(at)));
  if (isBare && NOUNS.has(role) && hasRole(tokens.slice(verb, to), 'colon')) return true;
  if (isBare && (PARTICIPLES.has(role) || role === 'affirmed' || role === 'complete')) return true;
  const isPast =
    audits ||
    tokens.some((each, at) => each.role === 'was' || each.role === 'been' || (each.role === 'have' && at < verb));
  const noun = tokens.findIndex((each) => NOUNS.has(each.role));
  if (isBare && isPast && noun >= 0 && noun < verb && ['obtain', 'award', 'again'].includes(role)) return true;
  // "ISO 14001 certification obtained in 2018"
  if (isBare && !verbLast && role === 'obtain' && roleAt(tokens, verb - 1) === 'proof') return true;
  const isVerb = role === 'obtain' || role === 'complete' || (role === 'hold' && audits);
  if (isBare && isVerb && (verb === from || verbLast)) return true;
  // 認証機関より ISO 45001 の認証を取得
  const isReceived = verbLast && role === 'obtain' && roleAt(tokens, from - 1) === 'preposition';
  if (isReceived && !hasRole(tokens, 'mark') && !has(tokens, ELSE)) return true;
  const behind = tokens.slice(to);
  const isDated = hasRole(tokens, 'valid') && hasRole(behind, 'number');
  const isLatest = hasRole(tokens.slice(0, to), 'latest');
  const isDocument = hasRole(tokens.slice(from, to + 1), 'report', 'certificate') || isLatest;
  return (
    isDocument &&
    (isDated || hasRole(behind, 'stand', 'closes') || role === 'cover' || isLatest) &&
    !has(tokens, ELSE) &&
    !hasRole(tokens, 'auditor') &&
    tokens.slice(0, from).every(isSilent)
  );
};

/** Verbs beside which somebody's certificate is one that there is. */
const STATING = roles(
  ...(['be', 'was', 'have', 'ask', 'stand', 'share', 'cover', 'obtain', 'award', 'hold', 'held'] as const),
);
const ENDS_OWNED = roles('unknown', 'own', 'be', 'have', 'was');
const TITLE = roles('unknown', 'article', 'topic', 'of', 'and', 'number');
const isNounWord = ({ role }: Token): boolean => TITLE.has(role);

/** Who holds what an owner says: "our certificate"; not "funding for our certificate", nor "our host's certificate". */
const ofOwner = (part: Part, group: Group, said: Saying): Holder | null => {
  const { tokens } = part;
  const { verb } = said;
  const isFor = roleAt(tokens, verb - 1) === 'preposition' && has(tokens.slice(0, Math.max(0, verb - 1)), OBJECTS);
  // "Overview of our certifications (ISO 27001)" may list those to come
  const isTitle = roleAt(tokens, verb - 1) === 'of' && !has(tokens, STATING) && tokens.slice(0, verb).every(isNounWord);
  if (verb < group.first && !isKept(part, said) && ((isFor && !hasParticiple(part, said)) || isTitle)) return null;
  const isElse = roleAt(tokens, verb) === 'our' && verb >= group.last && whoAt(part, verb) === 'else';
  // "our certification meets what manufacturers require of their suppliers": the verb ends what is owned; a certified place may be a host's
  const end = hasParticiple(part, said)
    ? -1
    : tokens.findIndex(({ role }, at) => at > Math.max(said.to, group.last) && ENDS_OWNED.has(role));
  const owned = { ...part, tokens: tokens.slice(0, end < 0 ? undefined : end) };
  return isElse || passesElse(owned, group, verb) ? null : 'own';
};

/** Who holds what a part says that something stands ready: "für unseren Dienst liegt ein Testat vor". */
const ofExisting = ({ tokens }: Part): Holder | null => {
  if (!hasRole(tokens, 'closes') || has(tokens, ELSE)) return null;
  return has(tokens, AUTHOR) ? 'own' : 'impersonal';
};

/** "senden wir Ihnen", "stellen wir für die Prüfung unserer Kunden bereit" */
const isSentByAuthor = (part: Part, group: Group, { who, at }: Subject): boolean =>
  who === 'own' && hasRole(part.tokens, 'closes', 'you') && !passesElse(part, group, at);

/** Who holds what a part calls its author: "as an ISO 9001 certified company, we". */
const ofCalled = ({ tokens }: Part, { to }: Saying, { inherited, next }: Context): Holder | null => {
  if (hasRole(tokens.slice(to + 1), 'own') || next === 'own' || inherited === 'own') return 'own';
  return next === null && inherited === null ? 'company' : null;
};

/** "Joining Globex, you work for a company certified to ISO 9001" */
const isJoinedBody = (part: Part, said: Saying): boolean =>
  part.isJoined && hasParticiple(part, said) && hasRole(part.tokens, 'body') && !has(part.tokens, ELSE);

/** Who holds what a part says; null where it is somebody else, or nobody is certain. */
export const holderOf = (part: Part, group: Group, said: Saying, context: Context): Holder | null => {
  const { inherited, next, audited } = context;
  const role = roleAt(part.tokens, said.verb);
  const isLate = said.verb <= group.last || hasParticiple(part, said);
  // what stands behind a statement is another one's subject
  const isBehind = context.subject.who !== 'own' && context.subject.at > said.to && isLate;
  const subject = isBehind ? NOBODY : context.subject;
  if (role === 'opens' && subject.who !== 'else')
    return isSentByAuthor(part, group, subject) ? 'own' : ofExisting(part);
  if ((role === 'ask' && subject.who === 'own') || isGiving(part, said, subject)) return null;
  if (isOfNameInFront(part, said)) return null;
  // "…, certificate 00126"
  if (role === 'certificate' && inherited === 'own' && !has(part.tokens, ELSE)) return 'own';
  if (isCalling(part, said)) return ofCalled(part, said, context);
  if (subject.who !== 'own' && isGiven(part, said)) return 'own';
  if (isOwned(part, said)) return ofOwner(part, group, said);
  if (isOneOf(part, said) || describesAuthor(part, said) || isInBrackets(part, said)) return 'own';
  if (isOfOwnSystem(part, said) || isOwnAttribute(part, said) || isJoinedBody(part, said)) return 'own';
  if (isWhatItIs(part, said) && (subject.who ?? inherited) === 'own') return 'own';
  if (subject.who === 'else' || passesElse(part, group, subject.at)) return null;
  if (subject.who === 'pronoun' && inherited === 'own') return 'own';
  if (subject.who !== null) return subject.who;
  // "An auditor examines our controls and issues a report"
  if (inherited === 'else' && role === 'award' && audited !== null) return audited;
  if (inherited === 'else') return null;
  if (inherited !== null) return inherited;
  if (next === 'else' && hasParticiple(part, said)) return null;
  if (isImpersonal(part, said)) return 'impersonal';
  return isWithMore(part, said) ? 'company' : null;
};

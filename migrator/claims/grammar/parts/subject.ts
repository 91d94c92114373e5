import type { Token } from '../tokens';
import {
  ADVERBS,
  AUTHOR,
  BESIDE,
  ELSE,
  GOVERNING,
  has,
  hasRole,
  LINKING,
  NOUNS,
  PARTICIPLES,
  roleAt,
  roles,
  type Part,
} from './part';

/** Whom something is said of: the author, "the company", "it", or somebody else; null where nobody is named. */
export type Who = 'own' | 'company' | 'pronoun' | 'else' | null;

/** Whom a part is about, and where that stands. */
export interface Subject {
  who: Who;
  at: number;
}

export const NOBODY: Subject = { who: null, at: -1 };

/** Nouns that are no names. */
const THINGS = roles('thing', 'site', 'body', 'topic', 'company');
/** Verbs that say what somebody has, and what leads to one. */
const SAYING = roles(
  ...(['be', 'was', 'been', 'have', 'hold', 'held', 'obtain', 'complete', 'certified', 'award', 'link'] as const),
);
const VERBS = roles(...SAYING, 'told');
/** Roles that end the name of a holder. */
const ENDING = roles(
  ...SAYING,
  ...(['stand', 'cover', 'preposition', 'by', 'again', 'audited', 'standard', 'opens', 'operate', 'listed'] as const),
  ...(['share', 'covered', ...ADVERBS, 'affirmed', 'mark', 'turn', 'as', 'ask', 'pass', 'add', 'can'] as const),
);

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (THINGS.has(token.role) || NOUNS.has(token.role));

/** Whom words that begin with the author's name, or with "we", name. */
const ofAuthor = ({ isRun }: Part, phrase: readonly Token[], isEnd: boolean): Who => {
  // 我们专注于…的研发: what ends a part is no subject
  if (isEnd && phrase[1]?.role !== 'of') return 'own';
  // 我们投资的公司, 我们的快递公司
  const isTheirs = phrase.some((token, at) => {
    const next = phrase[at + 1]?.role;
    return at > 0 && isRun(token) && (next === 'of' || next === 'company');
  });
  if (isTheirs) return 'else';
  return phrase[1]?.role === 'of' && phrase.at(-1)?.role === 'unknown' ? 'else' : 'own';
};

/** Whom "our" and the words behind it name. */
const ofOurs = ({ compounds }: Part, phrase: readonly Token[]): Who => {
  if (!phrase.some(({ role }) => role === 'unknown')) return 'own';
  // "our payment gateway": the last noun tells what it is; not "our office and depots", "our health and safety system"
  const and = phrase.findIndex(({ role }) => role === 'and');
  const named = phrase.slice(0, and < 0 || isNoun(phrase.at(-1)) ? undefined : and);
  const isOpen =
    compounds &&
    named.at(-1)?.role === 'unknown' &&
    !named.slice(0, -1).some(({ role }) => role === 'of' || role === 'open');
  return isOpen || !phrase.some(isNoun) ? 'else' : 'own';
};

/** Whether words tell first that the author runs what they name: 我们自主运营的数据中心, さくら丘が自社で運営するデータセンター. */
export const isRunBy = ({ tokens }: Pick<Part, 'tokens'>): boolean => {
  const [first, ...rest] = tokens.filter(({ role }) => role !== 'mark' && role !== 'adverb');
  return (
    first?.role === 'own' && rest[0]?.role === 'operate' && tokens.some(({ role }) => role === 'of' || role === 'mark')
  );
};

/** Whom the words from a place on name. */
export const whoAt = (part: Part, at: number): Who => {
  const { tokens, isName, isRun } = part;
  const end = tokens.findIndex(({ role }, place) => place > at && ENDING.has(role));
  const phrase = tokens.slice(at, end < 0 ? undefined : end);
  const [first] = phrase;
  // "reports that we | customers under an agreement | give": no noun goes on with "we"
  if (first?.role === 'own' && first.isName !== true && !part.audits && roleAt(phrase, 1) !== 'of') return 'own';
  // "Globex uses"
  if (first?.role === 'own' && first.isName === true && roleAt(phrase, 1) === 'uses') return 'own';
  if (has(phrase, ELSE)) return isRunBy({ tokens: phrase }) ? 'own' : 'else';
  if (first?.role === 'own') return ofAuthor(part, phrase, end < 0 && !hasRole(tokens, 'standard'));
  if (first?.role === 'our') return ofOurs(part, phrase);
  if (hasRole(phrase, 'own', 'our')) return 'own';
  const before = tokens[at - 1];
  if (first?.role === 'company' && before?.role === 'unknown' && !isRun(before)) return 'else';
  // a plant in a place that nobody lists is one of the author's
  if (hasRole(phrase, 'site')) return 'company';
  if (phrase.some(isName) || first?.role === 'body') return 'else';
  const isRunOf = (token: Token, place: number): boolean => {
    const next = phrase[place + 1];
    return isRun(token) && (place === 0 || isNoun(next) || next?.role === 'of');
  };
  return phrase.some(isRunOf) ? 'else' : 'company';
};

const LEADING = roles(...ADVERBS, 'time', 'number', 'comma', 'and', 'open');

/** The subject in a language in which it has a sign: what stands before the first one. */
const markedSubject = ({ tokens }: Part): Subject => {
  const mark = tokens.findIndex(({ role }) => role === 'mark');
  if (mark < 0) {
    // 物流センターで…取得しており
    const site = tokens.findIndex(({ role }, at) => role === 'site' && roleAt(tokens, at + 1) === 'preposition');
    if (site >= 0 && !has(tokens.slice(0, site), ELSE)) return { who: 'company', at: site };
    return roleAt(tokens, 0) === 'own' && roleAt(tokens, 1) !== 'of' ? { who: 'own', at: 0 } : NOBODY;
  }
  const at = tokens.findIndex(({ role }) => !LEADING.has(role));
  const phrase = tokens.slice(at, mark);
  if (phrase.length === 0 || hasRole(phrase, 'standard')) return NOBODY;
  // 受託者であるさくら丘は, 弊社の配送を担う山背運輸は
  const [before, last] = phrase.slice(-2);
  if (phrase.at(-1)?.role === 'own') return { who: 'own', at: mark - 1 };
  const isOther = last?.role === 'unknown' && before !== undefined && before.role !== 'own' && before.role !== 'our';
  if (isOther) return { who: hasRole(phrase, 'site') ? 'company' : 'else', at };
  // さくら丘のデータセンター運用部門は
  const isDepartment =
    AUTHOR.has(roleAt(phrase, 0)) &&
    isNoun(last) &&
    !phrase.some(({ role }, place) => ELSE.has(role) && roleAt(phrase, place + 1) === 'of');
  if (has(phrase, ELSE) && !isDepartment) return { who: 'else', at };
  if (hasRole(phrase, 'own', 'our')) return { who: 'own', at };
  if (hasRole(phrase, 'site')) return { who: has(phrase, NOUNS) ? 'else' : 'company', at };
  if (hasRole(phrase, 'unknown', 'auditor')) return { who: 'else', at };
  return { who: hasRole(phrase, 'thing', 'company') ? 'company' : null, at };
};

/** Whether a token may be the first of the words for a subject. */
const isHead = ({ isName, isRun }: Part, token: Token): boolean =>
  token.role === 'own' ||
  token.role === 'our' ||
  (THINGS.has(token.role) && token.role !== 'topic') ||
  ELSE.has(token.role) ||
  isName(token) ||
  isRun(token);

/** Whether what stands before a token makes no subject of it: "for our customers", but "all of our plants". */
const isGoverned = ({ tokens, audits }: Part, at: number): boolean => {
  const before = tokens[at - 1]?.role;
  if (before === 'our' || (before === 'cover' && audits)) return true;
  if (before === 'of' && roleAt(tokens, at - 2) === 'all') return false;
  return GOVERNING.has(before === 'article' || before === 'all' ? roleAt(tokens, at - 2) : (before ?? 'unknown'));
};

/** Whether a part only calls somebody something: "Entreprise certifiée ISO 9001". */
const isTitle = ({ tokens }: Part): boolean =>
  tokens.every(
    ({ role }) =>
      BESIDE.has(role) || role === 'standard' || role === 'comma' || role === 'bar' || PARTICIPLES.has(role),
  );

/** Where the author is named behind somebody else and before the verb: "for our customers' audits we issue". */
const ownBehind = ({ tokens }: Part, at: number): number => {
  const own = tokens.findIndex(
    ({ role }, place) =>
      place > at && role === 'own' && !GOVERNING.has(roleAt(tokens, place - 1)) && roleAt(tokens, place + 1) !== 'of',
  );
  const isBesideVerb = own > 0 && (ENDING.has(roleAt(tokens, own + 1)) || ENDING.has(roleAt(tokens, own - 1)));
  return isBesideVerb && !has(tokens.slice(at, own), VERBS) ? own : -1;
};

const OWNED = roles('article', 'unknown', 'of', 'topic', 'all', 'own', 'our');

/** "The commitment of Globex is attested by": what the author has stands for the author. */
const ownedSubject = (part: Part): Subject => {
  const { tokens } = part;
  const at = tokens.findIndex(({ role }) => role === 'own' || role === 'our');
  const isOwned = at > 1 && roleAt(tokens, at - 1) === 'of' && tokens.slice(0, at).every(({ role }) => OWNED.has(role));
  return isOwned && !tokens.slice(0, at).some(part.isName) ? { who: whoAt(part, at), at } : NOBODY;
};

const RUNNING_ON = roles('hold', 'operate');

/** "Northwind runs the platform": whether a part begins with a name that is not the author's, and that runs something. */
export const isRunByName = ({ tokens, isCapital, isAcronym }: Part): boolean => {
  const [first] = tokens;
  return first !== undefined && (isCapital(first) || isAcronym(first)) && roleAt(tokens, 1) === 'operate';
};

/** Whom a part is about: the first noun that no preposition stands before. */
export const subjectOf = (part: Part): Subject => {
  const { tokens } = part;
  if (part.verbLast) return markedSubject(part);
  // 为落实目标
  if (part.audits && roleAt(tokens, 0) === 'cover') return NOBODY;
  // "and maintains a programme": behind the verb of a part that goes on stands an object
  const goesOn = part.mark === 'and' && RUNNING_ON.has(roleAt(tokens, 0));
  for (const [at, token] of tokens.entries()) {
    if (goesOn && THINGS.has(token.role)) continue;
    if (token.role === 'pronoun') return { who: 'pronoun', at };
    if (token.role === 'you') return { who: hasRole(tokens, 'stand', 'ask') ? null : 'else', at };
    // "Infrastructure certifiée ISO 27001"
    if (at === 0 && part.isRented(token) && !has(tokens, LINKING)) return { who: 'else', at };
    // "AWS has", "Northwind runs the platform"
    if (at === 0 && part.isAcronym(token) && LINKING.has(roleAt(tokens, 1))) return { who: 'else', at };
    if (at === 0 && isRunByName(part)) return { who: 'else', at };
    if (!isHead(part, token) || isGoverned(part, at) || (token.role === 'body' && isTitle(part))) continue;
    const who = whoAt(part, at);
    const own = who === 'else' ? ownBehind(part, at) : -1;
    return own < 0 ? { who, at } : { who: 'own', at: own };
  }
  return ownedSubject(part);
};

const RUNNING = roles('operate', 'hold', 'be');

/** Whom the last noun of a part names, as far as "which" behind it stands for the author: "we run an ISMS that". */
export const lastOf = (part: Part, current: Who): 'own' | 'company' | 'else' => {
  const { tokens, isName } = part;
  const end = tokens.findLastIndex(({ role }, at) => ENDING.has(role) && at < tokens.length - 1);
  const phrase = tokens.slice(end + 1);
  const begin = phrase.findIndex(({ role }) => role === 'our' || role === 'own');
  const isOther = (token: Token, at: number): boolean =>
    at > begin && (ELSE.has(token.role) || (isName(token) && phrase[at - 1]?.role !== 'of'));
  if (phrase.some(isOther)) return 'else';
  if (begin >= 0) return whoAt(part, end + 1 + begin) === 'own' ? 'own' : 'else';
  // "A skilled team, a company certified to ISO 9001"
  if (end < 0 && current === 'company' && THINGS.has(roleAt(phrase, 0))) return 'company';
  // "we are a family business, certified to ISO 9001"
  if (current === 'own' && roleAt(tokens, end) === 'be' && phrase[0]?.role === 'article') return 'own';
  const isRun = has(tokens, RUNNING) && (current === 'own' || hasRole(tokens, 'own'));
  return isRun && has(phrase, THINGS) ? 'own' : 'else';
};

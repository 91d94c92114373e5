import type { Token } from '../tokens';
import { isOfSystem } from './system';
import {
  ADVERBS,
  AUTHOR,
  ELSE,
  GOVERNING,
  has,
  hasParticiple,
  hasRole,
  isOwned,
  NOUNS,
  OFFERING,
  openedBefore,
  PARTICIPLES,
  roleAt,
  roles,
  type Group,
  type Part,
  type Saying,
} from './part';

/** Whether a part says what its author is: "as an ISO 9001 certified company". */
export const isCalling = ({ tokens }: Part, { from }: Saying): boolean => {
  const lead = tokens.slice(0, from);
  return hasRole(lead, 'as') && !hasRole(lead, 'own', 'our');
};

const LEADING = roles('article', 'preposition', ...ADVERBS);

/** "Wir sind ein nach ISO 9001 zertifiziertes Unternehmen" */
const isKind = ({ tokens }: Part, { first, last }: Group, { verb }: Saying): boolean => {
  if (!PARTICIPLES.has(roleAt(tokens, verb))) return false;
  const begin = Math.min(first, verb);
  const be = tokens.slice(0, begin).findLastIndex(({ role }) => role === 'be');
  const between = tokens.slice(be + 1, begin);
  const next = tokens[Math.max(last, verb) + 1]?.role;
  const isBare = between.every(({ role }) => LEADING.has(role));
  return be > 0 && between[0]?.role === 'article' && isBare && next !== undefined && next !== 'preposition';
};

/** 我们是首批通过…认证的企业 */
export const isOneOf = ({ tokens }: Part, { from, to }: Saying): boolean =>
  roleAt(tokens, to + 1) === 'of' &&
  tokens.slice(0, from).some(({ role }, at) => role === 'affirmed' && roleAt(tokens, at - 1) === 'own');

const CALLED = roles('be', 'been', 'others', 'topic');

/** ISO 27001 認証を維持しているさくら丘は, 認証取得企業であるさくら丘は: what a verb describes is the author. */
export const describesAuthor = ({ tokens, verbLast }: Part, { to }: Saying): boolean => {
  const next = tokens.slice(to + 1).find(({ role }) => !CALLED.has(role));
  return verbLast && next !== undefined && AUTHOR.has(next.role);
};

/** "Globex (an ISO 9001 certified company) is": what stands in brackets behind the author. */
export const isInBrackets = ({ tokens }: Part, { from, to }: Saying): boolean => {
  const open = tokens.slice(0, from).findLastIndex(({ role }) => role === 'open');
  const close = tokens.findIndex(({ role }, at) => at > to && role === 'close');
  return open > 0 && close > 0 && roleAt(tokens, open - 1) === 'own';
};

/** "stored with Northwind (ISO 9001 certified)": what stands in brackets behind a name that is not the author's. */
export const isOfNameInFront = ({ tokens }: Part, { from, to }: Saying): boolean => {
  const open = openedBefore(tokens, from);
  const close = tokens.findIndex(({ role }, at) => at > to && role === 'close');
  if (open <= 0 || close < 0) return false;
  const head = tokens.slice(0, open).findLastIndex(({ role }) => role !== 'unknown');
  return head < open - 1 && GOVERNING.has(roleAt(tokens, head));
};

const ATTRIBUTED = roles('thing', 'site', 'topic', 'number', 'preposition', 'article');

/** 我们通过 ISO 9001 认证的工厂: what the author's own certificate describes is the author's. */
export const isOwnAttribute = ({ tokens, audits }: Part, { from, to }: Saying): boolean => {
  const lead = tokens.slice(0, from).findLast(({ role }) => role !== 'adverb');
  const behind = tokens.slice(to + 2);
  const isOf = audits && lead?.role === 'own' && roleAt(tokens, to + 1) === 'of';
  const unknown = behind.filter(({ role }) => role === 'unknown').length;
  return (
    isOf &&
    behind.some(({ role }) => role === 'thing' || role === 'site') &&
    unknown < 2 &&
    behind.every(({ role }) => role === 'unknown' || ATTRIBUTED.has(role))
  );
};

/** How long the words for what is described may be. */
const LONGEST = 10;
/** さくら丘は、ISMAP に登録済みのクラウドサービスです */
export const isWhatItIs = ({ tokens, verbLast }: Part, { to }: Saying): boolean => {
  const tail = tokens.slice(to + 1);
  const isEnd = tail.at(-1)?.role === 'link';
  return verbLast && isEnd && tail.length <= LONGEST && !hasRole(tail, 'object', 'uses', 'mark');
};

/** Whose what stands behind a certificate makes it: "of our hosting provider". */
const OF = roles(
  ...(['of', 'by', 'article', 'our', 'unknown', 'all', 'valid', 'thing', 'topic', 'and', 'these', 'adverb'] as const),
  ...(['others', 'uses'] as const),
);

/** Whether the words right behind a certificate name somebody else. */
const isOfOthers = (tail: readonly Token[]): boolean => {
  const near = tail.slice(0, 4);
  const end = near.findIndex(({ role }) => !OF.has(role));
  return has(near.slice(0, end < 0 ? undefined : end), ELSE) && !has(near, OFFERING);
};

/** The same in a language where verbs describe what stands behind them: 取得済みの事業者. */
const isDescribing = (all: readonly Token[]): boolean => {
  const next = all.find(({ role }) => role !== 'be' && role !== 'been')?.role;
  const comma = all.findIndex(({ role }) => role === 'comma');
  return next === 'of' || next === 'unknown' || has(all.slice(0, comma < 0 ? undefined : comma), ELSE);
};

const GAINING = roles('obtain', 'held', 'award');
const VERB_BEFORE = roles('article', 'our', 'us', 'own');
/** How many tokens behind a statement tell who made it. */
const MOST = 6;

/** Whether what stands behind a statement makes something else of it: "ISO 27001 documents", "certified partners". */
export const goesOn = (part: Part, group: Group, said: Saying): boolean => {
  const { tokens, compounds, verbLast, audits, isName } = part;
  const all = tokens.slice(said.to + 1);
  if (all[0]?.role === 'standard' || isCalling(part, said) || isKind(part, group, said)) return false;
  if (isOneOf(part, said) || describesAuthor(part, said) || isWhatItIs(part, said)) return false;
  if (isInBrackets(part, said) || isOfSystem(part, said) || isOwnAttribute(part, said)) return false;
  // "certificate 00126 …"
  if (roleAt(tokens, said.verb) === 'certificate') return has(all, ELSE) || all.slice(0, 3).some(isName);
  // "our ISO 9001 certified plant"
  if (isOwned(part, said) && hasParticiple(part, said)) return has(all.slice(0, 3), ELSE);
  // "assessed against the IRAP PROTECTED controls"
  const isOfTopic = (at: number): boolean => roleAt(all, at) === 'level' && roleAt(all, at + 1) === 'topic';
  const begin = all.findIndex(({ role }, at) => role !== 'topic' && !isOfTopic(at));
  const tail = begin < 0 ? all.slice(-1) : all.slice(begin);
  const [next, second] = tail;
  if (next === undefined) return false;
  if (verbLast && isDescribing(all)) return true;
  const isParticiple = PARTICIPLES.has(roleAt(tokens, said.verb));
  if (next.role === 'auditor') return true;
  if (next.role === 'audit' && roleAt(tokens, said.to) === 'standard' && !audits) return true;
  if (isParticiple && NOUNS.has(next.role)) return true;
  // "an examination performed by auditors"
  if (next.role === 'unknown' && second?.role === 'by' && !has(tail.slice(0, MOST), ELSE)) return false;
  // "our certificate proves the": behind a noun stands no article
  if (next.role === 'unknown' && isOwned(part, said) && VERB_BEFORE.has(second?.role ?? 'unknown')) return false;
  if (next.role === 'unknown' && (compounds || (verbLast && said.verb === said.to))) return true;
  if (compounds && (next.role === 'of' || (next.role === 'body' && !isParticiple))) return true;
  // "received its attestation from Northcert"
  const isReport = hasRole(tokens.slice(said.from, said.to + 1), 'report');
  const isFrom = next.role === 'preposition' && GAINING.has(roleAt(tokens, said.verb)) && !isReport;
  const isOfName = (next.role === 'of' || next.role === 'preposition') && !isFrom && isName(second);
  return isOfName || isOfOthers(tail);
};

import type { Token } from '../tokens';
import {
  AUTHOR,
  ELSE,
  has,
  hasParticiple,
  hasRole,
  isOwned,
  NOUNS,
  OFFERING,
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

/** "Wir sind ein nach ISO 9001 zertifiziertes Unternehmen" */
const isKind = ({ tokens }: Part, { first, last }: Group, { verb }: Saying): boolean => {
  if (!PARTICIPLES.has(roleAt(tokens, verb))) return false;
  const begin = Math.min(first, verb);
  const be = tokens.slice(0, begin).findLastIndex(({ role }) => role === 'be');
  const between = tokens.slice(be + 1, begin);
  const next = tokens[Math.max(last, verb) + 1]?.role;
  const isBare = between.every(({ role }) => role === 'article' || role === 'preposition' || role === 'adverb');
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

/** How long the words for what is described may be. */
const LONGEST = 8;
/** さくら丘は、ISMAP に登録済みのクラウドサービスです */
const isWhatItIs = ({ tokens, verbLast }: Part, { to }: Saying): boolean => {
  const tail = tokens.slice(to + 1);
  const isEnd = tail.length > 2 && roleAt(tail, tail.length - 2) === 'preposition' && tail.at(-1)?.role === 'unknown';
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

/** Whether what stands behind a statement makes something else of it: "ISO 27001 documents", "certified partners". */
export const goesOn = (part: Part, group: Group, said: Saying): boolean => {
  const { tokens, compounds, verbLast, audits, isName } = part;
  const all = tokens.slice(said.to + 1);
  if (all[0]?.role === 'standard' || isCalling(part, said) || isKind(part, group, said)) return false;
  if (isOneOf(part, said) || describesAuthor(part, said) || isWhatItIs(part, said)) return false;
  // "our ISO 9001 certified plant"
  if (isOwned(part, said) && hasParticiple(part, said)) return has(all.slice(0, 3), ELSE);
  const begin = all.findIndex(({ role }) => role !== 'topic');
  const tail = begin < 0 ? all.slice(-1) : all.slice(begin);
  const [next, second] = tail;
  if (next === undefined) return false;
  if (verbLast && isDescribing(all)) return true;
  const isParticiple = PARTICIPLES.has(roleAt(tokens, said.verb));
  if (next.role === 'auditor') return true;
  if (next.role === 'audit' && roleAt(tokens, said.to) === 'standard' && !audits) return true;
  if (isParticiple && NOUNS.has(next.role)) return true;
  if (next.role === 'unknown' && (compounds || (verbLast && said.verb === said.to))) return true;
  if (compounds && (next.role === 'of' || (next.role === 'body' && !isParticiple))) return true;
  const isOfName = (next.role === 'of' || next.role === 'preposition') && isName(second);
  return isOfName || isOfOthers(tail);
};

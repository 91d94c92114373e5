import type { Token } from '../tokens';
import { AUTHOR, BARE, BESIDE, ELSE, FEW, LINKING, PARTICIPLES, roles, SOME, type Clause } from './clause';
import type { Saying } from './saying';

/** What makes an author somebody by whom, or with whose help, another one did it. */
const PASSED = roles('by', 'uses');
/** Words between a subject and its verb that make another one of it. */
const TURNING = roles('cover', 'certified', 'again', 'link', 'turn');
/** What ends what stands before a subject. */
const BREAKS = roles('dash', 'colon', 'semicolon');

/** A subject without what is inserted behind it between commas: "Globex, a maker of pumps, has …". */
const withoutInsertion = (between: readonly Token[]): readonly Token[] => {
  if (between[0]?.role !== 'comma') return between;
  const end = between.findIndex(({ role }, at) => at > 0 && role === 'comma');
  return end < 0 ? between : between.slice(end + 1);
};

/** The same without "that it": "announced that it has obtained". */
const withoutPronoun = (between: readonly Token[]): readonly Token[] =>
  between.filter(({ role }, at) => !(role === 'link' && between[at + 1]?.role === 'pronoun') && role !== 'pronoun');

/** Whether a word between commas or at the beginning names somebody of whom a clause may be as well. */
export const namesElse = ({ tokens, isName }: Clause, at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (ELSE.has(token.role)) return true;
  // a place, "in Leeds", or a part of an own name, "Globex Leeds site"
  const isPlace = tokens[at - 1]?.role === 'preposition' || tokens[at - 1]?.role === 'and';
  const isPart = tokens[at + 1]?.role === 'thing' || AUTHOR.has(tokens[at + 1]?.role ?? 'unknown');
  return isName(token) && !isPlace && !isPart;
};

/** Whether the author gives certificates to others: "we award", but not "we were awarded", nor "awarded us". */
const isActive = ({ tokens, isRun }: Clause, verb: number, at: number): boolean =>
  at < verb &&
  !tokens.some(isRun) &&
  tokens[at]?.role === 'own' &&
  tokens[verb]?.role === 'award' &&
  !tokens.slice(at, verb).some(({ role }) => LINKING.has(role));

/** Whether a word for the author is the subject of a statement, or what it is a statement about. */
export const isSubject = (clause: Clause, { from, verb }: Saying, at: number): boolean => {
  const { tokens, isRun, compounds, verbLast } = clause;
  const role = tokens[at]?.role ?? 'unknown';
  if (!AUTHOR.has(role) || PASSED.has(tokens[at - 1]?.role ?? 'unknown')) return false;
  if (at === verb) return true;
  const between = at < verb ? withoutPronoun(withoutInsertion(tokens.slice(at + 1, verb))) : tokens.slice(verb + 1, at);
  const places = new Map(tokens.map((token, place) => [token, place]));
  const isElse = (token: Token): boolean => namesElse(clause, places.get(token) ?? 0);
  if (between.some(isElse)) return false;
  if (between.some((token) => TURNING.has(token.role) && !(verbLast && PARTICIPLES.has(token.role)))) return false;
  const bracket = tokens.slice(0, at).findLastIndex((token) => token.role === 'open' || token.role === 'close');
  if (tokens[bracket]?.role === 'open' && !between.some((token) => token.role === 'close')) return false;

  const toStandard = tokens.slice(at + 1, Math.max(from, at + 1));
  const isAdjacent = toStandard.every(
    (token) => token.role !== 'comma' && (BESIDE.has(token.role) || LINKING.has(token.role)),
  );
  const begin = tokens.slice(0, at).findLastIndex((token) => BREAKS.has(token.role)) + 1;
  const isElseBefore = tokens.slice(begin, at).some(isElse);
  const commas = between.filter((token) => token.role === 'comma').length;
  const isBehindComma = tokens[at - 1]?.role === 'comma' && commas === 0;
  if (isElseBefore && at < verb && !isAdjacent && !isBehindComma) return false;

  const unknown = between.filter((token) => token.role === 'unknown').length;
  if (unknown > (commas > 1 || verbLast ? SOME : FEW)) return false;
  // 我们投资的公司: a clause of its own describes somebody else
  if (between.some((token, index) => isRun(token) && between[index + 1]?.role === 'of')) return false;
  const isOurs = role === 'our' || (role === 'own' && tokens[at + 1]?.role === 'of');
  if (!isOurs) {
    // "haben geholfen": behind a verb that helps another one, the other one tells what is said
    const [first, second] = between.filter((token) => !LINKING.has(token.role));
    const isOpenVerb = first?.role === 'unknown' && !isRun(first) && second?.role !== 'adverb';
    if (isActive(clause, verb, at)) return false;
    return at > verb || !isOpenVerb || at + 1 >= from;
  }
  if (at < from && tokens.slice(at + 1, from).every((token) => BARE.has(token.role))) return true;
  const isThing = (token: Token): boolean => token.role === 'thing' || token.role === 'body';
  // "certified our platform", but "certified with our tool"
  if (at > verb) return tokens[at - 1]?.role !== 'preposition' && tokens.slice(at + 1).some(isThing);
  const next = between[between.findLastIndex(isThing) + 1];
  return between.some(isThing) && !(compounds && next?.role === 'unknown');
};

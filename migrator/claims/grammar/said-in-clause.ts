import type { StandardMention } from '../../../model/catalogue/find-standards';
import type { Holder } from './claim';
import type { Token } from './tokens';

/** What a clause says of some standards: who holds them. */
export interface Said {
  holder: Holder;
  standards: readonly StandardMention[];
}

type Role = Token['role'];
const roles = (...all: Role[]): ReadonlySet<Role> => new Set(all);

/** Words that change nothing between a standard, the noun for its certificate, the verb and the subject. */
const BESIDE = roles(
  ...([
    'article',
    'preposition',
    'of',
    'topic',
    'number',
    'level',
    'valid',
    'all',
    'these',
    'adverb',
    'often',
  ] as const),
  ...(['time', 'open', 'close', 'colon', 'and', 'object', 'mark', 'compliance', 'dash', 'body', 'thing'] as const),
);
const LINKING = roles('be', 'was', 'been', 'have');
/** Nouns for certificates; an audit may be one of one's own. */
const NOUNS = roles('proof', 'certificate', 'report');
const PARTICIPLES = roles('certified', 'again');
/** Verbs that need no noun: "we hold ISO 9001". */
const HOLDING = roles('hold', 'held', 'obtain', 'listed');
/** Verbs in front of a noun, and behind it. */
const GIVING = roles('have', 'hold', 'held', 'obtain', 'pass', 'complete', 'award', 'share', 'ask', 'listed');
const GIVEN = roles(
  'obtain',
  'held',
  'hold',
  'award',
  'complete',
  'stand',
  'closes',
  'again',
  'listed',
  'ask',
  'valid',
  'cover',
);
/** Words for the author. */
const AUTHOR = roles('own', 'our', 'us');
/** What says in any place of a clause that nothing is held, or not now. */
const NEVER = roles('plan', 'past', 'condition', 'told', 'need');
/** What names somebody else. */
const ELSE = roles('others', 'uses');
/** What leads to documents: these may be possible. */
const OFFERS = roles('stand', 'ask', 'closes');
const OFFERED = roles('stand', 'you', 'closes');
/** Nouns that a preposition may follow: what stands behind that belongs to them. */
const HEADS = roles('unknown', 'topic', 'thing');
/** What stands between the standards of a list. */
const LISTED = roles(
  ...(['comma', 'and', 'article', 'level', 'open', 'close', 'topic', 'number', 'valid', 'all', 'preposition'] as const),
  ...(['of', 'proof', 'certificate', 'report', 'time', 'dash', 'colon'] as const),
);

/** What may stand between a subject and its verb, when nothing else does. */
const ADVERBS = roles('adverb', 'often', 'be', 'was', 'been', 'have', 'time', 'number');

/** What may stand between "our" and the certificate that is ours. */
const BARE = roles('valid', 'article', 'often', 'adverb', 'level', 'topic', 'time', 'number', 'all');

/** What makes an author somebody by whom, or with whose help, another one did it. */
const PASSED = roles('by', 'uses');

/** Words between a subject and its verb that make another one of it. */
const TURNING = roles('cover', 'certified', 'again', 'link', 'turn');

/** How far words may stand apart that belong together. */
const NEAR = 8;
/** How many words that no pack lists may stand between them, and in an insertion between commas. */
const FEW = 2;
const SOME = 9;

/** A clause whose words may stand in any order. */
export interface Clause {
  tokens: readonly Token[];
  /** Whether the clauses before it name the author, and nobody else. */
  isPursued: boolean;
  /** Whether the verb stands behind what it says: 取得しています. */
  verbLast: boolean;
  /** Whether nouns stand before the nouns that they describe: "a SOC 2 report template". */
  compounds: boolean;
  /** Whether a word that no pack lists is a name. */
  isName: (token: Token) => boolean;
  /** Whether a number is a year. */
  isYear: (token: Token) => boolean;
  /** Whether a word is written without spaces beside it: a run of signs, of which no list has one. */
  isRun: (token: Token) => boolean;
  /** Whether an audit that was passed is a certificate: 通过等保三级测评. */
  audits: boolean;
}

/** What says that something is held: the tokens around it, and the verb among them. */
interface Saying {
  from: number;
  to: number;
  verb: number;
}

/** What a clause says of the author or of "the company", however its words are ordered; null: nothing that is certain. */
export const saidInClause = (clause: Clause): Said | null => {
  const { tokens, isPursued, isName } = clause;
  if (tokens.some(({ role }) => NEVER.has(role)) || isOver(clause)) return null;
  const group = groupOf(tokens);
  const saying = group === null ? null : sayingOf(clause, group);
  if (group === null || saying === null || goesOnOtherwise(clause, saying)) return null;
  // "is not valid", but "can be downloaded here without an agreement"
  const pause = tokens.findIndex(({ role }, at) => at > saying.to && (role === 'comma' || role === 'and'));
  if (tokens.slice(0, pause < 0 ? tokens.length : pause).some(({ role }) => role === 'negation')) return null;
  if (isPossible(tokens, saying)) return null;
  const standards = tokens.slice(group.first, group.last + 1).flatMap(({ standard }) => standard ?? []);
  const owner = tokens.findIndex((_, at) => isSubject(clause, saying, at));
  if (owner >= 0) return { holder: 'own', standards };
  const before = tokens.slice(0, saying.verb);
  if (before.some((token) => ELSE.has(token.role) || AUTHOR.has(token.role) || isName(token))) return null;
  if (isPursued && !before.some(({ role }) => role === 'unknown')) return { holder: 'own', standards };
  const isNoun = tokens.slice(saying.from, saying.to + 1).some(({ role }) => NOUNS.has(role) && role !== 'proof');
  if (isNoun && isOffered(tokens, saying)) return { holder: 'impersonal', standards };
  const [first, second] = before.filter(({ role }) => role !== 'article' && role !== 'adverb');
  const isCompany = first?.role === 'company' || (first?.role === 'thing' && second?.role !== 'unknown');
  return isCompany ? { holder: 'company', standards } : null;
};

/** Whether something is only possible: "may obtain". "May" in front of a number is the month. */
const isPossible = (tokens: readonly Token[], { from, to }: Saying): boolean => {
  const begin = tokens.slice(0, from).findLastIndex(({ role }) => role === 'comma') + 1;
  const can = tokens
    .slice(begin, to)
    .findIndex(({ role }, at) => role === 'can' && tokens[begin + at + 1]?.role !== 'number');
  return can >= 0 && !tokens.some(({ role }) => OFFERED.has(role));
};

/** Whether a clause begins with a certificate or a report of which readers can have a copy. */
const isOffered = (tokens: readonly Token[], { from, to }: Saying): boolean =>
  tokens.slice(0, from).every(({ role }) => BESIDE.has(role)) && tokens.slice(to).some(({ role }) => role === 'stand');

/** Whether a clause in front of a list is about certificates that are the author's: "Unsere Zertifikate zum Herunterladen:". */
export const namesOwnProof = (tokens: readonly Token[]): boolean => {
  if (tokens.at(-1)?.role !== 'colon') return false;
  if (tokens.some(({ role }) => NEVER.has(role) || ELSE.has(role) || role === 'negation' || role === 'can'))
    return false;
  return tokens.some(({ role }, at) => {
    if (role !== 'our') return false;
    const behind = tokens.slice(at + 1);
    const noun = behind.findIndex((token) => !BARE.has(token.role));
    const next = behind[noun + 1]?.role;
    return NOUNS.has(behind[noun]?.role ?? 'unknown') && next !== 'unknown' && next !== 'of';
  });
};

/** The first standards of a clause that stand in one list. */
const groupOf = (tokens: readonly Token[]): { first: number; last: number } | null => {
  const first = tokens.findIndex(({ role }) => role === 'standard');
  if (first < 0) return null;
  let last = first;
  let unknown = 0;
  for (let at = first + 1; at < tokens.length; at += 1) {
    const role = tokens[at]?.role ?? 'unknown';
    if (role === 'standard') {
      last = at;
      unknown = 0;
    } else if (role === 'unknown') unknown += 1;
    else if (!LISTED.has(role)) break;
    if (unknown > FEW) break;
  }
  return { first, last };
};

/**
 * The nearest token with one of some roles in one direction, with nothing between that has a meaning of its own: in
 * "quotes for certification" the quotes have one.
 */
const nearest = (
  clause: Clause,
  { from, step, most = 0 }: { from: number; step: 1 | -1; most?: number },
  wanted: ReadonlySet<Role>,
): number | null => {
  const { tokens } = clause;
  let unknown = 0;
  for (let at = from; at >= 0 && at < tokens.length && Math.abs(at - from) < NEAR; at += step) {
    const role = tokens[at]?.role ?? 'unknown';
    if (wanted.has(role)) return at;
    const next = tokens[at + 1]?.role;
    const token = tokens[at];
    const isRun = token !== undefined && clause.isRun(token);
    if (step === -1 && !isRun && HEADS.has(role) && (next === 'preposition' || next === 'of')) return null;
    if (role === 'unknown') {
      unknown += 1;
      if (unknown > most) return null;
    } else if (!BESIDE.has(role) && !NOUNS.has(role) && !LINKING.has(role)) return null;
  }
  return null;
};

const sayingOf = (clause: Clause, { first, last }: { first: number; last: number }): Saying | null => {
  const { tokens, verbLast, audits, isRun } = clause;
  const run = tokens.some(isRun) ? 1 : 0;
  const nouns = audits ? new Set<Role>([...NOUNS, 'audit']) : NOUNS;
  const roleAt = (at: number): Role => tokens[at]?.role ?? 'unknown';
  const participle =
    nearest(clause, { from: first - 1, step: -1 }, PARTICIPLES) ??
    nearest(clause, { from: last + 1, step: 1 }, PARTICIPLES);
  if (participle !== null) {
    const to = Math.max(last, participle);
    const isLinked = tokens.some(({ role }) => LINKING.has(role) || role === 'hold');
    return isLinked ? { from: Math.min(first, participle), to, verb: participle } : null;
  }
  const noun = tokens.slice(first, last + 1).some(({ role }) => nouns.has(role))
    ? first
    : (nearest(clause, { from: last + 1, step: 1, most: verbLast ? FEW : run }, nouns) ??
      nearest(clause, { from: first - 1, step: -1, most: 1 }, nouns));
  const [from, to] = noun === null ? [first, last] : [Math.min(first, noun), Math.max(last, noun)];
  const before = nearest(clause, { from: from - 1, step: -1, most: 1 }, noun === null ? HOLDING : GIVING);
  const isRead = roleAt(before ?? -1) === 'have' && roleAt((before ?? 0) + 1) === 'unknown';
  const isPassed = roleAt(before ?? -1) === 'complete' && roleAt(noun ?? -1) === 'report';
  if (before !== null && !isRead && !isPassed) return { from: before, to, verb: before };
  const behind = nearest(clause, { from: to + 1, step: 1 }, noun === null ? HOLDING : GIVEN);
  if (behind !== null && (noun !== null || verbLast)) return { from, to: behind, verb: behind };
  // "our ISO 27001 certificate"
  const owner = noun === null ? null : nearest(clause, { from: from - 1, step: -1 }, roles('our'));
  const named = owner === null ? [] : tokens.slice(owner + 1, first);
  const isDirect = owner !== null && named.every(({ role }) => role !== 'thing' && role !== 'open');
  return isDirect ? { from: owner, to, verb: owner } : null;
};

/** Whether what stands behind a statement makes something else of it: "ISO 27001 documents", "certified partners". */
const goesOnOtherwise = ({ tokens, compounds, verbLast, audits, isName }: Clause, { to, verb }: Saying): boolean => {
  const tail = tokens.slice(to + 1);
  const [next, second, third, fourth] = tail.slice(tail.findIndex(({ role }) => role !== 'topic'));
  const isSkilled = next?.role === 'audit' && tokens[to]?.role === 'standard' && !audits;
  const isBody = PARTICIPLES.has(tokens[verb]?.role ?? 'unknown') && next !== undefined && NOUNS.has(next.role);
  if (isSkilled || isBody) return true;
  const isCompound = next?.role === 'unknown' && (compounds || (verbLast && verb === to));
  if (isCompound || next?.role === 'auditor') return true;
  if (
    compounds &&
    (next?.role === 'of' || (next?.role === 'body' && !PARTICIPLES.has(tokens[verb]?.role ?? 'unknown')))
  )
    return true;
  const near = [next, second, third, fourth].flatMap((token) => token ?? []);
  const end = near.findIndex(({ role }) => role === 'comma');
  const behind = end < 0 ? near : near.slice(0, end);
  if (behind.some(({ role }) => ELSE.has(role)) && !behind.some(({ role }) => OFFERS.has(role))) return true;
  return (next?.role === 'of' || next?.role === 'preposition') && second !== undefined && isName(second);
};

/** Whether two years tell when something began and ended: "from 2010 to 2016". */
const isOver = ({ tokens, isYear }: Clause): boolean =>
  tokens.filter(isYear).length > 1 ||
  tokens.some((token, at) => isYear(token) && (tokens[at - 1]?.role === 'by' || tokens[at - 2]?.role === 'by'));

/** A subject without what is inserted behind it between commas: "Globex, a maker of pumps, has …". */
const withoutInsertion = (between: readonly Token[]): readonly Token[] => {
  if (between[0]?.role !== 'comma') return between;
  const end = between.findIndex(({ role }, at) => at > 0 && role === 'comma');
  return end < 0 ? between : between.slice(end + 1);
};

/** The same without "that it": "announced that it has obtained". */
const withoutPronoun = (between: readonly Token[]): readonly Token[] =>
  between.filter(({ role }, at) => !(role === 'link' && between[at + 1]?.role === 'pronoun') && role !== 'pronoun');

/** Whether a word for the author is the subject of a statement, or what it is a statement about. */
const isSubject = (
  { tokens, isName, isRun, compounds, verbLast }: Clause,
  { from, verb }: Saying,
  at: number,
): boolean => {
  const role = tokens[at]?.role ?? 'unknown';
  if (!AUTHOR.has(role) || PASSED.has(tokens[at - 1]?.role ?? 'unknown')) return false;
  if (at === verb) return true;
  const between = at < verb ? withoutPronoun(withoutInsertion(tokens.slice(at + 1, verb))) : tokens.slice(verb + 1, at);
  const isOwnName = (token: Token, index: number): boolean =>
    between[index + 1]?.role === 'thing' && token.role === 'unknown';
  if (
    between.some(
      (token, index) =>
        ELSE.has(token.role) ||
        (TURNING.has(token.role) && !(verbLast && PARTICIPLES.has(token.role))) ||
        (isName(token) && !isOwnName(token, index)),
    )
  )
    return false;
  const open = tokens.slice(0, at).findLastIndex((token) => token.role === 'open' || token.role === 'close');
  if (tokens[open]?.role === 'open' && !between.some((token) => token.role === 'close')) return false;
  const isAdjacent = between.every((token) => ADVERBS.has(token.role));
  const begin = tokens.slice(0, at).findLastIndex((token) => token.role === 'dash' || token.role === 'colon') + 1;
  const isElseBefore = tokens.slice(begin, at).some((token) => ELSE.has(token.role) || isName(token));
  const commas = between.filter((token) => token.role === 'comma').length;
  if (isElseBefore && !isAdjacent && (commas > 0 || tokens[at - 1]?.role !== 'comma')) return false;
  const unknown = between.filter((token) => token.role === 'unknown').length;
  if (unknown > (commas > 1 || verbLast ? SOME : FEW)) return false;
  // 我们投资的公司: a clause of its own describes somebody else
  if (between.some((token, index) => isRun(token) && between[index + 1]?.role === 'of')) return false;
  const isOpenVerb = (token: Token | undefined): boolean => token?.role === 'unknown' && !isRun(token);
  const isOurs = role === 'our' || (role === 'own' && tokens[at + 1]?.role === 'of');
  if (!isOurs) return at > verb || !isOpenVerb(between[0]) || between[1]?.role === 'adverb' || at + 1 >= from;
  if (at < from && tokens.slice(at + 1, from).every((token) => BARE.has(token.role))) return true;
  const head = between.findIndex((token) => token.role === 'thing' || token.role === 'body');
  if (head < 0) return false;
  const next = between[between.findLastIndex((token) => token.role === 'thing' || token.role === 'body') + 1];
  return !(compounds && next?.role === 'unknown');
};

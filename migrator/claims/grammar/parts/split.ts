import type { ClaimWords } from '../../../../model/languages/claim-words';
import { anyWordOf, type Token } from '../tokens';
import { ADVERBS, has, hasRole, NOUNS, openedBefore, PROVING, roleAt, roles, type Part, type Role } from './part';
import { isBeforeState } from './state';

const VERBS = roles('be', 'was', 'have', 'hold', 'held', 'obtain', 'complete', 'operate', 'award');
/** Roles with which a part begins behind "and", "which" or "that". */
const BEGINNING = roles('own', 'our', 'company', 'pronoun', 'others', ...VERBS);
const ENDING = roles('semicolon', 'dash', 'turn');
/** Roles behind which a list of standards may go on. */
const LISTED = roles('standard', 'level', 'close', 'number', 'time', 'proof', 'certificate', 'report');
/** Roles that may stand in front of the next standard of a list. */
const BEFORE_NEXT = roles(
  ...(['article', 'and', 'level', 'preposition', 'of', 'topic', 'proof', 'certificate', 'report', 'valid'] as const),
  ...(['open', ...ADVERBS, 'all', 'number', 'time'] as const),
);

/** Whether a mark goes on with a list: "ISO 9001, the ISO 14001", "the following: ISO 9001". */
const isListed = (tokens: readonly Token[], at: number, commas: boolean): boolean => {
  const before = roleAt(tokens, at - 1);
  const isComma = roleAt(tokens, at) === 'comma' || roleAt(tokens, at) === 'bar';
  // "certificates, among them ISO 9001"
  const leads = roleAt(tokens, at + 1) === 'these' || roleAt(tokens, at + 1) === 'cover';
  if (isComma && leads && roleAt(tokens, at + 2) === 'standard') return true;
  // where each comma begins a clause, another sign stands between the standards of a list
  // プライバシーマーク、ISO 27001: the noun is a part of the name
  const isOfName = tokens[at - 1]?.to === tokens[at - 2]?.to && roleAt(tokens, at - 2) === 'standard';
  if (commas && isComma && !isOfName && before !== 'standard' && before !== 'level') return false;
  const next = tokens.slice(at + 1).find(({ role }) => !BEFORE_NEXT.has(role))?.role;
  return next === 'standard' && (!isComma || LISTED.has(before));
};

const GOES_ON = roles('and', 'comma');
const BEFORE_NAME = roles('preposition', 'of', 'comma');

/** "our sites in Rotterdam, Antwerp and Duisburg" */
const isBetweenNames = (tokens: readonly Token[], at: number): boolean =>
  BEFORE_NAME.has(roleAt(tokens, at - 2)) &&
  GOES_ON.has(roleAt(tokens, at + 2)) &&
  [at - 1, at + 1, at + 3].every((place) => tokens[place]?.role === 'unknown');

/** Whether a token stands in brackets that close. */
const isBracketed = (tokens: readonly Token[], at: number): boolean => {
  const close = tokens.slice(at).findIndex(({ role }) => role === 'open' || role === 'close');
  return openedBefore(tokens, at) >= 0 && close >= 0 && roleAt(tokens, at + close) === 'close';
};

/** Whether a new part begins behind a token. */
const cutsAt = (tokens: readonly Token[], at: number, commas: boolean): boolean => {
  const role = roleAt(tokens, at);
  if (role === 'comma' && isBracketed(tokens, at)) return false;
  // SOC 2 の報告書は、…開示しております: the verb of what stands in front of a sign of its subject is still to come
  const isSigned = roleAt(tokens, at - 1) === 'mark' || roleAt(tokens, at - 1) === 'object';
  if (role === 'comma' && isSigned && NOUNS.has(roleAt(tokens, at - 2))) {
    const begin = tokens.slice(0, at).findLastIndex((each) => each.role === 'comma');
    // 当社が取得している認証は、ISO 27001 です
    const isTold = hasRole(tokens.slice(begin + 1, at), 'obtain', 'hold') && roleAt(tokens, at + 1) === 'standard';
    if (isTold || hasRole(tokens.slice(begin + 1, at), 'standard')) return false;
  }
  const isBeginning = BEGINNING.has(roleAt(tokens, at + 1));
  if (ENDING.has(role) || (role === 'link' && isBeginning)) return true;
  if (role === 'and') return isBeginning && roleAt(tokens, at - 1) !== 'our';
  if (role === 'colon' && isBeforeState(tokens, at)) return false;
  if (role === 'comma' && !commas && isBetweenNames(tokens, at)) return false;
  const isMark = role === 'comma' || role === 'bar' || role === 'colon';
  return isMark && roleAt(tokens, at - 1) !== 'and' && !isListed(tokens, at, commas);
};

/** Roles that are read in brackets: not the number of a certificate, whose abbreviation may be "no". */
const KEPT = roles('standard', 'level', 'negation', 'plan', 'past', 'told');

/** Without what stands in brackets and says nothing of a certificate. */
const withoutBrackets = (tokens: readonly Token[]): readonly Token[] => {
  const open = tokens.findIndex(({ role }) => role === 'open');
  if (open < 0) return tokens;
  const close = tokens.findIndex(({ role }, at) => at > open && role === 'close');
  const end = close < 0 ? tokens.length : close;
  const inside = tokens.slice(open + 1, end);
  const isKept = inside.some(({ role }, at) => KEPT.has(role) && !(role === 'negation' && at + 1 < inside.length));
  const kept = isKept || open === 0 ? tokens.slice(open, end + 1) : [];
  return [...tokens.slice(0, open), ...kept, ...withoutBrackets(tokens.slice(end + 1))];
};

/** Roles in front of the company that a reader is asked to join, which is the author. */
const BEFORE_JOINED = roles('article', 'preposition');

/** "You will join a company that is certified", as its author would say it: "we are a company that is certified". */
const withoutReader = (tokens: readonly Token[], commas: boolean): readonly Token[] => {
  const at = tokens.findIndex(({ role }) => role === 'join');
  const joined = tokens[at];
  if (joined === undefined || !BEFORE_JOINED.has(roleAt(tokens, at + 1))) return tokens;
  return [{ ...joined, role: 'own' }, { ...joined, role: commas ? 'affirmed' : 'be' }, ...tokens.slice(at + 1)];
};

/** How many words tell who has given a certificate. */
const LONGEST_GIVER = 15;

/** Without who has given it, where that stands before it: 由…颁发的. */
const withoutGiver = (tokens: readonly Token[]): readonly Token[] => {
  const by = tokens.findIndex(({ role }) => role === 'uses');
  const end = tokens.findIndex(({ role }, at) => at > by && role === 'award' && roleAt(tokens, at + 1) === 'of');
  return by < 0 || end < 0 || end - by > LONGEST_GIVER ? tokens : [...tokens.slice(0, by), ...tokens.slice(end + 2)];
};

interface Stretch {
  tokens: readonly Token[];
  mark: Role | null;
}

const ISSUED = roles('award', 'link', 'by');
const GOING_ON = roles('be', 'was', 'have', 'hold', 'stand', 'valid');

/** Without who has issued it, between commas: "The certificate, issued by Northgate, is valid until 2027". */
const withoutIssuer = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const at = stretches.findIndex(({ tokens, mark }, place) => {
    const [before, behind] = [stretches[place - 1], stretches[place + 1]];
    const isIssued = mark === 'comma' && ISSUED.has(roleAt(tokens, 0)) && !hasRole(tokens, 'standard');
    const isNoun = before !== undefined && hasRole(before.tokens, 'standard') && !has(before.tokens, VERBS);
    return isIssued && isNoun && behind?.mark === 'comma' && GOING_ON.has(roleAt(behind.tokens, 0));
  });
  const [before, behind] = [stretches[at - 1], stretches[at + 1]];
  if (before === undefined || behind === undefined) return stretches;
  const joined = { tokens: [...before.tokens, ...behind.tokens], mark: before.mark };
  return [...stretches.slice(0, at - 1), joined, ...stretches.slice(at + 2)];
};

const stretchesOf = (all: readonly Token[], commas: boolean): readonly Stretch[] => {
  const tokens = withoutReader(withoutGiver(withoutBrackets(all)), commas);
  const stretches: { tokens: Token[]; mark: Role | null }[] = [{ tokens: [], mark: null }];
  tokens.forEach((token, at) => {
    if (cutsAt(tokens, at, commas)) stretches.push({ tokens: [], mark: token.role });
    else stretches.at(-1)?.tokens.push(token);
  });
  return withoutIssuer(stretches.filter((each) => each.tokens.length > 0));
};

/** Roles beside which a part names something else than what the next one is about. */
/** Roles by which the part before says it itself; who was examined says so behind it: "were audited to ISO 27001 and got the certificate". */
const SAID = roles(...[...PROVING].filter((role) => role !== 'audited' && role !== 'audit'));
const OPEN = roles('plan', 'past', 'negation', 'others', 'uses', 'condition', 'told');

/** A part that names no standard, with those of the part before it: "meets ISO 27001, and was certified". */
const withStandards = (tokens: readonly Token[], before: readonly Token[] | undefined): readonly Token[] => {
  const named = before?.filter(({ role }) => role === 'standard') ?? [];
  const at = tokens.findIndex(({ role }) => PROVING.has(role));
  const isSilent = at >= 0 && !tokens.some(({ role }) => role === 'standard' || role === 'level');
  if (before === undefined || named.length === 0 || !isSilent || has(before, OPEN) || has(before, SAID)) return tokens;
  return [...tokens.slice(0, at), ...named, ...tokens.slice(at)];
};

/** A name in a language in which other nouns begin with small letters. */
const NAME = /^\p{Lu}\p{Ll}/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const YEAR = /^(?:19|20)\d\d$/;
const RUN = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/** Tokens of which those that stand beside each other without a space, and are in no list, are one. */
const withRuns = (tokens: readonly Token[], words: string): Token[] =>
  tokens.reduce<Token[]>((all, token) => {
    const last = all.at(-1);
    const goesOn = last?.role === 'unknown' && token.role === 'unknown' && last.to === token.from;
    if (!goesOn || !RUN.test(words.charAt(token.from))) return [...all, token];
    return [...all.slice(0, -1), { ...last, to: token.to }];
  }, []);

/** 認定を取得: in front of the sign of an object, a participle is a noun. */
const withNouns = (tokens: Token[], verbLast: boolean): Token[] =>
  verbLast
    ? tokens.map((token, at) =>
        token.role === 'certified' && roleAt(tokens, at + 1) === 'object' ? { ...token, role: 'proof' } : token,
      )
    : tokens;

interface Patterns {
  presupposing: RegExp;
  conforming: RegExp;
  systems: RegExp;
  using: RegExp;
  rented: RegExp;
}

const patterns = new WeakMap<ClaimWords, Patterns>();

/** Finds the words of a pack that name what there is, what conforms, and management systems; it is prepared once. */
const patternsOf = (pack: ClaimWords): Patterns => {
  const known = patterns.get(pack) ?? {
    presupposing: new RegExp(String.raw`^\s*(?:${anyWordOf(pack.presupposing)})`, 'iu'),
    conforming: new RegExp(anyWordOf(pack.conforming ?? []), 'iu'),
    systems: new RegExp(String.raw`(?<!\p{scx=Latin})(?:${pack.systems.join('|')})$`, 'iu'),
    using: new RegExp(String.raw`^(?:${anyWordOf(pack.using)})$`, 'iu'),
    rented: new RegExp(String.raw`^(?:${anyWordOf(pack.rented)})$`, 'iu'),
  };
  patterns.set(pack, known);
  return known;
};

/** Cuts the tokens of a sentence into its parts. */
export const partsOf = (tokens: readonly Token[], words: string, pack: ClaimWords): Part[] => {
  const { commas, capitals, verbLast = false, compounds = false, audits = false } = pack;
  const printed = ({ from, to }: Token): string => words.slice(from, to);
  const { presupposing, conforming, systems, using, rented } = patternsOf(pack);
  const isJoined = hasRole(tokens, 'join');
  const stretches = stretchesOf(tokens, commas);
  const isCapital = (token: Token | undefined): boolean => token?.role === 'unknown' && NAME.test(printed(token));
  return stretches.map((each, at) => ({
    tokens: withNouns(withRuns(withStandards(each.tokens, stretches[at - 1]?.tokens), words), verbLast),
    mark: each.mark,
    verbLast,
    compounds,
    audits,
    isJoined,
    isSystem: (token) => token !== undefined && systems.test(printed(token)),
    isUsing: (token) => token !== undefined && using.test(printed(token)),
    isRented: (token) => token !== undefined && rented.test(printed(token)),
    isPresupposing: presupposing.test(words.slice(each.tokens[0]?.from ?? 0)),
    isConforming: conforming.test(words.slice(each.tokens[0]?.from ?? 0, each.tokens.at(-1)?.to)),
    isName: (token) => capitals !== false && isCapital(token),
    isCapital,
    isAcronym: (token) => token?.role === 'unknown' && ACRONYM.test(printed(token)),
    isYear: (token) => YEAR.test(printed(token)),
    isRun: (token) => token?.role === 'unknown' && RUN.test(words.charAt(token.from)),
  }));
};

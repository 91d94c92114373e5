import type { Token } from '../tokens';

export type Role = Token['role'];

export const roles = (...all: Role[]): ReadonlySet<Role> => new Set(all);

/** A stretch of a sentence with one verb at most; its words may stand in any order. */
export interface Part {
  tokens: readonly Token[];
  /** The token that stands before it; null at the beginning of a sentence. */
  mark: Role | null;
  /** Whether the verb stands behind what it says, and subjects have a sign: 当社は…取得しています. */
  verbLast: boolean;
  /** Whether nouns stand before the nouns that they describe: "a SOC 2 report template". */
  compounds: boolean;
  /** Whether an audit that was passed is a certificate: 通过等保三级测评. */
  audits: boolean;
  /** Whether its sentence asks the reader to join the author. */
  isJoined: boolean;
  /** Whether a token names a management system. */
  isSystem: (token: Token | undefined) => boolean;
  /** Whether a token is a verb by which an author takes what others run: "used by us". */
  isUsing: (token: Token | undefined) => boolean;
  /** Whether a token names what an author mostly rents: "infrastructure". */
  isRented: (token: Token | undefined) => boolean;
  /** Whether it begins with words that name what there is: "with the". */
  isPresupposing: boolean;
  /** Whether it says that something conforms: "meets the criteria". */
  isConforming: boolean;
  /** Whether a word that no pack lists is a name. */
  isName: (token: Token | undefined) => boolean;
  /** Whether a word that no pack lists begins with a capital, whatever that means in its language. */
  isCapital: (token: Token | undefined) => boolean;
  /** Whether a token is a word of capitals that no pack lists. */
  isAcronym: (token: Token | undefined) => boolean;
  /** Whether a number is a year. */
  isYear: (token: Token) => boolean;
  /** Whether a word that no pack lists is a run of signs of a script without spaces. */
  isRun: (token: Token | undefined) => boolean;
}

/** Words for how, and for how often. */
export const ADVERBS = ['adverb', 'often'] as const;
/** Nouns for certificates. */
export const NOUN_ROLES = ['proof', 'certificate', 'report'] as const;
export const NOUNS = roles(...NOUN_ROLES);
export const PARTICIPLES = roles('certified', 'again');
/** Words for the author. */
export const AUTHOR = roles('own', 'our', 'us');
/** Roles of words that name others than the author. */
export const ELSE = roles('others', 'uses');
export const LINKING = roles('be', 'was', 'been', 'have');
/** Verbs of being: what stands beside a participle then is done to its subject. */
export const PASSIVE = roles('be', 'was', 'been');
/** Roles behind which a noun is no subject. */
export const GOVERNING = roles('preposition', 'by', 'of', 'uses', 'as');
/** Roles that offer documents to readers, and may do so with "can". */
export const OFFERING = roles('stand', 'ask', 'closes', 'share');
/** Roles without which words that name no standard state nothing. */
export const PROVING = roles('proof', 'certificate', 'report', 'audit', 'certified', 'audited', 'again');

/** Words that change nothing between a standard, the noun for its certificate, the verb and the subject. */
export const BESIDE = roles(
  ...(['article', 'preposition', 'of', 'topic', 'number', 'level', 'valid', 'all', 'these', ...ADVERBS] as const),
  ...(['time', 'open', 'close', 'colon', 'and', 'object', 'mark', 'compliance', 'dash', 'body', 'thing'] as const),
  ...(['as', 'site', 'latest'] as const),
);

/** The role of a token, and `unknown` outside of them. */
export const roleAt = (tokens: readonly Token[], at: number): Role => tokens[at]?.role ?? 'unknown';

/** Whether any of some tokens has one of some roles. */
export const has = (tokens: readonly Token[], wanted: ReadonlySet<Role>): boolean =>
  tokens.some(({ role }) => wanted.has(role));

/** Where the bracket opens in which a token stands; -1 where none does. */
export const openedBefore = (tokens: readonly Token[], at: number): number => {
  const last = tokens.slice(0, at).findLastIndex(({ role }) => role === 'open' || role === 'close');
  return roleAt(tokens, last) === 'open' ? last : -1;
};

export const hasRole = (tokens: readonly Token[], ...wanted: Role[]): boolean =>
  tokens.some(({ role }) => wanted.includes(role));

/** The standards that stand in one list: the place of the first, and of the last. */
export interface Group {
  first: number;
  last: number;
}

/**
 * The words which say that something is held: the places of the first and of the last token of it, and of the verb among them, or
 * of the owner where there is none: "our ISO 27001 certificate".
 */
export interface Saying {
  from: number;
  to: number;
  verb: number;
}

/** A saying that covers a group and other places. */
export const saying = (verb: number, { first, last }: Group, ...others: number[]): Saying => ({
  verb,
  from: Math.min(first, ...others),
  to: Math.max(last, ...others),
});

const BEFORE_OWNER = roles('article', 'of', 'preposition', 'all', 'object', ...ADVERBS);

/** Whether it is told that somebody keeps or renews what the author owns: "look after our ISO 27001 certification". */
export const isKept = (part: Part, said: Saying): boolean => {
  const lead = part.tokens.slice(0, said.verb).findLast(({ role }) => !BEFORE_OWNER.has(role));
  return isOwned(part, said) && (lead?.role === 'keep' || lead?.role === 'hold');
};

/** Whether an owner says it: "our ISO 27001 certificate". */
export const isOwned = ({ tokens }: Part, { verb }: Saying): boolean => {
  const role = roleAt(tokens, verb);
  return role === 'our' || role === 'own';
};

export const hasParticiple = ({ tokens }: Part, { from, to }: Saying): boolean =>
  has(tokens.slice(from, to + 1), PARTICIPLES);

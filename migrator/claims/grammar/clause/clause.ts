import type { Token } from '../tokens';

export type Role = Token['role'];

export const roles = (...all: Role[]): ReadonlySet<Role> => new Set(all);

/** A clause whose words may stand in any order. */
export interface Clause {
  tokens: readonly Token[];
  /** Whether the clauses before it name the author, and nobody else. */
  isPursued: boolean;
  /** Whether it is the first one of its sentence. */
  isFirst: boolean;
  /** Whether the verb stands behind what it says: 取得しています. */
  verbLast: boolean;
  /** Whether nouns stand before the nouns that they describe: "a SOC 2 report template". */
  compounds: boolean;
  /** Whether an audit that was passed is a certificate: 通过等保三级测评. */
  audits: boolean;
  /** Whether a word that no pack lists is a name. */
  isName: (token: Token) => boolean;
  /** Whether a number is a year. */
  isYear: (token: Token) => boolean;
  /** Whether a word that no pack lists is a run of signs of a script without spaces. */
  isRun: (token: Token) => boolean;
}

/** Nouns for certificates. */
export const NOUNS = roles('proof', 'certificate', 'report');
export const PARTICIPLES = roles('certified', 'again');
/** Words for the author. */
export const AUTHOR = roles('own', 'our', 'us');
/** What names somebody else. */
export const ELSE = roles('others', 'uses');
export const LINKING = roles('be', 'was', 'been', 'have');

/** What may stand between "our" and the certificate that is ours. */
export const BARE = roles('valid', 'article', 'often', 'adverb', 'level', 'topic', 'time', 'number', 'all');

/** Words that change nothing between a standard, the noun for its certificate, the verb and the subject. */
export const BESIDE = roles(
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

/** How many words that no pack lists may stand where few do, and in an insertion between commas. */
export const FEW = 2;
export const SOME = 9;

/** Roles without which a clause that names no standard states nothing. */
export const PROVING = roles('proof', 'certificate', 'report', 'audit', 'certified', 'audited', 'again');

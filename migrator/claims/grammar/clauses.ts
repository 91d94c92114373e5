import type { ClaimWords } from '../../../model/languages/claim-words';
import { PROVING, type Clause } from './clause/clause';
import { BEHIND, modalityOf } from './modality';
import type { Token } from './tokens';

/** Words behind "and" that begin a clause. */
const BEGINS = new Set<string>(['own', 'our', 'company', 'pronoun', 'others']);
/** Words behind "and" with which a clause goes on about the one before it. */
const GOES_ON = new Set<string>(['be', 'have', 'hold']);
/** Roles before a comma that goes on with a list of standards. */
const LISTED = new Set<string>(['standard', 'level', 'close']);

/** Splits a sentence into its clauses; `commas`: each comma begins one. */
export const clausesOf = (tokens: readonly Token[], commas: boolean): Token[][] => {
  const clauses: Token[][] = [[]];
  let depth = 0;
  tokens.forEach((token, at) => {
    if (token.role === 'open') depth += 1;
    if (token.role === 'close') depth = Math.max(0, depth - 1);
    const next = tokens[at + 1]?.role ?? 'unknown';
    const isListed = next === 'standard' && LISTED.has(tokens[at - 1]?.role ?? '');
    const isStop = token.role === 'semicolon' || (commas && token.role === 'comma' && !isListed && depth === 0);
    const turns = token.role === 'turn' || (token.role === 'and' && (BEGINS.has(next) || GOES_ON.has(next)));
    // "but" stays, because it may take back what stands before it
    if (isStop || turns) clauses.push(token.role === 'turn' ? [token] : []);
    else clauses.at(-1)?.push(token);
  });
  return clauses.filter((clause) => clause.length > 0);
};

/** Whether a clause turns against the one before it and names nothing of its own: "but not any more". */
export const takesBack = (clause: readonly Token[]): boolean =>
  (clause[0]?.role === 'turn' || GOES_ON.has(clause[0]?.role ?? '')) && !clause.some(({ role }) => role === 'standard');

/** A name in a language in which other nouns begin with small letters. */
const NAME = /^\p{Lu}\p{Ll}/u;
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

/** Roles beside which a clause names something else than what the next one is about. */
const OPEN = new Set<string>(['plan', 'past', 'negation', 'others', 'uses', 'condition', 'told']);

/** A clause that names no standard, with those of the clause before it: "meets ISO 27001, and was certified". */
const withStandards = (clause: readonly Token[], before: readonly Token[] | undefined): readonly Token[] => {
  const named = before?.filter(({ role }) => role === 'standard') ?? [];
  const isOpen = before?.some(({ role }) => OPEN.has(role) || PROVING.has(role)) ?? true;
  const at = clause.findIndex(({ role }) => PROVING.has(role));
  if (named.length === 0 || isOpen || at < 0 || clause.some(({ role }) => role === 'standard')) return clause;
  return [...clause.slice(0, at), ...named, ...clause.slice(at)];
};

/** A clause, behind others of its sentence, as it is read by its words alone. */
export const clauseOf = (
  clause: readonly Token[],
  { before, words, pack }: { before: readonly Token[][]; words: string; pack: ClaimWords },
): Clause => ({
  tokens: withRuns(withStandards(clause, before.at(-1)), words),
  isPursued:
    before.some((each) => each.some(({ role }) => role === 'own' || role === 'our')) &&
    modalityOf(before.flat(), BEHIND).length === 0,
  isFirst: before.length === 0,
  verbLast: pack.verbLast === true,
  compounds: pack.compounds === true,
  audits: pack.audits === true,
  isName: ({ role, from, to }) => role === 'unknown' && pack.capitals !== false && NAME.test(words.slice(from, to)),
  isYear: ({ from, to }) => YEAR.test(words.slice(from, to)),
  isRun: ({ role, from }) => role === 'unknown' && RUN.test(words.charAt(from)),
});

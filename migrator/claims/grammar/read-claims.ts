import type { FindStandards, StandardMention } from '../../../model/catalogue/find-standards';
import type { ClaimRole, ClaimWords } from '../../../model/languages/claim-words';
import type { Around, Claim, Modality } from './claim';
import { PROVING } from './clause/clause';
import { namesOwnProof, saidInClause } from './clause/said-in-clause';
import { clauseOf, clausesOf, takesBack } from './clauses';
import { coverOf, findsForm } from './form';
import { areTakenBack, BEHIND, modalityOf, WHOLE } from './modality';
import { namesIn } from './names';
import { questionsOf, type Questions } from './questions';
import { formsOf, type Sayings } from './sayings';
import { statesOf, type States } from './states';
import { anyWordOf, tokenizer, type Token } from './tokens';

/** Reads sentences of one language. */
export interface ClaimReader extends States, Pick<Questions, 'isYes'> {
  /** Whether a sentence may be in its language, with so many small words of it at least. */
  isIn: (sentence: string, least?: number) => boolean;
  /** Whether a text names its author, without which nothing is read of it. */
  speaks: (text: string) => boolean;
  /** Whether a paragraph of such a text may state something. */
  mayState: (paragraph: string) => boolean;
  /** The statements about certificates in the clauses of a sentence. */
  claims: (words: string, mentions: readonly StandardMention[]) => Claim[];
  /** The same in a sentence below the heading of its standard, which it may leave out: "We have been certified since 2019." */
  claimsBelow: (words: string, mentions: readonly StandardMention[]) => Claim[];
  /** What a question asks of the author: what its answer affirms, if it is yes. */
  asks: (words: string, find: FindStandards) => Claim[];
  /** Whether words name a certificate, an audit or an examiner, or say that something is held. */
  concerns: (words: string) => boolean;
  /** Whether a sentence says that something is planned, denied or over; or, `asWell`, asked, told, required or of others. */
  takesBack: (words: string, asWell?: boolean) => boolean;
  /** The statement of a sentence about the list or the table that it introduces; null where it makes none. */
  introduces: (words: string, mentions: readonly StandardMention[]) => Claim | null;
  /** Whether a sentence says that the list or table below is not the author's, or not held. */
  refuses: (words: string, mentions: readonly StandardMention[]) => boolean;
  /** Whom a sentence is about. */
  about: (words: string) => Around['before'];
  /** A sentence about places that may be the author's, as a sentence about what is; null for any other. */
  asOwnPlace: (words: string) => string | null;
  /** Whether a heading announces certificates, or is the head of a column of them or of their states. */
  heads: (heading: string, what: 'certificates' | 'column' | 'status') => boolean;
  /** Whether authors don't speak of what they hold below a heading. */
  isElsewhere: (heading: string) => boolean;
}

/** Whose sentences a reader reads. */
interface Author {
  /** The names of the author. */
  names?: readonly string[];
  /** Whether a sentence may be in the language: only then it is read where it fits no form. */
  isIn?: (sentence: string, least?: number) => boolean;
}

/** The roles of words for the author and what is the author's. */
const SPEAKER = ['own', 'our', 'us', 'company', 'thing'] as const;
/** Roles of other words about certificates than those that prove one. */
const CONCERNING = new Set<string>(['auditor', 'award', 'stand', 'valid', 'compliance', 'listed']);
const LOWER = /\p{Ll}{2}|\p{Lo}/u;

const standardsIn = (tokens: readonly Token[]): StandardMention[] =>
  tokens.flatMap(({ standard }) => (standard === undefined ? [] : [standard]));

/** Whether what takes a form back may be about something else; who else is named behind it holds it. */
const isDoubtful = (modality: ReadonlySet<Modality>): boolean => modality.size > 0 && !modality.has('others');

/** Reads with the words of one language. */
export const claimReader = (pack: ClaimWords, { names = [], isIn = () => true }: Author = {}): ClaimReader => {
  const { list, bound, presupposed, refusals, commas } = pack;
  const tokenize = tokenizer(pack, names);
  const { stated, below, opened, saidOf, subjectOf } = formsOf(pack);
  const { isAsked, isOfAsker, asStatement, isYes } = questionsOf(pack, tokenize);
  const mentioned = (presupposed ?? []).map((form) =>
    coverOf(form, { list, bound: `${bound} | be | was | have | can | stand | cover` }),
  );
  const refused = refusals.map((form) => findsForm(form, list));
  const wordsOf = (phrases: readonly string[]): RegExp => new RegExp(anyWordOf(phrases), 'iu');
  const spoken = (roles: readonly ClaimRole[]): RegExp =>
    wordsOf([...roles.flatMap((role) => pack.words[role] ?? []), ...Object.keys(pack.contracted)]);
  const speaker = spoken(SPEAKER);
  const speaking = pack.speaking === undefined ? speaker : spoken(pack.speaking);
  const named = namesIn(names);
  const elsewhere = wordsOf(pack.elsewhere);
  const places = wordsOf(pack.places);
  const ownThing = pack.words.thing?.[0] ?? '';
  const heads = Object.entries(pack.heads ?? {}).map(([what, words]): [string, RegExp] => [
    what,
    new RegExp(String.raw`^(?:${anyWordOf(words)})\s*[:：]?$`, 'iu'),
  ]);

  /** The claims that a sentence takes for granted, unless anything in it takes them back. */
  const presupposes = (tokens: readonly Token[], words: string, whole: readonly Modality[]): Claim[] => {
    const standards = standardsIn([...new Set(mentioned.flatMap((cover) => cover(tokens).flat()))]);
    const modality = new Set([...whole, ...modalityOf(tokens, BEHIND)]);
    return standards.length === 0 ? [] : [{ holder: 'own', standards, modality, from: 0, to: words.length }];
  };

  /** The claim that a clause states in one of the forms. */
  const fitting = (
    sayings: Sayings,
    before: readonly Token[][],
    clause: readonly Token[],
  ): Omit<Claim, 'from' | 'to'>[] => {
    const found = saidOf(sayings, before, clause);
    const covered = found === null ? [] : clause.slice(0, found.to);
    const isProved = covered.some(({ role }) => role === 'standard' || PROVING.has(role));
    if (found === null || !isProved) return [];
    const modality = new Set(modalityOf(clause.slice(found.to), BEHIND));
    return [{ holder: found.holder, standards: standardsIn(covered), modality }];
  };

  const claimsBy = (sayings: Sayings, words: string, mentions: readonly StandardMention[]): Claim[] => {
    const tokens = tokenize(words, mentions);
    const whole: Modality[] = [...modalityOf(tokens, WHOLE), ...(isAsked(words) ? ['question' as const] : [])];
    const clauses = clausesOf(tokens, commas);
    const isFree = isIn(words);
    const said = clauses.flatMap((each, at): Claim[] => {
      // "not qualified yet; however, the platform is certified"
      const turns = each[0]?.role === 'turn';
      const clause = each.slice(turns ? 1 : 0);
      const before = clauses.slice(0, at);
      const after = clauses.slice(at + 1);
      const around: Modality[] = [
        ...whole,
        ...(turns ? [] : modalityOf(before.flat(), ['plan', 'past'])),
        ...modalityOf(after.flat(), ['past']),
        ...after.flatMap((next) => (takesBack(next) ? modalityOf(next, BEHIND) : [])),
        ...(after[0]?.[0]?.role === 'need' ? (['condition'] as const) : []),
      ];
      const inForm = fitting(sayings, before, clause);
      // what a form takes for a doubt may be one about something else: "…, with no nonconformities raised"
      const known = new Set(inForm.flatMap(({ standards, modality }) => (isDoubtful(modality) ? [] : standards)));
      const free = (isFree ? saidInClause(clauseOf(clause, { before, words, pack })) : []).flatMap((claim) => {
        const standards = claim.standards.filter((standard) => !known.has(standard));
        return standards.length === 0 ? [] : [{ ...claim, standards, modality: new Set<Modality>() }];
      });
      return [...inForm, ...free].map((claim) => ({
        ...claim,
        modality: new Set([...around, ...claim.modality]),
        from: clause[0]?.from ?? 0,
        to: clause.at(-1)?.to ?? words.length,
      }));
    });
    if (said.length === 0) return presupposes(tokens, words, whole);
    // "you can download our SOC 3 report; the SOC 2 report is available on request"
    const own = said.findIndex(({ holder }) => holder === 'own');
    return said.map((claim, at) =>
      own >= 0 && at > own && claim.holder === 'impersonal' ? { ...claim, holder: 'own' } : claim,
    );
  };

  return {
    ...statesOf(pack, tokenize),
    isIn,
    isYes,
    speaks: (text) => speaker.test(text) || named.test(text),
    mayState: (paragraph) => speaking.test(paragraph) || named.test(paragraph),
    claims: (words, mentions) => (mentions.length === 0 ? [] : claimsBy(stated, words, mentions)),
    claimsBelow: (words, mentions) => claimsBy(below(), words, mentions),
    asks: (words, find) => {
      if (!isAsked(words) || isOfAsker(words)) return [];
      const said = asStatement(words, find);
      return claimsBy(stated, said, find(said)).filter(
        ({ holder, modality }) => modality.size === 0 && (holder === 'own' || holder === 'impersonal'),
      );
    },
    concerns: (words) => tokenize(words, []).some(({ role }) => PROVING.has(role) || CONCERNING.has(role)),
    // capitals alone are a number, or a name
    takesBack: (words, asWell = false) =>
      LOWER.test(words) && ((asWell && isAsked(words)) || areTakenBack(tokenize(words, []), asWell)),
    introduces: (words, mentions) => {
      const tokens = tokenize(words, mentions);
      const clauses = clausesOf(tokens, commas);
      const last = clauses.at(-1) ?? [];
      const before = clauses.slice(0, -1);
      const holder = saidOf(opened, before, last)?.holder ?? (isIn(words) && namesOwnProof(last) ? 'own' : null);
      if (holder === null) return null;
      const modality = new Set([...modalityOf(tokens, WHOLE), ...modalityOf(before.flat(), ['plan', 'past'])]);
      return { holder, standards: [], modality, from: 0, to: words.length };
    },
    refuses: (words, mentions) => {
      const tokens = tokenize(words, mentions);
      return refused.some((finds) => finds(tokens));
    },
    about: (words) => {
      const tokens = tokenize(words, []);
      if (tokens.some(({ role }) => role === 'others' || role === 'uses')) return 'others';
      return subjectOf(tokens) === 'own' ? 'own' : 'somebody';
    },
    asOwnPlace: (words) => (places.test(words) ? words.replace(places, ownThing) : null),
    heads: (heading, what) => heads.some(([each, words]) => each === what && words.test(heading.trim())),
    isElsewhere: (heading) => elsewhere.test(heading),
  };
};

import type { FindStandards, StandardMention } from '../../../model/catalogue/find-standards';
import type { ClaimRole, ClaimWords } from '../../../model/languages/claim-words';
import { spellingsOf } from '../../../model/languages/spellings';
import type { Around, Claim } from './claim';
import { AUTHOR, BESIDE, ELSE, NOUN_ROLES, NOUNS, OFFERING, PROVING, roles } from './parts/part';
import { aboutWhom, readParts } from './parts/read-parts';
import { areTakenBack } from './modality';
import { namesIn } from './names';
import { questionsOf, type Questions } from './questions';
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
  /** The claims that the answer to a question affirms if it is yes. */
  asks: (words: string, find: FindStandards) => Claim[];
  /** Whether a question asks which certificates the author holds. */
  asksWhich: (words: string, find: FindStandards) => boolean;
  /** The standards of words that name them and nothing else, as the answer to such a question does. */
  lists: (words: string, mentions: readonly StandardMention[]) => Claim | null;
  /** Whether a sentence tells of a report that there is. */
  reports: (words: string) => boolean;
  /** Whether words name a certificate, an audit or an examiner, or say that something is held. */
  concerns: (words: string) => boolean;
  /** Whether a sentence says that something is planned, denied or over; or, `asWell`, asked, told, required or of others. */
  takesBack: (words: string, asWell?: boolean) => boolean;
  /** The statement of a sentence about the list or the table that it introduces; null where it makes none. */
  introduces: (words: string, mentions: readonly StandardMention[]) => Claim | null;
  /** Whether a sentence says that the list or table below is not the author's, or not held. */
  refuses: (words: string, mentions: readonly StandardMention[]) => boolean;
  /** Whether it names somebody else, a plan or a need in it. */
  isOpen: (words: string) => boolean;
  /** Whether words are only nouns for a certificate, in front of its standard: "Zertifizierung nach". */
  isNoun: (words: string) => boolean;
  /** Whether words are the name of somebody else and nothing more: "Northcloud". */
  isName: (words: string) => boolean;
  /** Whether words name what an author mostly rents, and no owner: "certified infrastructure". */
  isRented: (words: string) => boolean;
  /** Whether a heading names that, or places: what is said below it without a subject is said of them. */
  headsRented: (heading: string) => boolean;
  /** Whether a label only names what certificates are about: "Enterprise security: ISO 27001 certified". */
  isTopic: (label: string) => boolean;
  /** Whom a sentence is about; null where it names nobody. */
  about: (words: string) => Around['before'];
  /** A sentence about places that may be the author's, as a sentence about what is; null for any other. */
  asOwnPlace: (words: string) => string | null;
  /** A sentence about compliance as one about a certificate; null for any other. */
  asCertified: (words: string) => string | null;
  /** Whether a heading announces certificates, or is the head of a column of them or of their states. */
  heads: (heading: string, what: 'certificates' | 'column' | 'status') => boolean;
  /** Whether authors don't speak of what they hold below a heading. */
  isElsewhere: (heading: string) => boolean;
}

/** Whose sentences a reader reads. */
interface Author {
  /** The names of the author. */
  names?: readonly string[];
  /** Whether a sentence may be in the language: no other one is read. */
  isIn?: (sentence: string, least?: number) => boolean;
}

/** The roles of words for the author and what is the author's. */
const SPEAKER = ['own', 'our', 'us', 'company', 'thing', 'site', 'join'] as const;
/** Roles of other words about certificates than those that prove one. */
const CONCERNING = new Set<string>(['auditor', 'award', 'stand', 'valid', 'compliance', 'listed']);
/** Roles of words that leave open whose a list is, or whether it is held. */
const OPEN = roles('others', 'past', 'condition', 'told', 'need', 'negation', 'plan', 'you');
/** Roles by which readers are offered certificates. */
const OFFER = [roles('you'), roles('ask', 'stand'), roles('certificate', 'report'), roles('these')];
/** Roles of the words that an answer has beside the standards it lists. */
const LISTING = roles(
  'standard',
  'comma',
  'bar',
  'semicolon',
  'colon',
  'dash',
  'affirmed',
  'own',
  'our',
  'have',
  'hold',
);
/** Roles by which a heading announces certificates. */
const HAVING = roles('our', 'own', 'have', 'hold', 'held', 'obtain', 'valid', 'stand', 'certified');
/** Roles of the words at the end of a label for what certificates are about. */
const TOPICS = roles('thing', 'compliance');
const LONGEST_HEADING = 80;
/** How many headings are remembered. */
const MOST_HEADINGS = 200;
const ASKING = /[¿?？]/gu;
const NAME = /^\p{Lu}/u;
const LOWER = /\p{Ll}{2}|\p{Lo}/u;

/** Below the heading of a standard, and in front of a list, its standard stands elsewhere: here it is beside its certificate. */
const withStandard = (tokens: readonly Token[], at: number): Token[] => {
  const from = tokens[at]?.to ?? tokens.at(-1)?.to ?? 0;
  return [...tokens.slice(0, at + 1), { role: 'standard', from, to: from }, ...tokens.slice(at + 1)];
};

/** Whether a token is the noun for a report that readers may have; not "please report", nor "our penetration test report". */
const isOfferedReport = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.role !== 'report' || !tokens.some(({ role }) => OFFERING.has(role) || role === 'cover')) return false;
  const lead = tokens.slice(0, at).findLast(({ role }) => !BESIDE.has(role) || role === 'article');
  return lead?.role !== 'unknown';
};

const SAYS_WHAT = roles('be', 'affirmed');

/** "Northgate is a service for sign-in": whether a sentence says what something with a name is, and nothing of its author. */
const isOfNamed = (tokens: readonly Token[]): boolean =>
  tokens[0]?.role === 'unknown' &&
  SAYS_WHAT.has(tokens.find(({ role }) => role !== 'unknown')?.role ?? 'unknown') &&
  !tokens.some(({ role }) => AUTHOR.has(role));

/** Whether a sentence leaves open whose the list below it is, or whether it is held. */
const isOpen = (tokens: readonly Token[]): boolean => isOfNamed(tokens) || tokens.some(({ role }) => OPEN.has(role));

/** Reads with the words of one language. */
export const claimReader = (pack: ClaimWords, { names = [], isIn = () => true }: Author = {}): ClaimReader => {
  const tokenize = tokenizer(pack, names);
  const { isAsked, isOfAsker, asStatement, isYes } = questionsOf(pack, tokenize);
  const wordsOf = (phrases: readonly string[]): RegExp => new RegExp(anyWordOf(phrases), 'iu');
  const spoken = (all: readonly ClaimRole[]): RegExp =>
    wordsOf([...all.flatMap((role) => pack.words[role] ?? []), ...Object.keys(pack.contracted)]);
  const speaker = spoken(SPEAKER);
  const speaking = pack.speaking === undefined ? speaker : spoken(pack.speaking);
  // headings of a page are many, and nearly none has such a word: it is looked for before their words are told apart
  const nouns = wordsOf(NOUN_ROLES.flatMap((role) => pack.words[role] ?? []).flatMap(spellingsOf));
  const named = namesIn(names);
  const elsewhere = wordsOf(pack.elsewhere);
  const here = new RegExp(`^(?:${anyWordOf(pack.here ?? [])})$`, 'iu');
  const places = wordsOf(pack.places);
  const rented = wordsOf(pack.rented);
  const compliant = new RegExp(wordsOf(pack.compliant.words), 'giu');
  const people = new RegExp(`^(?:${pack.people.join('|')})$`, 'iu');
  const ownThing = pack.words.thing?.[0] ?? '';
  const heads = Object.entries(pack.heads ?? {}).map(([what, words]): [string, RegExp] => [
    what,
    new RegExp(String.raw`^(?:${anyWordOf(words)})\s*[:：]?$`, 'iu'),
  ]);
  const read = (tokens: readonly Token[], words: string): Claim[] => readParts(tokens, words, pack);

  const introduces: ClaimReader['introduces'] = (words, mentions) => {
    if (mentions.length > 0 || isAsked(words)) return null;
    const tokens = tokenize(words, mentions);
    const last = tokens.findLastIndex(({ role }) => role !== 'colon');
    const isProof = ({ role }: Token): boolean => PROVING.has(role) || role === 'hold';
    // "certifications and audits"
    const ends = [tokens.findLastIndex(isProof), last, tokens.findIndex(isProof)].filter(
      (at, place, all) => at >= 0 && tokens[at] !== undefined && all.indexOf(at) === place,
    );
    for (const at of ends) {
      const claim = read(
        withStandard(
          tokens.filter(({ role }, place) => role !== 'colon' || place < at),
          at,
        ),
        words,
      ).at(-1);
      // 取得している認証：
      const isTold = tokens.some(({ role }) => role === 'obtain' || role === 'hold');
      if (claim !== undefined) return claim.holder === 'impersonal' && isTold ? { ...claim, holder: 'own' } : claim;
    }
    // "You can download the following certificates:"
    const isOffer = OFFER.every((wanted) => tokens.some(({ role }) => wanted.has(role)));
    const isPlain = tokens.every(({ role }) => !OPEN.has(role) || role === 'you');
    return isOffer && isPlain ? { holder: 'impersonal', standards: [], from: 0, to: words.length } : null;
  };

  // all items of a list stand below the same heading
  const known = new Map<string, boolean>();
  /** "Certificates in force", "Our attestations": nothing but words for what the author has. */
  const announces = (heading: string): boolean => {
    if (heading.length > LONGEST_HEADING || !nouns.test(heading)) return false;
    const before = known.get(heading);
    if (before !== undefined) return before;
    const all = tokenize(heading, []).map(({ role }) => role);
    const isAnnouncing =
      all.some((role) => HAVING.has(role)) &&
      all.some((role) => NOUNS.has(role)) &&
      all.every((role) => HAVING.has(role) || NOUNS.has(role) || BESIDE.has(role));
    if (known.size >= MOST_HEADINGS) known.clear();
    known.set(heading, isAnnouncing);
    return isAnnouncing;
  };

  const isRented = (words: string): boolean =>
    rented.test(words) && !tokenize(words, []).some(({ role }) => AUTHOR.has(role));

  const lists: ClaimReader['lists'] = (words, mentions) => {
    const isOther = ({ role }: Token): boolean => !LISTING.has(role) && !BESIDE.has(role) && !PROVING.has(role);
    if (mentions.length === 0 || tokenize(words, mentions).some(isOther)) return null;
    return { holder: 'own', standards: mentions, from: 0, to: words.length };
  };

  return {
    ...statesOf(pack, tokenize),
    isIn,
    isYes,
    speaks: (text) => speaker.test(text) || named.test(text),
    mayState: (paragraph) => speaking.test(paragraph) || named.test(paragraph),
    claims: (words, mentions) =>
      mentions.length === 0 || isAsked(words) || !isIn(words) ? [] : read(tokenize(words, mentions), words),
    claimsBelow: (words, mentions) => {
      if (isAsked(words)) return [];
      const tokens = tokenize(words, mentions);
      const proving = tokens.findIndex(({ role }) => PROVING.has(role));
      return proving < 0 && mentions.length === 0
        ? []
        : read(mentions.length > 0 ? tokens : withStandard(tokens, proving), words);
    },
    asks: (words, find) => {
      if (!isAsked(words) || isOfAsker(words)) return [];
      // "ISO 27001?"
      const bare = lists(words.replace(ASKING, ''), find(words));
      if (bare !== null) return [bare];
      const said = asStatement(words, find);
      return read(tokenize(said, find(said)), said)
        .filter(({ holder }) => holder === 'own' || holder === 'impersonal')
        .map((claim) => ({ ...claim, holder: pack.verbLast === true ? 'own' : claim.holder }));
    },
    asksWhich: (words, find) => {
      if (!isAsked(words) || isOfAsker(words)) return false;
      const said = asStatement(words, find);
      const claim = introduces(said, find(said));
      return claim !== null && claim.holder !== 'pronoun';
    },
    lists,
    reports: (words) => {
      const tokens = tokenize(words, []);
      return tokens.some((_, at) => isOfferedReport(tokens, at)) && !areTakenBack(tokens, false);
    },
    concerns: (words) => tokenize(words, []).some(({ role }) => PROVING.has(role) || CONCERNING.has(role)),
    // capitals alone are a number, or a name
    takesBack: (words, asWell = false) =>
      LOWER.test(words) && ((asWell && isAsked(words)) || areTakenBack(tokenize(words, []), asWell)),
    introduces,
    isOpen: (words) => isOpen(tokenize(words, [])),
    refuses: (words, mentions) => {
      const tokens = tokenize(words, mentions);
      if (isOpen(tokens)) return true;
      if (tokens.at(-1)?.role !== 'colon') return false;
      const { who, namesElse } = aboutWhom(tokens, words, pack);
      return who === 'own' || namesElse;
    },
    isNoun: (words) => {
      const all = nouns.test(words) ? tokenize(words, []) : [];
      return all.some(({ role }) => NOUNS.has(role)) && all.every(({ role }) => NOUNS.has(role) || BESIDE.has(role));
    },
    isName: (words) =>
      pack.capitals !== false && NAME.test(words) && tokenize(words, []).every(({ role }) => role === 'unknown'),
    isRented,
    headsRented: (heading) => places.test(heading) || isRented(heading),
    isTopic: (label) => {
      const tokens = tokenize(label, []);
      const isOf = ({ role }: Token): boolean => TOPICS.has(role) || role === 'unknown' || BESIDE.has(role);
      return TOPICS.has(tokens.at(-1)?.role ?? 'unknown') && tokens.every(isOf) && !places.test(label);
    },
    about: (words) => {
      const tokens = tokenize(words, []);
      const others = tokens.filter(({ role }) => ELSE.has(role)).map(({ from, to }) => words.slice(from, to));
      if (!others.every((word) => people.test(word))) return 'others';
      if (isOfNamed(tokens)) return 'somebody';
      const { who, namesElse, namesOwn } = aboutWhom(tokens, words, pack);
      // "they" may be the people
      if (who === 'own' && others.length === 0) return 'own';
      // "Founded in 1968, we make springs": no other company than the author's
      const [first] = tokens.filter(({ role }) => !BESIDE.has(role));
      // "The company runs three plants."
      const isCompany = who === 'company' && first?.role === 'company';
      return namesOwn || ((who === null || isCompany) && !namesElse) ? null : 'somebody';
    },
    asOwnPlace: (words) => (places.test(words) ? words.replace(places, ownThing) : null),
    asCertified: (words) => {
      const certified = words.replace(compliant, pack.compliant.certified);
      return certified === words ? null : certified;
    },
    heads: (heading, what) =>
      heads.some(([each, words]) => each === what && words.test(heading.trim())) ||
      (what === 'certificates' && announces(heading)),
    isElsewhere: (heading) => elsewhere.test(heading) && !here.test(heading.trim()),
  };
};

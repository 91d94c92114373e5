import type { FindStandards, StandardMention } from '../../../model/catalogue/find-standards';
import type { ClaimForm, ClaimRole, ClaimWords } from '../../../model/languages/claim-words';
import type { Around, Claim, Holder, Modality } from './claim';
import { coverOf, findsForm, fitOf, type Fit } from './form';
import { namesIn } from './names';
import type { Clause } from './clause/clause';
import { namesOwnProof, saidInClause } from './clause/said-in-clause';
import { tokenizer, anyWordOf, type Token } from './tokens';

/** Reads sentences of one language. */
export interface ClaimReader {
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
  /** Whether a text begins with "yes", and its first sentence takes nothing back. */
  isYes: (text: string) => boolean;
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
  /** Whether a sentence says that the certificate that the one before it is about is over: "It expired in 2022." */
  lapses: (words: string) => boolean;
  /** Whether a status says that what it is the status of is held. */
  affirms: (status: string) => boolean;
  /** Whether a heading announces certificates, or is the head of a column of them or of their states. */
  heads: (heading: string, what: 'certificates' | 'column' | 'status') => boolean;
  /** Whether a status begins with a word that says that it is planned, denied or over: "Gap analysis", "Lapsed in 2022". */
  denies: (status: string) => boolean;
  /** Whether authors don't speak of what they hold below a heading. */
  isElsewhere: (heading: string) => boolean;
}

/** A form with who holds what it says. */
type Saying<T> = readonly [T, Fit];

/** Forms that state a certificate, or introduce a list of them. */
interface Sayings {
  /** With who holds it. */
  said: readonly Saying<Holder>[];
  /** Without, behind a clause that names somebody. */
  pursuing: readonly Saying<null>[];
  /** Without anybody. */
  unsaid: readonly Saying<Holder>[];
}

/** What differs between forms of sentences. */
interface Shape {
  /** What follows a form inside of it, and behind it. */
  end: ClaimForm;
  behind: ClaimForm | null;
  list: ClaimForm;
  /** Holders besides those of the pack. */
  others?: readonly [Holder, string][];
}

/** A name that no pack lists: below the heading of a standard, nobody else is the subject. */
const NAMED = 'article? unknown (of? unknown){0,2}';

/** Roles that name a possible holder for the clauses behind. */
const NAMING = new Set<string>(['others', 'uses', 'mark']);

const QUESTION = /[?？]\s*$/;
/** The same behind a verb: …ていますか。 */
const ASKED = /か[。]?\s*$/;
/** What makes a question of a sentence. */
const ASKING = /か?\s*[?？]\s*$|[¿]/gu;
/** Roles of whoever a sentence may be about. */
const NAMED_ROLES = new Set<string>(['own', 'our', 'us', 'company', 'others', 'uses', 'thing', 'pronoun']);
/** Modalities that hold for a clause wherever they stand in its sentence. */
const WHOLE: readonly Modality[] = ['condition', 'told'];
/** Roles that take a statement back from behind it. */
const BEHIND: readonly (Modality | 'uses')[] = ['negation', 'plan', 'past', 'others', 'uses'];

/** What a subject is called besides: "We (Globex GmbH, Berlin)". */
const ASIDE = '(open (unknown | thing | body | company | comma | and | article | number){1,8} close)?';

/** Whose sentences a reader reads. */
interface Author {
  /** The names of the author. */
  names?: readonly string[];
  /** Whether a sentence may be in the language: only then it is read where it fits no form. */
  isIn?: (sentence: string, least?: number) => boolean;
}

/** Reads with the words of one language. */
export const claimReader = (pack: ClaimWords, { names = [], isIn = () => true }: Author = {}): ClaimReader => {
  const { list, lead, bound, subjects, statements, impersonal, presupposed, introductions, refusals } = pack;
  const tokenize = tokenizer(pack, names);
  const holders: [Holder, string][] = [
    ['own', subjects.own],
    ['company', subjects.company],
    ['pronoun', subjects.pronoun],
  ];
  const sayings = (
    predicates: readonly ClaimForm[],
    wholes: readonly ClaimForm[],
    { end, behind, list, others = [] }: Shape,
  ): Sayings => {
    const fit = (form: ClaimForm): Fit => fitOf(`${lead} ${form} ${end}`, { list, bound: behind });
    // "our SOC 2 report" is "the Globex SOC 2 report", too
    const whole = wholes.map((form): Saying<Holder> => [
      holderIn(form) ?? 'impersonal',
      fit(`(${form.replace(/\bour\b/, '(our | own)')})`),
    ]);
    const said = [...holders, ...others].flatMap(([holder, subject]) =>
      predicates.map((form): Saying<Holder> => [
        holder,
        fit(isInverted(form) ? form.replaceAll('SUBJECT', `(${subject})`) : `(${subject}) ${ASIDE} (${form})`),
      ]),
    );
    return {
      said: [...said, ...whole.filter(([holder]) => holder !== 'impersonal')],
      pursuing: predicates.filter((form) => !isInverted(form)).map((form) => [null, fit(`(${form})`)]),
      unsaid: whole.filter(([holder]) => holder === 'impersonal'),
    };
  };
  const states = (form: ClaimForm): boolean => /\bLIST\b/.test(form);
  const stating = (shape: Pick<Shape, 'list' | 'others'>): Sayings =>
    sayings(statements, impersonal.filter(states), { end: '', behind: bound, ...shape });
  const stated = stating({ list });
  let below: Sayings | undefined;
  const opened = sayings(
    introductions,
    [...impersonal.filter((form) => !states(form)), ...introductions.filter((form) => BY_AUTHOR.test(form))],
    { end: 'colon?', behind: null, list },
  );
  const mentioned = (presupposed ?? []).map((form) =>
    coverOf(form, { list, bound: `${bound} | be | was | have | can | stand | cover` }),
  );
  // where the verb may come first, the subject may stand behind any
  const verb = statements.some(isInverted) ? 'unknown?' : '';
  const subject = holders.map(([holder, form]): [Holder, Fit] => [
    holder,
    fitOf(`${lead} ${verb} (${form})`, { list, bound: '.' }),
  ]);
  const refused = refusals.map((form) => findsForm(form, list));
  const wordsOf = (phrases: readonly string[]): RegExp => new RegExp(anyWordOf(phrases), 'iu');
  const spoken = (roles: readonly ClaimRole[]): RegExp =>
    wordsOf([...roles.flatMap((role) => pack.words[role] ?? []), ...Object.keys(pack.contracted)]);
  const speaker = spoken(AUTHOR);
  const speaking = pack.speaking === undefined ? speaker : spoken(pack.speaking);
  const named = namesIn(names);
  const elsewhere = wordsOf(pack.elsewhere);
  const lapsed = wordsOf(pack.lapsed);
  const places = wordsOf(pack.places);
  const ownThing = pack.words.thing?.[0] ?? '';
  const heads = Object.entries(pack.heads ?? {}).map(([what, words]): [string, RegExp] => [
    what,
    new RegExp(String.raw`^(?:${anyWordOf(words)})\s*[:：]?$`, 'iu'),
  ]);

  const clausesOf = (tokens: readonly Token[]): Token[][] => {
    const clauses: Token[][] = [[]];
    let depth = 0;
    tokens.forEach((token, at) => {
      if (token.role === 'open') depth += 1;
      if (token.role === 'close') depth = Math.max(0, depth - 1);
      const next = tokens[at + 1]?.role ?? 'unknown';
      const isListed = next === 'standard' && LISTED.has(tokens[at - 1]?.role ?? '');
      const isStop = token.role === 'semicolon' || (pack.commas && token.role === 'comma' && !isListed && depth === 0);
      const turns = token.role === 'turn' || (token.role === 'and' && (BEGINS.has(next) || GOES_ON.has(next)));
      // "but" stays, because it may take back what stands before it
      if (isStop || turns) clauses.push(token.role === 'turn' ? [token] : []);
      else clauses.at(-1)?.push(token);
    });
    return clauses.filter((clause) => clause.length > 0);
  };
  const modalityOf = (tokens: readonly Token[], roles: typeof BEHIND): Modality[] =>
    tokens.flatMap((token, at) => {
      const role = roles.find((each) => each === token.role);
      if (role === undefined || isWithinRange(tokens, at)) return [];
      return [role === 'uses' ? 'others' : role];
    });

  /** Who holds what a clause states without a subject: the one of the clauses before it, where nobody else is named. */
  const pursuedBy = (before: readonly Token[][]): Holder | null => {
    if (before.some((clause) => modalityOf(clause, BEHIND).length > 0)) return null;
    return before.map((clause) => first(subject, clause)?.holder).find((holder) => holder !== undefined) ?? null;
  };

  const first = <T>(fits: readonly Saying<T>[], tokens: readonly Token[]): { holder: T; to: number } | null => {
    for (const [holder, fit] of fits) {
      const to = fit(tokens);
      if (to !== null) return { holder, to };
    }
    return null;
  };

  /** The statement of a clause behind words that take nothing back: "As part of our promise we have obtained …". */
  const restated = (said: Sayings['said'], clause: readonly Token[]): { holder: Holder; to: number } | null => {
    for (const [at, { role }] of clause.entries()) {
      const begins = role === 'own' || (role === 'our' && OPENS.has(clause[at - 1]?.role ?? ''));
      const found = begins && at > 0 ? first(said, clause.slice(at)) : null;
      if (found !== null) return { holder: found.holder, to: at + found.to };
      if (role === 'need' || modalityOf(clause.slice(at, at + 1), [...WHOLE, ...BEHIND]).length > 0) return null;
    }
    return null;
  };

  /** Who is said to hold something, and how much of a clause says it. */
  const saidOf = (
    { said, pursuing, unsaid }: Sayings,
    before: readonly Token[][],
    clause: readonly Token[],
  ): { holder: Holder; to: number } | null => {
    const outright = first(said, clause);
    if (outright !== null) return outright;
    const holder = pursuedBy(before);
    const found = holder === null ? null : first(pursuing, clause);
    if (holder !== null && found !== null) return { holder, to: found.to };
    const behind = restated(said, clause);
    if (behind !== null) return behind;
    // nobody is named here, but somebody may be in a clause before
    return before.flat().some(({ role }) => NAMING.has(role)) ? null : first(unsaid, clause);
  };

  /** The claims that a sentence takes for granted, unless anything in it takes them back. */
  const presupposes = (tokens: readonly Token[], words: string, whole: readonly Modality[]): Claim[] => {
    const covered = new Set(mentioned.flatMap((cover) => cover(tokens).flat()));
    const standards = standardsIn([...covered]);
    const modality = new Set([...whole, ...modalityOf(tokens, BEHIND)]);
    return standards.length === 0 ? [] : [{ holder: 'own', standards, modality, from: 0, to: words.length }];
  };

  const addressed = Object.entries(pack.asked).map(([to, from]): [string, RegExp] => [
    to,
    new RegExp(anyWordOf(from), 'giu'),
  ]);
  const [ownWord = ''] = pack.words.own ?? [];
  /** What a question asks, as its author would say it: "we hold ISO 27001", for "do you hold ISO 27001?" */
  const asStatement = (words: string, find: FindStandards): string => {
    const plain = words.replace(ASKING, pack.verbLast === true ? '。' : ' ');
    const said = addressed.reduce((text, [to, from]) => text.replace(from, to), plain);
    const isNamed = ({ role, from, to }: Token): boolean =>
      NAMED_ROLES.has(role) || (role === 'unknown' && from > 0 && CAPITAL.test(said.slice(from, to)));
    const isOpen = !tokenize(said, find(said)).slice(1).some(isNamed);
    return isOpen ? `${ownWord} ${said}` : said;
  };
  const isAsked = (words: string): boolean => QUESTION.test(words) || (pack.verbLast === true && ASKED.test(words));

  /** A clause as it is read where its words fit no form. */
  const clauseOf = (clause: readonly Token[], before: readonly Token[][], words: string): Clause => ({
    tokens: withRuns(clause, words),
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

  const claimsBy = (sayings: Sayings, words: string, mentions: readonly StandardMention[]): Claim[] => {
    const tokens = tokenize(words, mentions);
    const whole: Modality[] = [...modalityOf(tokens, WHOLE), ...(isAsked(words) ? ['question' as const] : [])];
    const clauses = clausesOf(tokens);
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
      const range = { from: clause[0]?.from ?? 0, to: clause.at(-1)?.to ?? words.length };
      const found = saidOf(sayings, before, clause);
      const covered = found === null ? [] : clause.slice(0, found.to);
      const isProved = covered.some(({ role }) => role === 'standard' || PROVING.has(role));
      const fitting: Claim[] =
        found === null || !isProved
          ? []
          : [
              {
                holder: found.holder,
                standards: standardsIn(covered),
                modality: new Set([...around, ...modalityOf(clause.slice(found.to), BEHIND)]),
                ...range,
              },
            ];
      // what a form takes for a doubt may be one about something else: "…, with no nonconformities raised"
      const known = new Set(fitting.flatMap(({ standards, modality }) => (isDoubtful(modality) ? [] : standards)));
      const full = isFree ? withStandards(clause, before.at(-1)) : [];
      const freely = isFree ? saidInClause(clauseOf(full, before, words)) : [];
      const free = freely.flatMap(({ holder, standards }): Claim[] => {
        const others = standards.filter((standard) => !known.has(standard));
        return others.length === 0 ? [] : [{ holder, standards: others, modality: new Set(around), ...range }];
      });
      return [...fitting, ...free];
    });
    if (said.length === 0) return presupposes(tokens, words, whole);
    // "you can download our SOC 3 report; the SOC 2 report is available on request"
    const spoken = said.findIndex(({ holder }) => holder === 'own');
    return said.map((claim, at) =>
      spoken >= 0 && at > spoken && claim.holder === 'impersonal' ? { ...claim, holder: 'own' } : claim,
    );
  };

  return {
    isIn,
    speaks: (text) => speaker.test(text) || named.test(text),
    mayState: (paragraph) => speaking.test(paragraph) || named.test(paragraph),
    claims: (words, mentions) => (mentions.length === 0 ? [] : claimsBy(stated, words, mentions)),
    claimsBelow: (words, mentions) =>
      claimsBy((below ??= stating({ list: `(${list})?`, others: [['company', NAMED]] })), words, mentions),
    asks: (words, find) => {
      if (!isAsked(words)) return [];
      const said = asStatement(words, find);
      return claimsBy(stated, said, find(said)).filter(
        ({ holder, modality }) => modality.size === 0 && (holder === 'own' || holder === 'impersonal'),
      );
    },
    isYes: (text) => {
      const [first] = text.split(SENTENCE_END);
      const tokens = tokenize(first ?? '', []);
      return tokens[0]?.role === 'affirmed' && !tokens.some(({ role }) => TAKING_BACK.has(role));
    },
    concerns: (words) => tokenize(words, []).some(({ role }) => PROVING.has(role) || CONCERNING.has(role)),
    takesBack: (words, asWell = false) => {
      // capitals alone are a number, or a name
      if (!LOWER.test(words)) return false;
      const tokens = tokenize(words, []);
      if (asWell && isAsked(words)) return true;
      const roles = asWell ? TAKING_BACK : DENYING;
      return tokens.some(({ role }, at) => roles.has(role) && !isUntil(tokens, at));
    },
    introduces: (words, mentions) => {
      const tokens = tokenize(words, mentions);
      const clauses = clausesOf(tokens);
      const last = clauses.at(-1) ?? [];
      const before = clauses.slice(0, -1);
      const found =
        saidOf(opened, before, last) ??
        (isIn(words) && namesOwnProof(last) ? { holder: 'own' as const, to: last.length } : null);
      if (found === null) return null;
      const modality = new Set([...modalityOf(tokens, WHOLE), ...modalityOf(before.flat(), ['plan', 'past'])]);
      return { holder: found.holder, standards: [], modality, from: 0, to: words.length };
    },
    refuses: (words, mentions) => {
      const tokens = tokenize(words, mentions);
      return refused.some((finds) => finds(tokens));
    },
    about: (words) => {
      const tokens = tokenize(words, []);
      if (tokens.some(({ role }) => role === 'others' || role === 'uses')) return 'others';
      return first(subject, tokens)?.holder === 'own' ? 'own' : 'somebody';
    },
    asOwnPlace: (words) => (places.test(words) ? words.replace(places, ownThing) : null),
    lapses: (words) => {
      const at = lapsed.exec(words)?.index;
      if (at === undefined || QUESTION.test(words)) return false;
      const tokens = tokenize(words, []);
      const negated = tokens.filter(({ role }) => role === 'negation');
      if (negated.some(({ from }) => from < at) || modalityOf(tokens, ['condition', 'told']).length > 0) return false;
      return (
        tokens.some(({ role }) => HELD.has(role)) &&
        (negated.length > 0 || !tokens.some(({ role }) => role === 'again' || role === 'obtain'))
      );
    },
    affirms: (status) => {
      const tokens = tokenize(status, []);
      const roles = new Set(tokens.map(({ role }) => role));
      return AFFIRMING.some((role) => roles.has(role)) && modalityOf(tokens, [...WHOLE, ...BEHIND]).length === 0;
    },
    heads: (heading, what) => heads.some(([each, words]) => each === what && words.test(heading.trim())),
    denies: (status) => {
      const roles = tokenize(status, []).map(({ role }) => role);
      const [first, ...rest] = roles.slice(roles.findIndex((role) => !LEADS.has(role)));
      if (pack.verbLast === true && (roles.at(-1) === 'plan' || roles.at(-1) === 'negation')) return true;
      // "next audit in May", 将于 2027 年到期: the certificate is held until then
      if (first === 'plan') return !rest.includes('audit') && !rest.includes('past');
      return first === 'negation' || (first === 'past' && rest[0] !== 'number' && rest[0] !== 'time');
    },
    isElsewhere: (heading) => elsewhere.test(heading),
  };
};

/** Who holds what a form says that names its holder itself: "our certificates". */
const holderIn = (form: string): Holder | null =>
  /\b(?:our|own|you)\b/.test(form) ? 'own' : /\bcompany\b/.test(form) ? 'company' : null;

/** An introduction that begins with its author, or with what the author has: "Our certificates". */
const BY_AUTHOR = /^(?:all\? )?(?:our|own|company|(?:article|these)\b.*\b(?:our|own|company))\b/;

/** Whether a clause turns against the one before it and names nothing of its own: "but not any more". */
const takesBack = (clause: readonly Token[]): boolean =>
  (clause[0]?.role === 'turn' || GOES_ON.has(clause[0]?.role ?? '')) && !clause.some(({ role }) => role === 'standard');

/** Whether what takes a form back may be about something else; who else is named behind it holds it. */
const isDoubtful = (modality: ReadonlySet<Modality>): boolean => modality.size > 0 && !modality.has('others');

/** The roles of words for the author and what is the author's. */
const AUTHOR = ['own', 'our', 'us', 'company', 'thing'] as const;

/** Whether a form says itself where its subject stands. */
const isInverted = (form: ClaimForm): boolean => form.includes('SUBJECT');

const AFFIRMING: readonly ClaimRole[] = [
  ...(['affirmed', 'certified', 'again', 'obtain', 'complete', 'award', 'hold', 'held', 'stand', 'valid'] as const),
  'level',
];

/** Words in front of a state: "in Vorbereitung". */
const LEADS = new Set<string>(['of', 'preposition', 'article', 'adverb']);

/** Roles without which a clause that names no standard states nothing. */
const PROVING = new Set<string>(['proof', 'certificate', 'report', 'audit', 'certified', 'audited', 'again']);
/** Roles of other words about certificates. */
const CONCERNING = new Set<string>(['auditor', 'award', 'stand', 'valid', 'compliance', 'listed']);

const DENYING = new Set<string>(['negation', 'plan', 'past']);
const TAKING_BACK = new Set<string>([...WHOLE, ...BEHIND, 'need']);
/** Whether a word for what is over is the "until" beside a day, up to which something is valid. */
const isUntil = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.role !== 'past') return false;
  const next = tokens.slice(at + 1).find(({ role }) => !LEADS.has(role));
  if (DAYS.has(next?.role ?? '')) return true;
  return DAYS.has(tokens[at - 1]?.role ?? '') && tokens.slice(0, at).some(({ role }) => role === 'valid');
};
/** Whether it stands between the two days of a period: "vom 1.10.2024 bis 30.9.2025". */
const isWithinRange = (tokens: readonly Token[], at: number): boolean =>
  DAYS.has(tokens[at - 1]?.role ?? '') && isUntil(tokens, at);
const DAYS = new Set<string>(['number', 'time']);

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

const SENTENCE_END = /(?<=[.!])\s|(?<=[。！])/;

/** Roles beside which a clause only names what the next one is about. */
const OPEN = new Set<string>(['plan', 'past', 'negation', 'others', 'uses', 'condition', 'told']);

/** A clause that names no standard, with those of the clause before it: "meets ISO 27001, and was certified". */
const withStandards = (clause: readonly Token[], before: readonly Token[] | undefined): readonly Token[] => {
  const named = before?.filter(({ role }) => role === 'standard') ?? [];
  const isOpen = before?.some(({ role }) => OPEN.has(role) || PROVING.has(role)) ?? true;
  const at = clause.findIndex(({ role }) => PROVING.has(role));
  if (named.length === 0 || isOpen || at < 0 || clause.some(({ role }) => role === 'standard')) return clause;
  return [...clause.slice(0, at), ...named, ...clause.slice(at)];
};

const standardsIn = (tokens: readonly Token[]): StandardMention[] =>
  tokens.flatMap(({ standard }) => (standard === undefined ? [] : [standard]));

const CAPITAL = /^\p{Lu}/u;

const LOWER = /\p{Ll}{2}|\p{Lo}/u;

/** What a certificate is called in the sentence behind the one that states it. */
const HELD = new Set<string>(['proof', 'certificate', 'report', 'certified', 'pronoun', 'these']);

/** Words behind "and" with which a clause goes on about the one before it. */
const GOES_ON = new Set<string>(['be', 'have', 'hold']);

/** Roles that "our" stands behind where it begins a statement. */
const OPENS = new Set<string>(['comma', 'colon', 'dash', 'link']);

/** Roles before a comma that goes on with a list of standards. */
const LISTED = new Set<string>(['standard', 'level', 'close']);

/** Words behind "and" that begin a clause. */
const BEGINS = new Set<string>(['own', 'our', 'company', 'pronoun', 'others']);

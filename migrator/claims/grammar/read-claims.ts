import type { StandardMention } from '../../../model/catalogue/find-standards';
import type { ClaimRole, ClaimWords } from '../../../model/languages/claim-words';
import type { Around, Claim, Holder, Modality } from './claim';
import { findsForm, fitOf, type Fit } from './form';
import { namesIn } from './names';
import { tokenizer, type Token } from './tokens';

/** Reads sentences of one language. */
export interface ClaimReader {
  /** Whether a text names its author, without which nothing is read of it. */
  speaks: (text: string) => boolean;
  /** What the clauses of a sentence say of certificates. */
  claims: (words: string, mentions: readonly StandardMention[]) => Claim[];
  /** What a sentence says of the list or the table that it introduces; null: nothing. */
  introduces: (words: string, mentions: readonly StandardMention[]) => Claim | null;
  /** Whether a sentence says that the list or table below is not the author's, or not held. */
  refuses: (words: string, mentions: readonly StandardMention[]) => boolean;
  /** Whom a sentence is about. */
  about: (words: string) => Around['before'];
  /** Whether a status says that what it is the status of is held. */
  affirms: (status: string) => boolean;
  /** Whether a status begins with a word that says that it is planned, denied or over: "Gap analysis", "Lapsed in 2022". */
  denies: (status: string) => boolean;
  /** Whether authors don't speak of what they hold below a heading. */
  isElsewhere: (heading: string) => boolean;
}

const QUESTION = /[?？]\s*$/;
/** What changes a clause from anywhere in its sentence. */
const WHOLE: readonly Modality[] = ['condition', 'told'];
/** What a statement takes back behind itself. */
const BEHIND: readonly (Modality | 'uses')[] = ['negation', 'plan', 'past', 'others', 'uses'];

/** Reads with the words of one language; `names` are those of the author. */
export const claimReader = (pack: ClaimWords, names: readonly string[] = []): ClaimReader => {
  const { list, lead, bound, subjects, statements, impersonal, introductions, refusals } = pack;
  const tokenize = tokenizer(pack, names);
  const of = (subject: string, form: string): string => `${lead} (${subject}) ${form}`;
  const holders: [Holder, string][] = [
    ['own', subjects.own],
    ['company', subjects.company],
    ['pronoun', subjects.pronoun],
  ];
  const stated: [Holder, Fit][] = [
    ...holders.flatMap(([holder, subject]) =>
      statements.map((form): [Holder, Fit] => [holder, fitOf(of(subject, `(${form})`), { list, bound })]),
    ),
    // "our SOC 2 report" is "the Globex SOC 2 report", too
    ...impersonal.map((form): [Holder, Fit] => [
      holderIn(form) ?? 'impersonal',
      fitOf(`${lead} ${form.replace(/\bour\b/, '(our | own)')}`, { list, bound }),
    ]),
  ];
  const predicates = statements.map((form): [null, Fit] => [null, fitOf(`${lead} ${form}`, { list, bound })]);
  const opened = holders.flatMap(([holder, subject]) =>
    introductions.map((form): [Holder, Fit] => [holder, fitOf(of(subject, `(${form}) colon?`), { list, bound: null })]),
  );
  const openings = introductions.map((form): [Holder | null, Fit] => [
    holderIn(form),
    fitOf(`${lead} (${form}) colon?`, { list, bound: null }),
  ]);
  const subject = holders.map(([holder, form]): [Holder, Fit] => [
    holder,
    fitOf(`${lead} (${form})`, { list, bound: '.' }),
  ]);
  const refused = refusals.map((form) => findsForm(form, list));
  const wordsOf = (...phrases: readonly string[]): RegExp =>
    new RegExp(
      phrases
        .map((phrase) => (/[a-z]/.test(phrase) ? String.raw`\b${phrase.replace("'", "['’]")}\b` : phrase))
        .join('|'),
      'i',
    );
  const { own = [], our = [], company = [] } = pack.words;
  const speaker = wordsOf(...own, ...our, ...company, ...Object.keys(pack.contracted));
  const named = namesIn(names);
  const elsewhere = wordsOf(...pack.elsewhere);

  const clausesOf = (tokens: readonly Token[]): Token[][] => {
    const clauses: Token[][] = [[]];
    tokens.forEach((token, at) => {
      const next = tokens[at + 1]?.role ?? 'unknown';
      const isStop = token.role === 'semicolon' || (pack.commas && token.role === 'comma');
      const turns = token.role === 'turn' || (token.role === 'and' && (BEGINS.has(next) || GOES_ON.has(next)));
      // "but" stays, because it may take back what stands before it
      if (isStop || turns) clauses.push(token.role === 'turn' ? [token] : []);
      else clauses.at(-1)?.push(token);
    });
    return clauses.filter((clause) => clause.length > 0);
  };
  const modalityOf = (tokens: readonly Token[], roles: readonly string[]): Modality[] =>
    tokens.flatMap(({ role }) => (roles.includes(role) ? [(role === 'uses' ? 'others' : role) as Modality] : []));

  /** Who holds what a clause states without a subject: the one of the clauses before it, where nobody else is named. */
  const pursuedBy = (before: readonly Token[][]): Holder | null => {
    if (before.some((clause) => modalityOf(clause, BEHIND).length > 0)) return null;
    return before.map((clause) => first(subject, clause)?.holder).find((holder) => holder !== undefined) ?? null;
  };

  const first = <T>(
    fits: readonly (readonly [T, Fit])[],
    tokens: readonly Token[],
  ): { holder: T; to: number } | null => {
    for (const [holder, fit] of fits) {
      const to = fit(tokens);
      if (to !== null) return { holder, to };
    }
    return null;
  };

  const claims: ClaimReader['claims'] = (words, mentions) => {
    if (mentions.length === 0) return [];
    const tokens = tokenize(words, mentions);
    const whole: Modality[] = [...modalityOf(tokens, WHOLE), ...(QUESTION.test(words) ? ['question' as const] : [])];
    const clauses = clausesOf(tokens);
    const read = clauses.flatMap((each, at): Claim[] => {
      const clause = each.slice(each[0]?.role === 'turn' ? 1 : 0);
      const before = clauses.slice(0, at);
      const found = first(stated, clause) ?? first(predicates, clause);
      const holder = found?.holder ?? pursuedBy(before);
      if (found === null || holder === null) return [];
      const after = clauses.slice(at + 1);
      return [
        {
          holder,
          standards: clause.slice(0, found.to).flatMap(({ standard }) => (standard === undefined ? [] : [standard])),
          modality: new Set([
            ...whole,
            ...modalityOf(before.flat(), ['plan', 'past']),
            ...modalityOf(clause.slice(found.to), BEHIND),
            ...modalityOf(after.flat(), ['past']),
            ...after.flatMap((each) => (takesBack(each) ? modalityOf(each, BEHIND) : [])),
            ...(after[0]?.[0]?.role === 'need' ? (['condition'] as const) : []),
          ]),
          from: clause[0]?.from ?? 0,
          to: clause.at(-1)?.to ?? words.length,
        },
      ];
    });
    // "you can download our SOC 3 report; the SOC 2 report is available on request"
    const spoken = read.findIndex(({ holder }) => holder === 'own');
    return read.map((claim, at) =>
      spoken >= 0 && at > spoken && claim.holder === 'impersonal' ? { ...claim, holder: 'own' } : claim,
    );
  };

  return {
    speaks: (text) => speaker.test(text) || named.test(text),
    claims,
    introduces: (words, mentions) => {
      const tokens = tokenize(words, mentions);
      const clauses = clausesOf(tokens);
      const last = clauses.at(-1) ?? [];
      const before = clauses.slice(0, -1);
      const found = first(opened, last) ?? first(openings, last);
      const holder = found?.holder ?? pursuedBy(before);
      if (found === null || holder === null) return null;
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
      return first(subject, tokens)?.holder === 'own' ? 'own' : 'somebody';
    },
    affirms: (status) => {
      const tokens = tokenize(status, []);
      const roles = new Set(tokens.map(({ role }) => role));
      return AFFIRMING.some((role) => roles.has(role)) && modalityOf(tokens, [...WHOLE, ...BEHIND]).length === 0;
    },
    denies: (status) => {
      const [first, ...rest] = tokenize(status, []).map(({ role }) => role);
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

/** Whether a clause turns against the one before it and names nothing of its own: "but not any more". */
const takesBack = (clause: readonly Token[]): boolean =>
  (clause[0]?.role === 'turn' || GOES_ON.has(clause[0]?.role ?? '')) && !clause.some(({ role }) => role === 'standard');

const AFFIRMING: readonly ClaimRole[] = [
  ...(['affirmed', 'certified', 'again', 'obtain', 'complete', 'award', 'hold', 'held', 'stand', 'valid'] as const),
  'level',
];

/** Words behind "and" with which a clause goes on about the one before it. */
const GOES_ON = new Set<string>(['be', 'have', 'hold']);

/** Words behind "and" that begin a clause. */
const BEGINS = new Set<string>(['own', 'our', 'company', 'pronoun', 'others']);

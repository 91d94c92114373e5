import type { StandardMention } from '../../../model/catalogue/find-standards';
import type { ClaimRole, ClaimWords } from '../../../model/languages/claim-words';
import type { Around, Claim, Holder, Modality } from './claim';
import { findsForm, fitOf, type Fit } from './form';
import { patternOf, tokenizer, type Token } from './tokens';

/** Reads sentences of one language. */
export interface ClaimReader {
  /** Whether a text names its author, without which nothing is read of it. */
  speaks: (text: string) => boolean;
  /** Whether a paragraph of such a text may state something. */
  mayState: (paragraph: string) => boolean;
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
  /** Whether authors don't speak of what they hold below a heading. */
  isElsewhere: (heading: string) => boolean;
  /** Whether a heading announces certificates, or is the head of a column of them or of their states. */
  heads: (heading: string, what: 'certificates' | 'column' | 'status') => boolean;
}

const QUESTION = /[?？]\s*$/;
/** What changes a clause from anywhere in its sentence. */
const WHOLE: readonly Modality[] = ['condition', 'told'];
/** What a statement takes back behind itself. */
const BEHIND: readonly (Modality | 'uses')[] = ['negation', 'plan', 'past', 'others', 'uses'];

/** The subjects of forms, in their order. */
const HOLDERS = ['own', 'company', 'pronoun'] as const;
/** A form with the one who holds; null: its subject. */
type Reading = readonly [Holder | null, Fit];

const first = (
  readings: readonly Reading[],
  tokens: readonly Token[],
): { holder: Holder | null; to: number } | null => {
  for (const [holder, fit] of readings) {
    const found = fit(tokens);
    if (found !== null) return { holder: holder ?? HOLDERS[found.subject] ?? null, to: found.to };
  }
  return null;
};

export const claimReader = (pack: ClaimWords): ClaimReader => {
  const { list, lead, bound, subjects, statements, impersonal, introductions, refusals } = pack;
  const tokenize = tokenizer(pack);
  const parts = { list, bound, subjects: HOLDERS.map((holder) => subjects[holder]) };
  const withSubject = (form: string): string =>
    form.includes('SUBJECT') ? `${lead} ${form}` : `${lead} SUBJECT (${form})`;
  const headless = (forms: readonly string[]): readonly string[] => forms.filter((form) => !form.includes('SUBJECT'));
  const stated: Reading[] = [
    ...statements.map((form): Reading => [null, fitOf(withSubject(form), parts)]),
    ...impersonal.map((form): Reading => [
      OF_AUTHOR.test(form) ? 'own' : 'impersonal',
      fitOf(`${lead} (${form})`, { list, bound }),
    ]),
  ];
  const predicates = headless(statements).map((form): Reading => [null, fitOf(`${lead} (${form})`, { list, bound })]);
  const opens = (form: string): Fit => fitOf(`${form} colon?`, { ...parts, bound: null });
  const opened: Reading[] = [
    ...introductions.map((form): Reading => [null, opens(withSubject(form))]),
    ...introductions.filter((form) => OF_AUTHOR.test(form)).map((form): Reading => ['own', opens(`${lead} (${form})`)]),
  ];
  const openings = headless(introductions).map((form): Reading => [null, opens(`${lead} (${form})`)]);
  // where the verb may come first, the subject may stand behind any
  const verb = headless(statements).length < statements.length ? 'unknown?' : '';
  const subject: Reading[] = [[null, fitOf(`${lead} ${verb} SUBJECT`, { ...parts, bound: '.' })]];
  const refused = refusals.map((form) => findsForm(form, list));
  const wordsOf = (phrases: readonly string[]): RegExp => new RegExp(phrases.map(patternOf).join('|') || '(?!)', 'iu');
  const spoken = (roles: readonly ClaimRole[]): RegExp =>
    wordsOf([...roles.flatMap((role) => pack.words[role] ?? []), ...Object.keys(pack.contracted)]);
  const speaker = spoken(AUTHOR);
  const speaking = pack.speaking === undefined ? speaker : spoken(pack.speaking);
  const elsewhere = wordsOf(pack.elsewhere);
  const heads = Object.entries(pack.heads ?? {}).map(([what, words]): [string, RegExp] => [
    what,
    new RegExp(String.raw`^(?:${words.map(patternOf).join('|')})\s*[:：]?$`, 'iu'),
  ]);

  const clausesOf = (tokens: readonly Token[]): Token[][] => {
    const clauses: Token[][] = [[]];
    tokens.forEach((token, at) => {
      const next = tokens[at + 1]?.role ?? 'unknown';
      const { role } = token;
      const isStop =
        role === 'semicolon' ||
        (role === 'comma' && pack.commas) ||
        ((role === 'comma' || role === 'colon') && next === 'own');
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
    return before.map((clause) => first(subject, clause)?.holder ?? null).find((holder) => holder !== null) ?? null;
  };

  const claims: ClaimReader['claims'] = (words, mentions) => {
    if (mentions.length === 0) return [];
    const tokens = tokenize(words, mentions);
    const whole: Modality[] = [...modalityOf(tokens, WHOLE), ...(QUESTION.test(words) ? ['question' as const] : [])];
    const clauses = clausesOf(tokens);
    return clauses.flatMap((each, at): Claim[] => {
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
  };

  return {
    speaks: (text) => speaker.test(text),
    mayState: (paragraph) => speaking.test(paragraph),
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
    isElsewhere: (heading) => elsewhere.test(heading),
    heads: (heading, what) => heads.some(([each, words]) => each === what && words.test(heading.trim())),
  };
};

/** Whether a clause turns against the one before it and names nothing of its own: "but not any more". */
const takesBack = (clause: readonly Token[]): boolean =>
  (clause[0]?.role === 'turn' || GOES_ON.has(clause[0]?.role ?? '')) && !clause.some(({ role }) => role === 'standard');

/** The roles of words for the author. */
const AUTHOR = ['own', 'our', 'company'] as const;
/** A form that begins with the author. */
const OF_AUTHOR = /^(?:all\? |of\? |article )*\(?(?:our|own|you)\b/;

const AFFIRMING: readonly ClaimRole[] = [
  ...(['affirmed', 'certified', 'again', 'obtain', 'complete', 'award', 'hold', 'held', 'stand', 'valid'] as const),
  'level',
];

/** Words behind "and" with which a clause goes on about the one before it. */
const GOES_ON = new Set<string>(['be', 'have', 'hold']);

/** Words behind "and" that begin a clause. */
const BEGINS = new Set<string>(['own', 'our', 'company', 'pronoun', 'others']);

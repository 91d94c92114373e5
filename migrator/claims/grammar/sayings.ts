import type { ClaimForm, ClaimWords } from '../../../model/languages/claim-words';
import type { Holder } from './claim';
import { fitOf, type Fit } from './form';
import { BEHIND, modalityOf, WHOLE } from './modality';
import type { Token } from './tokens';

/** A form with who holds what it says. */
type Holding<T> = readonly [T, Fit];

/** Forms that state a certificate, or introduce a list of them. */
export interface Sayings {
  /** With who holds it. */
  said: readonly Holding<Holder>[];
  /** Without, behind a clause that names somebody. */
  pursuing: readonly Holding<null>[];
  /** Without anybody. */
  unsaid: readonly Holding<Holder>[];
}

/** Who is said to hold something, and how many tokens of a clause say it. */
export interface Found {
  holder: Holder;
  to: number;
}

/** The forms of a language. */
export interface Forms {
  /** Those that state a certificate. */
  stated: Sayings;
  /** The same, made when first asked for, where the standard may be left out. */
  below: () => Sayings;
  /** Those that introduce a list. */
  opened: Sayings;
  /** Who is said to hold something in a clause, behind others. */
  saidOf: (sayings: Sayings, before: readonly Token[][], clause: readonly Token[]) => Found | null;
  /** Whom a clause is about. */
  subjectOf: (clause: readonly Token[]) => Holder | null;
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

/** Of more words than these no clause says what is held, and comparing them with all forms takes long. */
const LONGEST = 150;
/** A name that no pack lists: below the heading of a standard, nobody else is the subject. */
const NAMED = 'article? unknown (of? unknown){0,2}';
/** What a subject is called besides: "We (Globex GmbH, Berlin)". */
const ASIDE = '(open (unknown | thing | body | company | comma | and | article | number){1,8} close)?';
/** Roles that name a possible holder for the clauses behind. */
const NAMING = new Set<string>(['others', 'uses', 'mark']);
/** Roles that "our" stands behind where it begins a statement. */
const OPENS = new Set<string>(['comma', 'colon', 'dash', 'link']);
/** An introduction that begins with its author, or with what the author has: "Our certificates". */
const BY_AUTHOR = /^(?:all\? )?(?:our|own|company|(?:article|these)\b.*\b(?:our|own|company))\b/;

/** Who holds what a form says that names its holder itself: "our certificates". */
const holderIn = (form: string): Holder | null =>
  /\b(?:our|own|you)\b/.test(form) ? 'own' : /\bcompany\b/.test(form) ? 'company' : null;

/** Whether a form says itself where its subject stands. */
const isInverted = (form: ClaimForm): boolean => form.includes('SUBJECT');
const states = (form: ClaimForm): boolean => /\bLIST\b/.test(form);

const first = <T>(fits: readonly Holding<T>[], tokens: readonly Token[]): { holder: T; to: number } | null => {
  for (const [holder, fit] of fits) {
    const to = fit(tokens);
    if (to !== null) return { holder, to };
  }
  return null;
};

/** The statement of a clause behind words that take nothing back: "As part of our promise we have obtained …". */
const restated = (said: Sayings['said'], clause: readonly Token[]): Found | null => {
  for (const [at, { role }] of clause.entries()) {
    const begins = role === 'own' || (role === 'our' && OPENS.has(clause[at - 1]?.role ?? ''));
    const found = begins && at > 0 ? first(said, clause.slice(at)) : null;
    if (found !== null) return { holder: found.holder, to: at + found.to };
    if (role === 'need' || modalityOf(clause.slice(at, at + 1), [...WHOLE, ...BEHIND]).length > 0) return null;
  }
  return null;
};

/** Prepares the forms of a language. */
export const formsOf = (pack: ClaimWords): Forms => {
  const { list, lead, bound, subjects, statements, impersonal, introductions } = pack;
  const holders: [Holder, string][] = [
    ['own', subjects.own],
    ['company', subjects.company],
    ['pronoun', subjects.pronoun],
  ];
  const sayings = (predicates: readonly ClaimForm[], wholes: readonly ClaimForm[], shape: Shape): Sayings => {
    const { end, behind, others = [] } = shape;
    const fit = (form: ClaimForm): Fit => fitOf(`${lead} ${form} ${end}`, { list: shape.list, bound: behind });
    // "our SOC 2 report" is "the Globex SOC 2 report", too
    const whole = wholes.map((form): Holding<Holder> => [
      holderIn(form) ?? 'impersonal',
      fit(`(${form.replace(/\bour\b/, '(our | own)')})`),
    ]);
    const said = [...holders, ...others].flatMap(([holder, subject]) =>
      predicates.map((form): Holding<Holder> => [
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
  const stating = (shape: Pick<Shape, 'list' | 'others'>): Sayings =>
    sayings(statements, impersonal.filter(states), { end: '', behind: bound, ...shape });
  const opening = [
    ...impersonal.filter((form) => !states(form)),
    ...introductions.filter((form) => BY_AUTHOR.test(form)),
  ];
  // where the verb may come first, the subject may stand behind any
  const verb = statements.some(isInverted) ? 'unknown?' : '';
  const subject = holders.map(([holder, form]): [Holder, Fit] => [
    holder,
    fitOf(`${lead} ${verb} (${form})`, { list, bound: '.' }),
  ]);

  const subjectOf = (clause: readonly Token[]): Holder | null =>
    clause.length > LONGEST ? null : (first(subject, clause)?.holder ?? null);

  /** Who holds what a clause states without a subject: the one of the clauses before it, where nobody else is named. */
  const pursuedBy = (before: readonly Token[][]): Holder | null => {
    if (before.some((clause) => modalityOf(clause, BEHIND).length > 0)) return null;
    return before.map((clause) => subjectOf(clause)).find((holder) => holder !== null) ?? null;
  };

  let below: Sayings | undefined;
  return {
    stated: stating({ list }),
    below: () => (below ??= stating({ list: `(${list})?`, others: [['company', NAMED]] })),
    opened: sayings(introductions, opening, { end: 'colon?', behind: null, list }),
    saidOf: ({ said, pursuing, unsaid }, before, clause) => {
      if (clause.length > LONGEST) return null;
      const outright = first(said, clause);
      if (outright !== null) return outright;
      const holder = pursuedBy(before);
      const found = holder === null ? null : first(pursuing, clause);
      if (holder !== null && found !== null) return { holder, to: found.to };
      const behind = restated(said, clause);
      if (behind !== null) return behind;
      // nobody is named here, but somebody may be in a clause before
      return before.flat().some(({ role }) => NAMING.has(role)) ? null : first(unsaid, clause);
    },
    subjectOf,
  };
};

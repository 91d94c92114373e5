import { groupBy } from '../../../../migrator/group-by';
import { canonicalJson } from '../../../../migrator/canonical-hash';
import { inEnglish, type Said } from '../../../../model/say';
import type { SaidValue } from '../../../../model/sentences/said';
import type { NoteTarget } from '../../adapters/strapi/review-notes';
import type { Found } from './found';

/** One finding about what an entry lacks, in several languages or in one. */
export interface FoundFact {
  shown: Found['shown'];
  /** The subjects of notes about it: the text of each language. */
  targets: readonly NoteTarget[];
  /** The names of what became one, by any of which it is known. */
  ids: readonly string[];
}

type Values = Readonly<Record<string, SaidValue>>;

/** Between the members of a list that stands for one value. */
const JOINT = ' / ';
/** The value that says the same in the words of the language that lacks the fact: the name of the entry, or a heading. */
const WORDED = { locale: 'name', otherLocale: 'otherHeading' } as const;

/** The value that names the language which lacks the fact; null where a sentence says more of it than that. */
const lackingIn = (values: Values): 'locale' | 'otherLocale' | null => {
  if ('others' in values) return null;
  if ('otherLocale' in values) return 'otherLocale';
  return 'locale' in values ? 'locale' : null;
};

const valuesOf = (said: Said | null | undefined): Values => (said && 'values' in said ? (said.values ?? {}) : {});

/** Without the language, and what is worded in it. */
const fact = (said: Said | null | undefined): unknown => {
  if (!said || !('code' in said)) return said;
  const values = valuesOf(said);
  const lacking = lackingIn(values);
  const free: readonly string[] = lacking === null ? [] : [lacking, WORDED[lacking]];
  return { code: said.code, values: Object.entries(values).filter(([name]) => !free.includes(name)) };
};

const placeKey = ({ shown: { id, origin, entry, code } }: Found): string =>
  origin === 'content' && entry !== null ? `${entry.type} ${entry.documentId} ${code}` : id;

/** Of an entry and a code: equal for all that one finding stands for. */
const factKey = ({ shown: { id, says, quotes } }: Found): string => {
  const message = says?.message;
  const lacking = lackingIn(valuesOf(message));
  if (lacking === null) return id;
  const facts = [fact(message), fact(says?.hint)];
  // two sentences of one language that another lacks are two facts
  return canonicalJson(lacking === 'otherLocale' ? [...facts, quotes[0]] : facts);
};

const joined = (all: readonly (SaidValue | undefined)[]): string => [...new Set(all.map(String))].join(JOINT);

/** The sentence that is true of all. */
const together = (all: readonly Said[]): Said => {
  const [first = { text: '' }] = all;
  const values = valuesOf(first);
  const lacking = lackingIn(values);
  if (!('code' in first) || lacking === null) return first;
  const said: Values = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name === lacking || name === 'otherHeading' ? joined(all.map((each) => valuesOf(each)[name])) : value,
    ]),
  );
  return { code: first.code, values: said };
};

const languageOf = ({ shown }: Found): string => shown.entry?.locale ?? '';

const merged = (all: readonly Found[]): FoundFact[] => {
  const [first, ...others] = [...all].sort((a, b) => (languageOf(a) < languageOf(b) ? -1 : 1));
  if (first === undefined) return [];
  const { shown, target } = first;
  if (others.length === 0) return [{ shown, targets: [target], ids: [shown.id] }];
  const each = [first, ...others];
  const says = each.flatMap((one) => one.shown.says ?? []);
  const message = together(says.map((said) => said.message));
  const hint = together(says.flatMap((said) => said.hint ?? []));
  const quotes = each.flatMap((one) => one.shown.quotes);
  return [
    {
      ids: each.map((one) => one.shown.id),
      targets: each.map((one) => one.target),
      shown: {
        ...shown,
        locales: [...new Set(each.flatMap((one) => one.shown.locales))],
        message: inEnglish(message),
        hint: shown.hint === null ? null : inEnglish(hint),
        says: { message, hint: shown.hint === null ? null : hint },
        quotes: [...new Map(quotes.map((quote) => [canonicalJson(quote), quote])).values()],
      },
    },
  ];
};

/** A fact that several languages of an entry lack is one finding: one decision, and one text to correct. */
export const oneForEachFact = (found: readonly Found[]): FoundFact[] =>
  [...groupBy(found, placeKey).values()].flatMap((place) =>
    place.length === 1 ? merged(place) : [...groupBy(place, factKey).values()].flatMap(merged),
  );

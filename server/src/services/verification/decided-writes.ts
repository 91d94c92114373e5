import type { Locale } from '../../contracts/values';
import type { FactDecision, VerifiableFact, VerificationRequest } from '../../contracts/verification';
import { unwantedIn } from '../../migrator/read/unwanted-characters';
import { isRelation } from './fact-fields';

/** What is written into one language of a certification, by attribute name. */
export interface LocaleWrite {
  locale: Locale;
  data: Record<string, unknown>;
}

/** What cannot be done with a fact, in words that follow its name. */
export interface FactProblem {
  field: string;
  message: string;
}

interface Deciding {
  facts: readonly VerifiableFact[];
  /** The main one first. */
  locales: readonly Locale[];
  /** The evidence that each language names already. */
  documents: ReadonlyMap<Locale, readonly string[]>;
  /** The languages of the entries that are named anew; nothing for an entry that does not exist. */
  localesOf: (documentId: string) => readonly Locale[];
  /** What verifying sets. */
  verified: Record<string, unknown>;
}

const sameFact = (a: Pick<FactDecision, 'field' | 'locale'>, b: Pick<FactDecision, 'field' | 'locale'>): boolean =>
  a.field === b.field && a.locale === b.locale;

const textsOf = (value: string | string[]): string[] => [value].flat();

const problemOf = (decision: FactDecision, { facts, localesOf }: Deciding): string | null => {
  const fact = facts.find((each) => sameFact(each, decision));
  if (fact === undefined) return 'is no fact of this certification';
  if (decision.decision === 'accept') return null;
  if (decision.decision === 'clear') return fact.required ? 'cannot be cleared' : null;
  const isList = ['list', 'entry', 'entries'].includes(fact.kind);
  if (isList !== Array.isArray(decision.value)) return isList ? 'must be a list' : 'must be text';
  const texts = textsOf(decision.value);
  const unwanted = unwantedIn(texts.join(''));
  if (unwanted !== '') return `contains characters that cannot be stored: ${unwanted}`;
  if (fact.required && texts.every((text) => text.trim() === '')) return 'cannot be cleared';
  if (fact.kind === 'entry' && texts.length !== 1) return 'must name one entry';
  const missing = isRelation(fact) ? texts.find((id) => localesOf(id).length === 0) : undefined;
  return missing === undefined ? null : `names an entry that does not exist: ${missing}`;
};

/** Everything that is wrong with what somebody decided. */
export const decisionProblems = (request: VerificationRequest, deciding: Deciding): FactProblem[] => [
  ...request.decisions.flatMap((decision, at) => {
    const message = request.decisions.slice(0, at).some((other) => sameFact(other, decision))
      ? 'is decided twice'
      : problemOf(decision, deciding);
    return message === null ? [] : [{ field: decision.field, message }];
  }),
  ...request.documents
    .filter((id) => deciding.localesOf(id).length === 0)
    .map((id) => ({ field: 'documents', message: `names evidence that does not exist: ${id}` })),
];

const named = (ids: readonly string[], locale: Locale, { localesOf }: Deciding): { documentId: string }[] =>
  [...new Set(ids)]
    // Strapi refuses a link to a language that an entry is not in
    .filter((id) => localesOf(id).some((each) => each === locale || each === ''))
    .map((documentId) => ({ documentId }));

/** What a decision makes of a fact in a language; nothing where the language has none of the entries that are named. */
const writeOf = (
  fact: VerifiableFact,
  decision: FactDecision,
  locale: Locale,
  deciding: Deciding,
): Record<string, unknown> => {
  const texts = decision.decision === 'correct' ? textsOf(decision.value).map((text) => text.trim()) : [];
  const { field, kind } = fact;
  if (isRelation(fact)) {
    const entries = named(texts, locale, deciding);
    if (entries.length === 0 && texts.length > 0) return {};
    return { [field]: kind === 'entry' ? (entries[0] ?? null) : entries };
  }
  if (kind === 'list') return { [field]: decision.decision === 'correct' ? texts : null };
  return { [field]: texts[0] === undefined || texts[0] === '' ? null : texts[0] };
};

/**
 * What is written into each language, the main one first: facts that all languages share, and what verifying sets, once;
 * relations and new evidence in each language in which both entries exist.
 */
export const decidedWrites = (request: VerificationRequest, deciding: Deciding): LocaleWrite[] => {
  const { facts, locales, documents, verified } = deciding;
  const [main] = locales;
  const changed = facts.flatMap((fact) => {
    const decision = request.decisions.find((each) => sameFact(each, fact));
    return decision === undefined || decision.decision === 'accept' ? [] : [{ fact, decision }];
  });
  const dataIn = (locale: Locale): Record<string, unknown> => {
    const own = changed.filter(
      ({ fact }) => isRelation(fact) || fact.locale === locale || (fact.locale === null && locale === main),
    );
    const held = documents.get(locale) ?? [];
    const attached = named(request.documents, locale, deciding).filter(({ documentId }) => !held.includes(documentId));
    return {
      ...Object.fromEntries(
        own.flatMap(({ fact, decision }) => Object.entries(writeOf(fact, decision, locale, deciding))),
      ),
      ...(attached.length > 0 && { documents: [...held.map((documentId) => ({ documentId })), ...attached] }),
      ...(locale === main && verified),
    };
  };
  return locales.map((locale) => ({ locale, data: dataIn(locale) })).filter(({ data }) => Object.keys(data).length > 0);
};

/** The entries that a request names and its certification may not. */
export const namedAnew = (
  request: VerificationRequest,
  facts: readonly VerifiableFact[],
): { field: string; documentIds: string[] }[] => [
  { field: 'documents', documentIds: request.documents },
  ...request.decisions.flatMap((decision) => {
    const fact = facts.find((each) => sameFact(each, decision));
    return fact !== undefined && isRelation(fact) && decision.decision === 'correct'
      ? [{ field: fact.field, documentIds: textsOf(decision.value) }]
      : [];
  }),
];

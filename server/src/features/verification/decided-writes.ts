import type { Locale } from '../../../../model/contracts/values';
import type {
  EntryName,
  FactDecision,
  VerifiableFact,
  VerificationRequest,
} from '../../../../model/contracts/verification';
import { lackingIn } from '../../../../model/lacking-in';
import { missingVersion } from '../../../../model/validate/missing-version';
import { flaw, problem, type Flaw, type Problem } from '../../../../model/validate/problem';
import { unwantedIn } from '../../../../migrator/unwanted-characters';
import { isRelation } from './fact-fields';

/** The values to write into one language of a certification, by attribute name. */
export interface LocaleWrite {
  locale: Locale;
  data: Record<string, unknown>;
}

/** A decision that the panel does not offer, and only another program can send; in words that follow a field's name. */
interface Malformed {
  words: string;
}

/** A decision about a fact that is refused: a problem's code and values, so that the panel says it in its reader's language. */
export type FactProblem = Problem | (Pick<Problem, 'path' | 'message'> & { code?: undefined });

const problemWith = (field: string, wrong: Flaw | Malformed): FactProblem =>
  'code' in wrong ? problem(field, wrong) : { path: [field], message: `${field} ${wrong.words}` };

interface Deciding {
  facts: readonly VerifiableFact[];
  /** The main one first. */
  locales: readonly Locale[];
  /** The evidence that the main language names already. */
  documents: readonly string[];
  /** The entries that are named, with all their languages, by document id; without those that do not exist. */
  entries: ReadonlyMap<string, EntryName>;
  /** The values that verifying sets. */
  verified: Record<string, unknown>;
}

const sameFact = (a: Pick<FactDecision, 'field' | 'locale'>, b: Pick<FactDecision, 'field' | 'locale'>): boolean =>
  a.field === b.field && a.locale === b.locale;

const textsOf = (value: string | string[]): string[] => [value].flat();

/** The fault of an entry that all languages are to name; null if it has none. */
const entryProblem = (id: string, { entries, locales }: Deciding): Flaw | null => {
  const entry = entries.get(id);
  if (entry === undefined) return flaw('NO_ENTRY', `names an entry that does not exist: ${id}`);
  const [lacking] = lackingIn(entry, locales);
  return lacking === undefined ? null : missingVersion(entry.name, lacking);
};

const NOT_CLEARED = flaw('REQUIRED', 'cannot be cleared');

const problemOf = (decision: FactDecision, deciding: Deciding): Flaw | Malformed | null => {
  const { facts } = deciding;
  const fact = facts.find((each) => sameFact(each, decision));
  if (fact === undefined) return { words: 'is no fact of this certification' };
  if (decision.decision === 'accept') return null;
  if (decision.decision === 'clear') return fact.required ? NOT_CLEARED : null;
  const isList = ['list', 'entry', 'entries'].includes(fact.kind);
  if (isList !== Array.isArray(decision.value)) return { words: isList ? 'must be a list' : 'must be text' };
  const texts = textsOf(decision.value);
  const unwanted = unwantedIn(texts.join(''));
  if (unwanted !== '')
    return flaw('UNSTORABLE', `contains characters that cannot be stored: ${unwanted}`, { characters: unwanted });
  if (fact.required && texts.every((text) => text.trim() === '')) return NOT_CLEARED;
  if (fact.kind === 'entry' && texts.length !== 1) return { words: 'must name one entry' };
  if (!isRelation(fact)) return null;
  // what stands may lack a language, since an import named it where its pages do
  const anew = texts.filter((id) => !fact.entries.some(({ documentId }) => documentId === id));
  return anew.map((id) => entryProblem(id, deciding)).find((found) => found !== null) ?? null;
};

/** Everything that is wrong with what somebody decided. */
export const decisionProblems = (request: VerificationRequest, deciding: Deciding): FactProblem[] => [
  ...request.decisions.flatMap((decision, at) => {
    const wrong = request.decisions.slice(0, at).some((other) => sameFact(other, decision))
      ? { words: 'is decided twice' }
      : problemOf(decision, deciding);
    return wrong === null ? [] : [problemWith(decision.field, wrong)];
  }),
  ...request.documents.flatMap((id) => {
    const wrong = entryProblem(id, deciding);
    return wrong === null ? [] : [problemWith('documents', wrong)];
  }),
];

const named = (ids: readonly string[], locale: Locale, { entries }: Deciding): { documentId: string }[] =>
  [...new Set(ids)].flatMap((documentId) => {
    const entry = entries.get(documentId);
    // Strapi refuses a link to a language that an entry is not in
    return entry !== undefined && lackingIn(entry, [locale]).length === 0 ? [{ documentId }] : [];
  });

/** The other languages follow the main one, but keep what only they name: there it has to be said as well. */
const isWrittenIn = (fact: VerifiableFact, locale: Locale, main: Locale | undefined): boolean => {
  if (fact.locale !== null) return fact.locale === locale;
  if (locale === main) return true;
  const isOwn = ({ locales }: EntryName) => locales.includes(locale) && locales.every((each) => each !== main);
  return isRelation(fact) && fact.entries.some(isOwn);
};

/** The value of a fact in a language after a decision; nothing where the language has none of the entries that are named. */
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
 * The writes of each language, the main one first: facts that all languages share, new evidence, and what verifying
 * sets, once; a relation also in a language that names entries of its own.
 */
export const decidedWrites = (request: VerificationRequest, deciding: Deciding): LocaleWrite[] => {
  const { facts, locales, documents, verified } = deciding;
  const [main] = locales;
  const changed = facts.flatMap((fact) => {
    const decision = request.decisions.find((each) => sameFact(each, fact));
    return decision === undefined || decision.decision === 'accept' ? [] : [{ fact, decision }];
  });
  const dataIn = (locale: Locale): Record<string, unknown> => {
    const own = changed.filter(({ fact }) => isWrittenIn(fact, locale, main));
    const attached = named(request.documents, locale, deciding).filter(
      ({ documentId }) => locale === main && !documents.includes(documentId),
    );
    return {
      ...Object.fromEntries(
        own.flatMap(({ fact, decision }) => Object.entries(writeOf(fact, decision, locale, deciding))),
      ),
      ...(attached.length > 0 && { documents: { connect: attached } }),
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

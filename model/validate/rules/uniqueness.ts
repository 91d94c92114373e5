import type { RecordType } from '../../contracts/values';
import { recordTypes } from '../../record-types';
import { asTyped, flaw, problem, quote, type Problem } from '../problem';
import { isEmpty, type RecordContext, type RecordValues } from '../record';
import type { RecordFacts } from '../record-facts';

/** The attribute that identifies an entry; a page is identified by its document. */
const identityOf = (type: RecordType): string | null => {
  if (recordTypes[type].hasKey) return 'key';
  return type === 'redirect' ? 'from' : null;
};

const taken = (documentIds: string[], { documentId }: RecordContext) => documentIds.some((id) => id !== documentId);

/** Refuses two documents with one key, and two redirects from one path. */
export const checkIdentity = async (
  type: RecordType,
  values: RecordValues,
  context: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  const attribute = identityOf(type);
  if (attribute === null) return [];
  const value = values[attribute];
  if (typeof value !== 'string' || isEmpty(value)) return [];
  if (!taken(await facts.documentsWith(type, attribute, value), context)) return [];
  const words = `${quote(value)} is already used by another ${type}`;
  return [problem(attribute, flaw('TAKEN', words, { value: asTyped(value) }))];
};

/** Refuses two published pages with one path in one locale. */
export const checkPath = async (
  type: RecordType,
  { path }: RecordValues,
  context: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  const { locale, published } = context;
  if (type !== 'page' || !published || locale === null || typeof path !== 'string' || path === '') return [];
  if (!taken(await facts.pagesPublishedAt(path, locale), context)) return [];
  const words = `${quote(path)} is already the path of another published ${locale} page`;
  return [problem('path', flaw('PATH_TAKEN', words, { value: asTyped(path), locale }))];
};

import type { RecordType } from '../../migrator/model';
import { problem, quote, type Problem } from './problem';
import type { RecordFacts } from './record-facts';
import { isEmpty, type RecordContext, type RecordValues } from './record';

/** The attribute that names a record for good; a page is named by its document. */
export const IDENTITY: Partial<Record<RecordType, string>> = {
  organization: 'key',
  standard: 'key',
  service: 'key',
  document: 'key',
  certification: 'key',
  redirect: 'from',
};

const taken = (documentIds: string[], { documentId }: RecordContext) => documentIds.some((id) => id !== documentId);

/** No two documents under one key, and no two redirects from one path. */
export const checkIdentity = async (
  type: RecordType,
  values: RecordValues,
  context: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  const attribute = IDENTITY[type];
  if (attribute === undefined) return [];
  const value = values[attribute];
  if (typeof value !== 'string' || isEmpty(value)) return [];
  if (!taken(await facts.documentsWith(type, attribute, value), context)) return [];
  return [problem(attribute, `${quote(value)} belongs to another ${type} already`)];
};

/** No two published pages at one path in one locale. */
export const checkPath = async (
  type: RecordType,
  { path }: RecordValues,
  context: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  const { locale, published } = context;
  if (type !== 'page' || !published || locale === null || typeof path !== 'string' || path === '') return [];
  if (!taken(await facts.pagesPublishedAt(path, locale), context)) return [];
  return [problem('path', `${quote(path)} is where another published ${locale} page stands already`)];
};

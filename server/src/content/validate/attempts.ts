import type { Core } from '@strapi/strapi';
import { crossChecked } from '../../../../model/validate/validate-record';
import type { RecordContext, RecordValues } from '../../../../model/validate/record';
import type { Locale, RecordType } from '../../../../model/contracts/values';
import { recordTypes } from '../../../../model/record-types';
import { actionLocales, type DocumentAction } from '../document-action';
import { storedValues, valuesIn } from './stored-values';
import { findRow } from '../../database/rows';
import { text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { namedEntry } from '../relation-input';

const documentIdOf = async (strapi: Core.Strapi, type: RecordType, input: unknown): Promise<unknown> => {
  const entry = namedEntry(input);
  if (entry === null || entry === undefined || 'documentId' in entry) return entry?.documentId ?? null;
  const row = await findRow(strapi, contentUid(type), { documentId: text }, { where: { id: entry.id } });
  return row?.documentId ?? null;
};

/** The values of a write, in the form in which the rules read it. */
const incomingValues = async (
  strapi: Core.Strapi,
  type: RecordType,
  data: Record<string, unknown>,
): Promise<RecordValues> => {
  const values: RecordValues = { ...data };
  const { supersededBy, file } = data;
  delete values.supersededBy;
  delete values.file;
  if (type === 'page-version') {
    delete values.page;
    if (namedEntry(data.page) !== undefined) values.page = await documentIdOf(strapi, 'page', data.page);
  }
  if (namedEntry(supersededBy) !== undefined) values.supersededBy = await documentIdOf(strapi, type, supersededBy);
  if (namedEntry(file) !== undefined) values.file = namedEntry(file);
  return values;
};

/** One record that an action would store or publish. */
interface Attempt {
  values: RecordValues;
  context: RecordContext;
}

type Params = DocumentAction['params'];
type Gather = (strapi: Core.Strapi, type: RecordType, params: Params) => Promise<Attempt[]>;

const goesOnline = (type: RecordType, { status }: Params) => status === 'published' || !recordTypes[type].hasDrafts;

const oneLocale = async (strapi: Core.Strapi, type: RecordType, params: Params): Promise<Locale | null> => {
  const locales = await actionLocales(strapi, type, params);
  return locales === '*' ? null : (locales[0] ?? null);
};

const create: Gather = async (strapi, type, params) => {
  const { data = {} } = params;
  const documentId = typeof data.documentId === 'string' ? data.documentId : null;
  const locale = await oneLocale(strapi, type, params);
  const context = { documentId, locale, published: goesOnline(type, params), complete: true };
  return [{ values: await incomingValues(strapi, type, data), context }];
};

const update: Gather = async (strapi, type, params) => {
  const { documentId = '', data = {} } = params;
  const published = goesOnline(type, params);
  const locale = await oneLocale(strapi, type, params);
  const incoming = await incomingValues(strapi, type, data);
  const context = { documentId, locale, published, complete: published };
  // An update names only what changes; the rest of the record matters to few rules.
  if (!published && !crossChecked(type).some((name) => incoming[name] !== undefined))
    return [{ values: incoming, context }];
  const stored = await storedValues(strapi, type, documentId);
  // Strapi answers null for a document that does not exist: nothing is stored, so nothing is wrong.
  if (stored.length === 0) return [];
  return [{ values: { ...valuesIn(strapi, type, stored, locale), ...incoming }, context }];
};

const publish: Gather = async (strapi, type, params) => {
  const { documentId = '' } = params;
  const locales = await actionLocales(strapi, type, params);
  return (await storedValues(strapi, type, documentId))
    .filter(({ locale }) => locales === '*' || locales.includes(locale))
    .map(({ locale, values }) => ({ values, context: { documentId, locale, published: true, complete: true } }));
};

const clone: Gather = async (strapi, type, params) => {
  const { documentId = '', data = {} } = params;
  const locales = await actionLocales(strapi, type, params);
  const incoming = await incomingValues(strapi, type, data);
  const published = !recordTypes[type].hasDrafts;
  return (await storedValues(strapi, type, documentId))
    .filter(({ locale }) => locales === '*' || locales.includes(locale))
    .map(({ locale, values }) => ({
      values: { ...values, ...incoming },
      context: { documentId: null, locale, published, complete: true },
    }));
};

const GATHER = new Map<string, Gather>(Object.entries({ create, update, publish, clone }));

/** The rows that an action of the Document Service would store or publish; nothing for an action that does neither. */
export const attemptsOf = async (
  strapi: Core.Strapi,
  type: RecordType,
  action: Pick<DocumentAction, 'action' | 'params'>,
): Promise<Attempt[]> => (await GATHER.get(action.action)?.(strapi, type, action.params)) ?? [];

import type { Core } from '@strapi/strapi';
import { inTransaction } from '../database/in-transaction';
import { factsOutOfStep, type FactRow } from '../domain/shared-facts';
import type { Locale, RecordType } from '../migrator/model';
import { contentUid, hasDrafts, isLocalized, sharedAttributes } from './content-type';
import { actionLocales, type DocumentAction } from './document-action';
import { keepPendingEditVisible } from './pending-edit';
import { editorialType } from './type-names';

/** Drafts and published rows are two worlds: facts travel within each. */
type Status = 'draft' | 'published';

interface StoredRow extends FactRow {
  status: Status;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

/** What the Document Service answers: a row, or the rows of several locales. */
interface Written {
  documentId?: string;
  locale?: Locale;
  entries?: { documentId: string; locale: Locale }[];
}

const statusesWritten = (
  strapi: Core.Strapi,
  type: RecordType,
  { action, params }: DocumentAction,
): readonly Status[] => {
  if (!hasDrafts(strapi, type) || action === 'publish') return ['published'];
  return action !== 'discardDraft' && params.status === 'published' ? ['draft', 'published'] : ['draft'];
};

const fileIds = (media: unknown): unknown => {
  if (Array.isArray(media)) return media.map(fileIds);
  return (media as { id: number } | null | undefined)?.id ?? null;
};

const readRows = async (strapi: Core.Strapi, type: RecordType, documentId: string): Promise<StoredRow[]> => {
  const { scalars, media } = sharedAttributes(strapi, type);
  const rows = (await strapi.db.query(contentUid(type)).findMany({
    select: ['id', 'locale', 'publishedAt', 'updatedAt', ...scalars],
    where: { documentId },
    ...(media.length > 0 ? { populate: Object.fromEntries(media.map((name) => [name, { select: ['id'] }])) } : {}),
  })) as Record<string, unknown>[];
  return rows.map((row) => ({
    id: row.id as number,
    locale: row.locale as Locale,
    status: row.publishedAt === null ? 'draft' : 'published',
    updatedAt: new Date(row.updatedAt as string | Date).getTime(),
    facts: Object.fromEntries([
      ...scalars.map((name) => [name, row[name] ?? null] as const),
      ...media.map((name) => [name, fileIds(row[name])] as const),
    ]),
  }));
};

/** Brings the other locales along; answers with those whose row took over something. */
const bringAlong = async (strapi: Core.Strapi, type: RecordType, leader: StoredRow, peers: readonly StoredRow[]) => {
  const updates = factsOutOfStep(leader, peers);
  for (const { row, facts } of updates)
    await strapi.db.query(contentUid(type)).update({ where: { id: row.id }, data: facts });
  return updates.map(({ row }) => row.locale);
};

/**
 * The draft facts of the document that a language is about to join; null where none joins. Strapi gives the newcomer those
 * of the *published* row, wherever it is told nothing or null, and i18n then writes them into all the other drafts.
 */
const factsToJoin = async (
  strapi: Core.Strapi,
  type: RecordType,
  { action, params }: DocumentAction,
): Promise<FactRow['facts'] | null> => {
  const documentId = params.documentId ?? params.data?.documentId;
  if (typeof documentId !== 'string' || !['create', 'update'].includes(action)) return null;
  const drafts = (await readRows(strapi, type, documentId)).filter(({ status }) => status === 'draft');
  const [locale] = await actionLocales(strapi, type, params);
  return drafts.some((row) => row.locale === locale) ? null : (drafts[0]?.facts ?? null);
};

/** What a newcomer states: what it was told, and of the rest what the document's drafts say. */
const joined = (leader: StoredRow, facts: FactRow['facts'], data: Readonly<Record<string, unknown>>): StoredRow => {
  const factOf = (name: string): unknown => {
    if (data[name] === undefined) return facts[name];
    return data[name] === null ? null : leader.facts[name];
  };
  return { ...leader, facts: Object.fromEntries(Object.keys(facts).map((name) => [name, factOf(name)])) };
};

const share = async (
  strapi: Core.Strapi,
  type: RecordType,
  action: DocumentAction,
  written: Written | null,
  startedAt: number,
  found: FactRow['facts'] | null,
) => {
  const { documentId, locale } = written?.entries?.[0] ?? written ?? {};
  if (documentId === undefined) return;
  const rows = await readRows(strapi, type, documentId);
  for (const status of statusesWritten(strapi, type, action)) {
    const peers = rows.filter((row) => row.status === status);
    const own = peers.find((row) => row.locale === locale);
    if (own === undefined) continue;
    const leader = found !== null && status === 'draft' ? joined(own, found, action.params.data ?? {}) : own;
    const others = leader === own ? peers.filter((row) => row !== own) : peers;
    // i18n may have been quicker: it tells nobody which rows it wrote, only their time does.
    const byI18n = others.filter(({ updatedAt }) => updatedAt >= startedAt).map((row) => row.locale);
    const touched = new Set([...byI18n, ...(await bringAlong(strapi, type, leader, others))]);
    if (status === 'draft' || !hasDrafts(strapi, type)) continue;
    for (const other of touched) await keepPendingEditVisible(strapi, type, documentId, other);
  }
};

const concerns = ({ action, params }: DocumentAction): boolean =>
  ['update', 'publish', 'discardDraft'].includes(action) ||
  // A new document has one locale; `create` can also add one to a document that exists.
  (action === 'create' && params.data?.documentId !== undefined);

/**
 * Keeps the shared facts of a document the same in all its locales, drafts and published rows each for themselves.
 * i18n leaves the other *published* locales at their old values when one is published, and the drafts too when the
 * row that it happens to compare with holds the new value already. A language that joins a document brings its published
 * facts into all drafts. The other locales' draft prose is not published.
 */
export const shareFacts = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const type = editorialType(context.uid);
    const action = context as unknown as DocumentAction;
    if (type === undefined || !isLocalized(strapi, type) || !concerns(action)) return next();
    // One transaction, so that no reader ever sees one locale's new facts beside another's old ones.
    return inTransaction(strapi, async () => {
      const found = await factsToJoin(strapi, type, action);
      const startedAt = Date.now();
      const written = await next();
      await share(strapi, type, action, written as Written | null, startedAt, found);
      return written;
    });
  });
};

import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../database/in-transaction';
import { factsOutOfStep, type FactRow } from '../../../../model/shared-facts';
import type { RecordType } from '../../../../model/contracts/values';
import { recordTypes } from '../../../../model/record-types';
import { findRows, group, links } from '../../database/rows';
import { anything, both, instant, listOf, number, orNull, partial, text } from '../../../../model/readers';
import { attributesOf, contentUid, sharedAttributes } from '../content-type';
import { actionLocales } from '../document-action';
import { keepPendingEditVisible } from './pending-edit';
import type { Around } from '../writes/follower';
import type { Write } from '../writes/write';

/** Drafts and published rows are two worlds: facts travel within each. */
type Status = 'draft' | 'published';

interface StoredRow extends FactRow {
  status: Status;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

/** The answer of the Document Service: a row, or the rows of several locales. */
const place = partial({ documentId: text, locale: orNull(text) });
const written = both(place, partial({ entries: listOf(place) }));
type Written = ReturnType<typeof written>;

const statusesWritten = ({ type, action, params }: Write): readonly Status[] => {
  if (!recordTypes[type].hasDrafts || action === 'publish') return ['published'];
  return action !== 'discardDraft' && params.status === 'published' ? ['draft', 'published'] : ['draft'];
};

const readRows = async (strapi: Core.Strapi, type: RecordType, documentId: string): Promise<StoredRow[]> => {
  const { scalars, media } = sharedAttributes(strapi, type);
  const attributes = attributesOf(strapi, type);
  const columns = {
    id: number,
    locale: text,
    publishedAt: orNull(instant),
    updatedAt: instant,
    values: group(scalars, orNull(anything)),
    files: group(media, links({ id: number })),
  };
  /** As it is written: of a field that holds one file, that one or none. */
  const mediaFact = (name: string, files: readonly { id: number }[]): unknown => {
    const ids = files.map(({ id }) => id);
    return attributes[name]?.multiple === true ? ids : (ids[0] ?? null);
  };
  const rows = await findRows(strapi, contentUid(type), columns, { where: { documentId } });
  return rows.map(({ id, locale, publishedAt, updatedAt, values, files }) => ({
    id,
    locale,
    status: publishedAt === null ? 'draft' : 'published',
    updatedAt: updatedAt.getTime(),
    facts: {
      ...values,
      ...Object.fromEntries(Object.entries(files).map(([name, linked]) => [name, mediaFact(name, linked)])),
    },
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
  { type, documentId, action, params }: Write,
): Promise<FactRow['facts'] | null> => {
  if (documentId === null || !['create', 'update'].includes(action)) return null;
  const drafts = (await readRows(strapi, type, documentId)).filter(({ status }) => status === 'draft');
  const [locale] = await actionLocales(strapi, type, params);
  return drafts.some((row) => row.locale === locale) ? null : (drafts[0]?.facts ?? null);
};

/** The facts of a language that joins a document: those of its write, and for the rest those of the document's drafts. */
const joined = (leader: StoredRow, facts: FactRow['facts'], data: Readonly<Record<string, unknown>>): StoredRow => {
  const factOf = (name: string): unknown => {
    if (data[name] === undefined) return facts[name];
    return data[name] === null ? null : leader.facts[name];
  };
  return { ...leader, facts: Object.fromEntries(Object.keys(facts).map((name) => [name, factOf(name)])) };
};

const share = async (
  strapi: Core.Strapi,
  write: Write,
  answer: Written | null,
  startedAt: number,
  found: FactRow['facts'] | null,
) => {
  const { type } = write;
  const { documentId, locale } = answer?.entries?.[0] ?? answer ?? {};
  if (documentId === undefined) return;
  const rows = await readRows(strapi, type, documentId);
  for (const status of statusesWritten(write)) {
    const peers = rows.filter((row) => row.status === status);
    const own = peers.find((row) => row.locale === locale);
    if (own === undefined) continue;
    const leader = found !== null && status === 'draft' ? joined(own, found, write.params.data ?? {}) : own;
    const others = leader === own ? peers.filter((row) => row !== own) : peers;
    // i18n may have been quicker: it tells nobody which rows it wrote, only their time does.
    const byI18n = others.filter(({ updatedAt }) => updatedAt >= startedAt).map((row) => row.locale);
    const touched = new Set([...byI18n, ...(await bringAlong(strapi, type, leader, others))]);
    if (status === 'draft' || !recordTypes[type].hasDrafts) continue;
    for (const other of touched) await keepPendingEditVisible(strapi, type, documentId, other);
  }
};

const concerns = ({ action, params }: Write): boolean =>
  ['update', 'publish', 'discardDraft'].includes(action) ||
  // A new document has one locale; `create` can also add one to a document that exists.
  (action === 'create' && params.data?.documentId !== undefined);

/**
 * Keeps the shared facts of a document the same in all its locales, drafts and published rows each for themselves.
 * i18n leaves the other *published* locales at their old values when one is published, and the drafts too when the
 * row that it happens to compare with holds the new value already. A language that joins a document brings its published
 * facts into all drafts. The other locales' draft prose is not published.
 */
export const shareFacts: Around = {
  name: 'shared facts',
  // who looks at a document sees them shared
  inside: ['changes', 'ledger', 'texts', 'validation', 'shared relations'],
  follows: (write) => recordTypes[write.type].hasLocales && concerns(write) && !write.cause.isNewDocument,
  async around(strapi, write, next) {
    // One transaction, so that no reader ever sees one locale's new facts beside another's old ones.
    return inTransaction(strapi, async () => {
      const found = await factsToJoin(strapi, write);
      const startedAt = Date.now();
      const answer = await next();
      await share(strapi, write, orNull(written)(answer), startedAt, found);
      return answer;
    });
  },
};

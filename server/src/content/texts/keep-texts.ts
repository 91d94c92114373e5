import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Locale } from '../../contracts/values';
import { addMiddleware } from '../../database/own-listeners';
import { tableIn } from '../../database/table-in';
import { inStep, nextTextStates, type PageText } from '../../domain/page-texts';
import { getService } from '../../get-service';
import { groupBy } from '../../migrator/group-by';
import { uidOf } from '../../plugin-id';
import { listOf, object, orNull, partial, text } from '../../readers';
import { isWrite, type DocumentAction } from '../document-action';
import { isImportedPublication, isImportedWrite, isPublishedNext } from '../imported-write';
import { lockedWrite } from '../locks/locked-write';
import { editorialType } from '../type-names';
import { copyHash, readPageRows, textHash, type PageRow } from './page-rows';
import { readTexts, writeTexts, type DraftNote, type StoredText } from './text-rows';

/** The languages of a page, by their drafts: every language has one. */
const textsNow = (rows: readonly PageRow[]): (PageText & DraftNote)[] =>
  [...groupBy(rows, ({ locale }) => locale)].flatMap(([locale, versions]) => {
    const draft = versions.find(({ publishedAt }) => publishedAt === null);
    const published = versions.find(({ publishedAt }) => publishedAt !== null);
    if (draft === undefined) return [];
    return [
      {
        locale,
        draftHash: textHash(draft.texts),
        publishedHash: published === undefined ? null : textHash(published.texts),
        title: draft.texts['title'] ?? '',
        path: draft.path,
        copyHash: copyHash(draft.texts),
      },
    ];
  });

/** Notes what has become of the texts of a page. Writes past the Document Service have to call it. */
const noteTexts = async (
  strapi: Core.Strapi,
  documentId: string,
  rows: readonly PageRow[],
  by: { isImport: boolean },
): Promise<void> => {
  const now = textsNow(rows);
  const before = await readTexts(strapi, documentId);
  const at = getService(strapi, 'clock').now().getTime();
  const states = new Map(nextTextStates(before, now, at, by).map((state) => [state.locale, state]));
  const noted = now.flatMap((text): StoredText[] => {
    const state = states.get(text.locale);
    return state === undefined ? [] : [{ ...text, ...state }];
  });
  await writeTexts(strapi, documentId, before, noted);
};

/** Puts two languages of a page in step. Its caller has locked the page. */
export const markInStep = async (strapi: Core.Strapi, documentId: string, pair: readonly [Locale, Locale]) => {
  const before = await readTexts(strapi, documentId);
  const notes = new Map(before.map((text) => [text.locale, text]));
  const marked = inStep(before, pair).flatMap((state): StoredText[] => {
    const note = notes.get(state.locale);
    return note === undefined ? [] : [{ ...note, ...state }];
  });
  await writeTexts(strapi, documentId, before, marked);
};

/**
 * Writes a page so that its readers read the same as before: what its texts correspond to stays as it is, in every
 * language. Its caller has locked the page.
 */
export const keepStates = async (
  strapi: Core.Strapi,
  documentId: string,
  write: () => Promise<void>,
): Promise<void> => {
  const before = new Map((await readTexts(strapi, documentId)).map((state) => [state.locale, state]));
  await write();
  const after = await readTexts(strapi, documentId);
  const kept = after.map((state) => {
    const { draftAsOf, publishedAsOf } = before.get(state.locale) ?? state;
    return { ...state, draftAsOf, publishedAsOf };
  });
  await writeTexts(strapi, documentId, after, kept);
};

const written = partial({ documentId: text });

/**
 * Keeps, in the transaction of each write of a page, which state of the page each language's text corresponds to: whether
 * a translation is behind is then a question that the database answers.
 */
export const keepTexts = (strapi: Core.Strapi): void => {
  addMiddleware(strapi, async (context, next) => {
    const { action, params, uid }: DocumentAction = context;
    if (editorialType(uid) !== 'page' || !isWrite(action)) return next();
    const answer = await next();
    // the publication notes both: no reader sees what is between
    if (isPublishedNext()) return answer;
    const named = params.documentId ?? params.data?.['documentId'];
    // a copy gets a document of its own
    const documentId = typeof named === 'string' && action !== 'clone' ? named : orNull(written)(answer)?.documentId;
    if (documentId === undefined) return answer;
    const isImport = isImportedWrite() || isImportedPublication();
    await noteTexts(strapi, documentId, await readPageRows(strapi, [documentId]), { isImport });
    return answer;
  });
};

const ids = listOf(object({ id: text }));

/** As many pages as are locked and read at a time. */
const BATCH = 50;

/** Notes the texts of pages that were stored before this was kept, or past the Document Service: all are in step. */
export const catchUpTexts = async (strapi: Core.Strapi): Promise<void> => {
  const tableOf = (type: string): Knex.QueryBuilder =>
    tableIn(strapi, strapi.db.connection, strapi.db.metadata.get(uidOf(type)).tableName);
  const found: unknown = await tableOf('page')
    .distinct('document_id as id')
    .whereNotNull('document_id')
    .whereNotIn('document_id', tableOf('page-text').select('target_document_id').whereNotNull('target_document_id'));
  const missing = ids(found).map(({ id }) => id);
  for (let start = 0; start < missing.length; start += BATCH) {
    const batch = missing.slice(start, start + BATCH);
    const documents = batch.map((documentId) => ({ type: 'page' as const, documentId }));
    await lockedWrite(strapi, documents, async () => {
      const rows = groupBy(await readPageRows(strapi, batch), ({ documentId }) => documentId);
      for (const [documentId, versions] of rows) await noteTexts(strapi, documentId, versions, { isImport: true });
    });
  }
};

import type { Core } from '@strapi/strapi';
import type { Locale } from '../../contracts/values';
import { findRows } from '../../database/rows';
import type { TextState } from '../../domain/page-texts';
import { uidOf } from '../../plugin-id';
import { instant, number, orElse, orNull, text } from '../../readers';

/** What is noted of a draft beside its state: pages are listed, searched and compared by it without reading their bodies. */
export interface DraftNote {
  title: string;
  path: string | null;
  copyHash: string | null;
}

/** A state of a language's text as it is stored. */
export type StoredText = TextState & DraftNote;

const COLUMNS = {
  id: number,
  targetLocale: text,
  title: orElse(text, ''),
  path: orNull(text),
  draftHash: text,
  publishedHash: orNull(text),
  copyHash: orNull(text),
  draftAsOf: instant,
  publishedAsOf: orNull(instant),
  publishedOn: orNull(instant),
};

const UID = uidOf('page-text');

/** What is known of a page's texts, with the rows that hold it. */
export const readTexts = async (strapi: Core.Strapi, documentId: string): Promise<(StoredText & { id: number })[]> => {
  const rows = await findRows(strapi, UID, COLUMNS, {
    where: { targetDocumentId: documentId },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ targetLocale: locale, draftAsOf, publishedAsOf, publishedOn, ...row }) => ({
    ...row,
    locale,
    draftAsOf: draftAsOf.getTime(),
    publishedAsOf: publishedAsOf?.getTime() ?? null,
    publishedOn: publishedOn?.getTime() ?? null,
  }));
};

const dataOf = (documentId: string, { locale, draftAsOf, publishedAsOf, publishedOn, ...state }: StoredText) => ({
  targetDocumentId: documentId,
  targetLocale: locale,
  title: state.title,
  path: state.path,
  draftHash: state.draftHash,
  publishedHash: state.publishedHash,
  copyHash: state.copyHash,
  draftAsOf: new Date(draftAsOf),
  publishedAsOf: publishedAsOf === null ? null : new Date(publishedAsOf),
  publishedOn: publishedOn === null ? null : new Date(publishedOn),
});

const isSame = (one: StoredText, other: StoredText): boolean =>
  one.title === other.title &&
  one.path === other.path &&
  one.draftHash === other.draftHash &&
  one.publishedHash === other.publishedHash &&
  one.copyHash === other.copyHash &&
  one.draftAsOf === other.draftAsOf &&
  one.publishedAsOf === other.publishedAsOf &&
  one.publishedOn === other.publishedOn;

/** Stores what has become of a page's texts, where it is something else than before. */
export const writeTexts = async (
  strapi: Core.Strapi,
  documentId: string,
  before: readonly (StoredText & { id: number })[],
  now: readonly StoredText[],
): Promise<void> => {
  const query = strapi.db.query(UID);
  for (const state of now) {
    const stored = before.find(({ locale }) => locale === state.locale);
    if (stored === undefined) await query.create({ data: dataOf(documentId, state) });
    else if (!isSame(stored, state)) await query.update({ where: { id: stored.id }, data: dataOf(documentId, state) });
  }
  const gone = before.filter(({ locale }) => !now.some((state) => state.locale === locale)).map(({ id }) => id);
  if (gone.length > 0) await query.deleteMany({ where: { id: { $in: gone } } });
};

/** Removes the states of all texts in a language. */
export const removeTextsIn = async (strapi: Core.Strapi, locale: Locale): Promise<void> => {
  await strapi.db.query(UID).deleteMany({ where: { targetLocale: locale } });
};

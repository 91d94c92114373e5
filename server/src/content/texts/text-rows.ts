import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../model/contracts/values';
import { chunks } from '../../database/chunks';
import { findRows } from '../../database/rows';
import type { TextState } from '../../../../model/page-texts';
import { getService } from '../../get-service';
import { uidOf } from '../../../../model/plugin-id';
import { instant, number, object, orElse, orNull, parts, text, type Reader } from '../../../../model/readers';
import type { Texts } from './page-rows';

/** The facts noted of a draft beside its state: pages are listed, searched and compared by it without reading their bodies. */
export interface DraftNote {
  title: string;
  path: string | null;
  copyHash: string | null;
}

/** A state of a language's text as it is stored. */
export type StoredText = TextState & DraftNote;

const COLUMNS = {
  id: number,
  targetDocumentId: text,
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

/** The text of another language to which the text of a language corresponds, in the state that this one had then. */
interface Corresponding {
  /** See `draftAsOf`. */
  asOf: number;
  texts: Texts;
}

/** Of the languages that a language is behind, the texts to which it corresponds. */
export type Basis = Readonly<Record<Locale, Corresponding>>;

const words = orElse(text, '');
const entriesOf = (value: unknown): [string, unknown][] => Object.entries(parts(value ?? {}));
const texts: Reader<Texts> = (value) =>
  Object.fromEntries(entriesOf(value).map(([field, each]) => [field, words(each)]));
const corresponding: Reader<Corresponding> = object({ asOf: number, texts });
const basis: Reader<Basis> = (value) =>
  Object.fromEntries(entriesOf(value).map(([locale, each]) => [locale, corresponding(each)]));

/** The notes on a page's texts, with the row that holds them. */
type NotedText = StoredText & { id: number };

/** The notes on the texts of pages, by page. */
export const readAllTexts = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, NotedText[]>> => {
  const texts = new Map<string, NotedText[]>(documentIds.map((documentId) => [documentId, []]));
  for (const $in of chunks(documentIds)) {
    const where = { targetDocumentId: { $in } };
    for (const row of await findRows(strapi, UID, COLUMNS, { where, orderBy: { id: 'asc' } })) {
      const { targetDocumentId, targetLocale: locale, draftAsOf, publishedAsOf, publishedOn, ...rest } = row;
      texts.get(targetDocumentId)?.push({
        ...rest,
        locale,
        draftAsOf: draftAsOf.getTime(),
        publishedAsOf: publishedAsOf?.getTime() ?? null,
        publishedOn: publishedOn?.getTime() ?? null,
      });
    }
  }
  return texts;
};

/** The notes on a page's texts. */
export const readTexts = async (strapi: Core.Strapi, documentId: string): Promise<NotedText[]> =>
  (await readAllTexts(strapi, [documentId])).get(documentId) ?? [];

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

/** `db.query().update` would read the row before and after. */
const update = async (strapi: Core.Strapi, id: number, data: object): Promise<void> => {
  const updatedAt = getService(strapi, 'clock').now();
  await strapi.db
    .queryBuilder(UID)
    .where({ id })
    .update({ ...data, updatedAt })
    .execute();
};

/** The states to which the texts of a page correspond, by the languages that are behind. */
export const readBases = async (strapi: Core.Strapi, documentId: string): Promise<ReadonlyMap<Locale, Basis>> => {
  const rows = await findRows(strapi, UID, { targetLocale: text, basis }, { where: { targetDocumentId: documentId } });
  return new Map(rows.map((row) => [row.targetLocale, row.basis]));
};

/** Keeps what the text of a language corresponds to, in place of what was kept. */
export const writeBasis = async (
  strapi: Core.Strapi,
  { documentId, locale }: { documentId: string; locale: Locale },
  kept: Basis,
): Promise<void> => {
  const where = { targetDocumentId: documentId, targetLocale: locale };
  await strapi.db.query(UID).updateMany({ where, data: { basis: kept } });
};

/** The outcome for a page's texts. */
interface TextChange {
  documentId: string;
  before: readonly NotedText[];
  now: readonly StoredText[];
}

/** Stores what has become of the texts of pages, where it is something else than before. */
export const writeAllTexts = async (strapi: Core.Strapi, changes: readonly TextChange[]): Promise<void> => {
  const query = strapi.db.query(UID);
  const added: object[] = [];
  const gone: number[] = [];
  for (const { documentId, before, now } of changes) {
    const latest = Math.max(...now.map(({ draftAsOf }) => draftAsOf));
    for (const state of now) {
      const stored = before.find(({ locale }) => locale === state.locale);
      const isCaughtUp = stored !== undefined && stored.draftAsOf < state.draftAsOf && state.draftAsOf === latest;
      const data = { ...dataOf(documentId, state), ...(isCaughtUp && { basis: null }) };
      if (stored === undefined) added.push(data);
      else if (!isSame(stored, state)) await update(strapi, stored.id, data);
    }
    const deleted = before.filter(({ locale }) => !now.some((state) => state.locale === locale));
    gone.push(...deleted.map(({ id }) => id));
    if (deleted.length > 0 && now.length > 0)
      await forgetTexts(
        strapi,
        { targetDocumentId: documentId },
        deleted.map(({ locale }) => locale),
      );
  }
  if (added.length > 0) await query.createMany({ data: added });
  for (const $in of chunks(gone)) await query.deleteMany({ where: { id: { $in } } });
};

/** The same of one page. */
export const writeTexts = async (
  strapi: Core.Strapi,
  documentId: string,
  before: readonly NotedText[],
  now: readonly StoredText[],
): Promise<void> => writeAllTexts(strapi, [{ documentId, before, now }]);

/** Forgets the texts of deleted languages to which others correspond. `where`: of which pages. */
const forgetTexts = async (strapi: Core.Strapi, where: object, locales: readonly Locale[]): Promise<void> => {
  const columns = { targetDocumentId: text, targetLocale: text, basis };
  const rows = await findRows(strapi, UID, columns, { where: { ...where, basis: { $notNull: true } } });
  for (const { targetDocumentId: documentId, targetLocale: locale, basis: kept } of rows) {
    const left = Object.entries(kept).filter(([other]) => !locales.includes(other));
    if (left.length < Object.keys(kept).length)
      await writeBasis(strapi, { documentId, locale }, Object.fromEntries(left));
  }
};

/** Removes the states of all texts in a language. */
export const removeTextsIn = async (strapi: Core.Strapi, locale: Locale): Promise<void> => {
  await strapi.db.query(UID).deleteMany({ where: { targetLocale: locale } });
  await forgetTexts(strapi, {}, [locale]);
};

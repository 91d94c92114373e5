import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../../model/contracts/values';
import { findRows } from '../../../database/rows';
import { instant, object, recordOf, text } from '../../../../../model/readers';
import { uidOf } from '../../../../../model/plugin-id';

/** A person's note on two languages of a page. Review notes of other codes are about findings. */
const CODE = 'TRANSLATION_IN_STEP';
const PAGE = uidOf('page');

/** The hash of each language's text that somebody has seen. */
export type SeenTexts = Readonly<Record<Locale, string>>;

interface StoredNote {
  by: string;
  on: Date;
  seen: SeenTexts;
}

const payload = object({ seen: recordOf(text) });

/** The notes of people on a page's languages, the last first. */
export const readNotes = async (strapi: Core.Strapi, documentId: string): Promise<StoredNote[]> => {
  const rows = await findRows(
    strapi,
    uidOf('review-note'),
    { by: text, on: instant, payload },
    { where: { targetUid: PAGE, targetDocumentId: documentId, code: CODE }, orderBy: { id: 'desc' } },
  );
  return rows.map(({ by, on, payload: { seen } }) => ({ by, on, seen }));
};

/** Adds a note; `locale` is the translation, which the note is about. */
export const addNote = async (
  strapi: Core.Strapi,
  { documentId, locale, fingerprint }: { documentId: string; locale: Locale; fingerprint: string },
  { by, on, seen }: StoredNote,
): Promise<void> => {
  const about = { targetUid: PAGE, targetDocumentId: documentId, targetLocale: locale };
  const data = { ...about, code: CODE, fingerprint, decision: 'in-step', payload: { seen }, by, on };
  await strapi.db.query(uidOf('review-note')).create({ data });
};

import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import { findRows, type RowOf } from '../../database/rows';
import { contentLocales } from '../../services/pages-locales';
import { inOrder } from '../../../../model/typed-keys';
import { orElse, orNull, text } from '../../../../model/readers';
import { Refusal } from '../../services/refusal';

const DRAFT = { locale: orElse(text, ''), key: orElse(text, ''), name: orNull(text) };

/** A certification in one language. */
export type CertificationDraft = RowOf<typeof DRAFT>;

/**
 * A certification in each of its languages, the main one first. `readable`: the condition for those that the reader may see.
 *
 * @throws Refusal (404)
 */
export const certificationDrafts = async (
  strapi: Core.Strapi,
  documentId: string,
  readable: object | null = {},
): Promise<[CertificationDraft, ...CertificationDraft[]]> => {
  const where = readable && { $and: [readable, { documentId, publishedAt: { $null: true } }] };
  const rows = where === null ? [] : await findRows(strapi, contentUid('certification'), DRAFT, { where });
  const locales = inOrder(
    rows.map(({ locale }) => locale),
    await contentLocales(strapi),
  );
  const [main, ...others] = locales.flatMap((locale) => rows.filter((row) => row.locale === locale));
  if (main === undefined) throw new Refusal(404, 'CERTIFICATION_NOT_FOUND', 'There is no such certification.');
  return [main, ...others];
};

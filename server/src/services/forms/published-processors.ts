import type { Core } from '@strapi/strapi';
import { PROCESSOR_KINDS } from '../../../../model/contracts/processors';
import { PROCESSOR_DAYS, PROCESSOR_TEXTS } from '../../../../model/contracts/processors';
import { uidOf } from '../../../../model/plugin-id';
import { flag, instant, listOf, number, oneOf, orElse, orNull, text } from '../../../../model/readers';
import { fromKeys } from '../../../../model/typed-keys';
import { findRows, links } from '../../database/rows';
import type { PublishedProcessor } from '../../forms/processors';

const SERVICE = { documentId: text, key: orElse(text, ''), name: orElse(text, ''), url: orNull(text) };

const COLUMNS = {
  documentId: text,
  locale: text,
  key: orElse(text, ''),
  name: orElse(text, ''),
  kind: orElse(orNull(oneOf(...PROCESSOR_KINDS)), null),
  countries: orElse(listOf(text), []),
  seats: orElse(listOf(text), []),
  planned: orElse(flag, false),
  order: orNull(number),
  publishedAt: orNull(instant),
  ...fromKeys(PROCESSOR_TEXTS, () => orNull(text)),
  ...fromKeys(PROCESSOR_DAYS, () => orNull(text)),
  services: links(SERVICE),
};

/** Drafts and published versions of processors that meet a condition, with the ids of their services for checks of rights. */
export const readProcessors = async (strapi: Core.Strapi, where: object) =>
  findRows(strapi, uidOf('processor'), { ...COLUMNS, services: links({ ...SERVICE, id: number }) }, { where });

/** The published processors, in one language or, for null, in all. */
export const readPublishedProcessors = async (
  strapi: Core.Strapi,
  locale: string | null,
): Promise<PublishedProcessor[]> => {
  const where = { publishedAt: { $notNull: true }, ...(locale !== null && { locale }) };
  const rows = await findRows(strapi, uidOf('processor'), COLUMNS, { where });
  return rows.flatMap(({ publishedAt, ...row }) =>
    publishedAt === null ? [] : [{ ...row, publishedAt: publishedAt.toISOString() }],
  );
};

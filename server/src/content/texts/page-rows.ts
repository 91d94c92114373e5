import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../model/contracts/values';
import { findRows, group } from '../../database/rows';
import { hashOf } from '../../../../migrator/canonical-hash';
import { instant, orElse, orNull, text } from '../../../../model/readers';
import { contentUid } from '../content-type';

/** The fields of a page that readers read, and a translation has to keep up with. */
export const TEXT_FIELDS = ['title', 'tagline', 'summary', 'body', 'metaTitle', 'metaDescription'] as const;

const COLUMNS = {
  documentId: text,
  locale: text,
  publishedAt: orNull(instant),
  path: orNull(text),
  texts: group(TEXT_FIELDS, orElse(text, '')),
};

export type Texts = Readonly<Record<string, string>>;

/** A draft or a published version of a page in one language. */
export interface PageRow {
  documentId: string;
  locale: Locale;
  publishedAt: Date | null;
  path: string | null;
  texts: Texts;
}

/** The drafts and published versions of pages, of those that a condition holds for, in an order that does not change. */
export const readPageRows = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  condition: object = {},
): Promise<PageRow[]> =>
  findRows(strapi, contentUid('page'), COLUMNS, {
    where: { $and: [{ documentId: { $in: [...documentIds] } }, condition] },
    orderBy: [{ documentId: 'asc' }, { locale: 'asc' }, { id: 'asc' }],
  });

/** Equal where readers read the same. */
export const textHash = (texts: Texts): string => hashOf(TEXT_FIELDS.map((field) => texts[field] ?? ''));

/** Equal in two languages where one is a copy of the other: of the body, or of a page without one of its other texts. */
export const copyHash = ({ title = '', tagline = '', summary = '', body = '' }: Texts): string | null => {
  if (body.trim() !== '') return hashOf(body.trim());
  return [title, tagline, summary].every((each) => each === '') ? null : hashOf([title, tagline, summary]);
};

import type { Core } from '@strapi/strapi';
import { findRows } from '../../../database/rows';
import { text } from '../../../../../model/readers';
import { contentUid } from '../../../content/content-type';
import type { PageSlug } from '../../../../../migrator/model/ports/planning';

const COLUMNS = { documentId: text, locale: text, slug: text };

/** The slugs of all pages that stand in Strapi now, whoever wrote them. */
export const readHeldSlugs = async (strapi: Core.Strapi): Promise<PageSlug[]> =>
  findRows(strapi, contentUid('page'), COLUMNS, { where: { slug: { $notNull: true } } });

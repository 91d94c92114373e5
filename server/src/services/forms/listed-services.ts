import type { Core } from '@strapi/strapi';
import type { ListedService } from '../../../../model/contracts/listed-services';
import { uidOf } from '../../../../model/plugin-id';
import { listOf, orElse, orNull, text } from '../../../../model/readers';
import { findRows, link } from '../../database/rows';
import type { Moment } from '../../delivery/computed/moment';
import { inOrder } from '../../forms/in-order';
import { readFormPages } from './form-pages';

const COLUMNS = {
  documentId: text,
  locale: text,
  key: orElse(text, ''),
  name: orElse(text, ''),
  url: orNull(text),
  countries: orElse(listOf(text), []),
  // of a draft as of the published page: both have its document id
  foreignAccess: link({ documentId: text }),
};

/** The services in one language or, for null, in all, with the pages that they name as far as these are published. */
export const readListedServices = async (
  strapi: Core.Strapi,
  locale: string | null,
  moment: Moment,
): Promise<ListedService[]> => {
  const rows = await findRows(strapi, uidOf('service'), COLUMNS, { where: locale === null ? {} : { locale } });
  const named = new Set(rows.flatMap(({ foreignAccess }) => foreignAccess?.documentId ?? []));
  const where = { documentId: { $in: [...named] }, publishedAt: { $notNull: true } };
  const pages = named.size === 0 ? [] : await readFormPages(strapi, where, moment);
  return rows
    .toSorted((one, other) => inOrder({ ...one, order: null }, { ...other, order: null }))
    .map(({ foreignAccess, ...service }) => {
      const page = pages.find(
        (each) => each.documentId === foreignAccess?.documentId && each.locale === service.locale,
      );
      return {
        ...service,
        foreignAccess: page === undefined ? null : { documentId: page.documentId, title: page.title, path: page.path },
      };
    });
};

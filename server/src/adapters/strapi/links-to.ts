import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import { editorialType } from '../../content/type-names';
import { WITHOUT_LOCALES, type RecordType } from '../../migrator/model';
import type { EntryLink } from '../../migrator/ports';
import { chunks } from './chunks';

interface Model {
  attributes: Record<string, { type: string; target?: string; mappedBy?: string }>;
}

interface Linked {
  documentId: string;
  locale?: string | null;
}

interface Row {
  id: number;
  documentId?: string;
  locale?: string | null;
  [attribute: string]: unknown;
}

/** Where an app's models are linked to a type; of two-sided relations the side that is written. */
export const relationsTo = (strapi: Core.Strapi, target: string): { uid: string; field: string }[] =>
  Object.entries<Model>({ ...strapi.contentTypes, ...strapi.components }).flatMap(([uid, { attributes }]) =>
    Object.entries(attributes)
      .filter(([, { type, mappedBy, ...attribute }]) => type === 'relation' && attribute.target === target && !mappedBy)
      .filter(([field]) => field !== 'localizations')
      .map(([field]) => ({ uid, field })),
  );

const localeOf = (type: RecordType, { locale }: { locale?: string | null }): string =>
  WITHOUT_LOCALES.has(type) ? '' : (locale ?? '');

/** Asks every relation of the app that may lead to these documents. */
export const linksTo = async (
  strapi: Core.Strapi,
  documents: readonly { type: RecordType; documentId: string }[],
): Promise<EntryLink[]> => {
  const links: EntryLink[] = [];
  const ask = async (type: RecordType, uid: string, field: string, documentIds: readonly string[]): Promise<void> => {
    const own = editorialType(uid);
    const rows = (await strapi.db.query(uid).findMany({
      select: own === undefined ? ['id'] : ['id', 'documentId', 'locale'],
      where: { [field]: { documentId: { $in: documentIds } } },
      populate: { [field]: { select: ['documentId', 'locale'] } },
    })) as Row[];
    for (const row of rows)
      for (const linked of [row[field] ?? []].flat() as Linked[]) {
        if (!documentIds.includes(linked.documentId)) continue;
        const from =
          own === undefined ? null : { type: own, documentId: row.documentId ?? '', locale: localeOf(own, row) };
        links.push({ from, field, to: { type, documentId: linked.documentId, locale: localeOf(type, linked) } });
      }
  };
  for (const type of new Set(documents.map((document) => document.type))) {
    const ids = [
      ...new Set(documents.filter((document) => document.type === type).map(({ documentId }) => documentId)),
    ];
    for (const { uid, field } of relationsTo(strapi, contentUid(type)))
      for (const some of chunks(ids)) await ask(type, uid, field, some);
  }
  return links;
};

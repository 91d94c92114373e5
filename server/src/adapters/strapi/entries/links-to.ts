import type { Core } from '@strapi/strapi';
import { findRows, group, links as linksOf } from '../../../database/rows';
import { orNull, text } from '../../../../../model/readers';
import { attributesOf, contentUid } from '../../../content/content-type';
import { editorialType } from '../../../content/type-names';
import { recordTypes } from '../../../../../model/record-types';
import type { RecordType } from '../../../../../model/contracts/values';
import type { EntryLink, HeldLink } from '../../../../../migrator/model/ports/links';
import { chunks } from '../../../database/chunks';
import { yieldToEventLoop } from '../../yield-to-event-loop';

/** Of links that entries of a type held once, those whose target stands no more, or not in the language that they name. */
export const goneLinks = async (
  strapi: Core.Strapi,
  type: RecordType,
  links: readonly HeldLink[],
): Promise<HeldLink[]> => {
  const attributes = attributesOf(strapi, type);
  const targetOf = ({ field }: HeldLink) => attributes[field]?.target ?? '';
  const standing = new Set<string>();
  for (const uid of new Set(links.map(targetOf))) {
    const ids = new Set(links.filter((link) => targetOf(link) === uid).map(({ documentId }) => documentId));
    for (const some of chunks([...ids])) {
      const where = { documentId: { $in: some } };
      const rows = await findRows(strapi, uid, { documentId: text, locale: orNull(text) }, { where });
      for (const { documentId, locale } of rows) standing.add(documentId).add(`${documentId} ${locale ?? ''}`);
      await yieldToEventLoop();
    }
  }
  return links.filter(({ documentId, locale }) =>
    locale === null ? !standing.has(documentId) : !standing.has(`${documentId} ${locale}`),
  );
};

interface Model {
  attributes: Record<string, { type: string; target?: string; mappedBy?: string }>;
}

const PLACE = { documentId: text, locale: orNull(text) };

/** Where an app's models are linked to a type; of two-sided relations the side that is written. */
export const relationsTo = (strapi: Core.Strapi, target: string): { uid: string; field: string }[] =>
  Object.entries<Model>({ ...strapi.contentTypes, ...strapi.components }).flatMap(([uid, { attributes }]) =>
    Object.entries(attributes)
      .filter(([, { type, mappedBy, ...attribute }]) => type === 'relation' && attribute.target === target && !mappedBy)
      .filter(([field]) => field !== 'localizations')
      .map(([field]) => ({ uid, field })),
  );

const localeOf = (type: RecordType, { locale }: { locale?: string | null }): string =>
  recordTypes[type].hasLocales ? (locale ?? '') : '';

/** Asks every relation of the app that may lead to these documents. */
export const linksTo = async (
  strapi: Core.Strapi,
  documents: readonly { type: RecordType; documentId: string }[],
): Promise<EntryLink[]> => {
  const links: EntryLink[] = [];
  const ask = async (type: RecordType, uid: string, field: string, documentIds: readonly string[]): Promise<void> => {
    const own = editorialType(uid);
    const place = own === undefined ? [] : ['documentId', 'locale'];
    const columns = { place: group(place, orNull(text)), linked: group([field], linksOf(PLACE)) };
    const where = { [field]: { documentId: { $in: documentIds } } };
    for (const row of await findRows(strapi, uid, columns, { where }))
      for (const linked of row.linked[field] ?? []) {
        if (!documentIds.includes(linked.documentId)) continue;
        const from =
          own === undefined
            ? null
            : { type: own, documentId: row.place['documentId'] ?? '', locale: localeOf(own, row.place) };
        links.push({ from, field, to: { type, documentId: linked.documentId, locale: localeOf(type, linked) } });
      }
  };
  for (const type of new Set(documents.map((document) => document.type))) {
    const ids = [
      ...new Set(documents.filter((document) => document.type === type).map(({ documentId }) => documentId)),
    ];
    for (const { uid, field } of relationsTo(strapi, contentUid(type)))
      for (const some of chunks(ids)) {
        await ask(type, uid, field, some);
        await yieldToEventLoop();
      }
  }
  return links;
};

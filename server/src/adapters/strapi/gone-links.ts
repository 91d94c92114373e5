import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import type { RecordType } from '../../migrator/model';
import type { HeldLink } from '../../migrator/ports';
import { chunks } from './chunks';

interface Target {
  documentId: string;
  locale: string | null;
}

/** Of links that entries of a type held once, those whose target stands no more, or not in the language that they name. */
export const goneLinks = async (
  strapi: Core.Strapi,
  type: RecordType,
  links: readonly HeldLink[],
): Promise<HeldLink[]> => {
  const attributes = strapi.contentType(contentUid(type)).attributes as Record<string, { target?: string }>;
  const targetOf = ({ field }: HeldLink) => attributes[field]?.target ?? '';
  const standing = new Set<string>();
  for (const uid of new Set(links.map(targetOf))) {
    const ids = new Set(links.filter((link) => targetOf(link) === uid).map(({ documentId }) => documentId));
    for (const some of chunks([...ids])) {
      const where = { documentId: { $in: some } };
      const rows = (await strapi.db.query(uid).findMany({ select: ['documentId', 'locale'], where })) as Target[];
      for (const { documentId, locale } of rows) standing.add(documentId).add(`${documentId} ${locale ?? ''}`);
    }
  }
  return links.filter(({ documentId, locale }) =>
    locale === null ? !standing.has(documentId) : !standing.has(`${documentId} ${locale}`),
  );
};

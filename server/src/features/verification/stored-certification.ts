import type { Core } from '@strapi/strapi';
import { createDocumentsTarget } from '../../adapters/strapi/entries/documents-target';
import type { Locale } from '../../../../model/contracts/values';
import { contentUid } from '../../content/content-type';
import { findRows, group, links, type RowOf } from '../../database/rows';
import { anything, instant, orElse, orNull, text } from '../../../../model/readers';
import type { StoredEntry } from '../../../../migrator/model/ports/entry';
import { FACT_FIELDS, isRelation } from './fact-fields';

const optional = orNull(text);
const PLACE = { documentId: text, locale: orElse(text, '') };

/** The name of a linked entry; each type has some of these. */
const NAMED = {
  standard: {
    ...PLACE,
    name: optional,
    identifier: optional,
    edition: optional,
    withdrawnOn: optional,
    transitionEndsOn: optional,
  },
  issuedBy: { ...PLACE, name: optional },
  recognizedBy: { ...PLACE, name: optional },
  services: { ...PLACE, name: optional },
};

const EVIDENCE = {
  ...PLACE,
  title: optional,
  kind: optional,
  validUntil: optional,
  renewsOn: optional,
  sha256: optional,
};

const COLUMNS = {
  ...PLACE,
  publishedAt: orNull(instant),
  key: orElse(text, ''),
  name: optional,
  certificationStatus: optional,
  verifiedOn: optional,
  verifiedBy: optional,
  owner: optional,
  values: group(
    FACT_FIELDS.filter((field) => !isRelation(field)).map(({ field }) => field),
    anything,
  ),
  standard: links(NAMED.standard),
  issuedBy: links(NAMED.issuedBy),
  recognizedBy: links(NAMED.recognizedBy),
  services: links(NAMED.services),
  documents: links(EVIDENCE),
};

export type CertificationRow = RowOf<typeof COLUMNS>;

/** One certification: the drafts of its languages, the main one first, and whether any of them is online. */
export interface DraftedCertification {
  documentId: string;
  drafts: CertificationRow[];
  isPublished: boolean;
}

/** One certification as a whole. */
export interface StoredCertification extends DraftedCertification {
  /** All that the drafts hold, also what is no fact, with the fields in which what is online differs. */
  entries: StoredEntry[];
}

/** The facts of certifications, by document id, in the order of the ids; unknown ids are left out. */
export const readDrafted = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  order: readonly Locale[],
): Promise<DraftedCertification[]> => {
  const where = { documentId: { $in: documentIds } };
  const rows = await findRows(strapi, contentUid('certification'), COLUMNS, { where, orderBy: { id: 'asc' } });
  const rank = ({ locale }: CertificationRow) => (order.includes(locale) ? order.indexOf(locale) : order.length);
  return documentIds.flatMap((documentId) => {
    const own = rows.filter((row) => row.documentId === documentId);
    const drafts = own.filter(({ publishedAt }) => publishedAt === null).sort((a, b) => rank(a) - rank(b));
    return drafts.length === 0 ? [] : [{ documentId, drafts, isPublished: own.length > drafts.length }];
  });
};

/** A whole certification; null where there is none. */
export const readCertification = async (
  strapi: Core.Strapi,
  documentId: string,
  order: readonly Locale[],
): Promise<StoredCertification | null> => {
  const [drafted] = await readDrafted(strapi, [documentId], order);
  if (drafted === undefined) return null;
  return { ...drafted, entries: await createDocumentsTarget(strapi).read([{ type: 'certification', documentId }]) };
};

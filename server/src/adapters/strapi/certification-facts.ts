import type { Core } from '@strapi/strapi';
import { findRows, link, type RowOf } from '../../database/rows';
import { STATED_STATUSES } from '../../../../model/status/effective-status';
import { uidOf } from '../../../../model/plugin-id';
import { instant, number, oneOf, orElse, orNull, text } from '../../../../model/readers';

const EDITION = {
  identifier: orNull(text),
  edition: orNull(text),
  withdrawnOn: orNull(text),
  transitionEndsOn: orNull(text),
};

/** The facts that the status of a certification follows from. */
export const STATUS_FACTS = {
  certificationStatus: orNull(oneOf(...STATED_STATUSES)),
  validFrom: orNull(text),
  validUntil: orNull(text),
  verifiedOn: orNull(text),
  standard: link(EDITION),
};

const COLUMNS = {
  id: number,
  documentId: text,
  locale: text,
  publishedAt: orNull(instant),
  /** A draft may lack it. */
  name: orElse(text, ''),
  ...STATUS_FACTS,
  standard: link({ id: number, ...EDITION }),
};

export type CertificationFacts = RowOf<typeof COLUMNS>;

/** Rows of one statement; the standards of all of them are named in the next one, and SQLite takes 32,766 values. */
const PART = 5_000;

/** The facts of these certifications, every version and language, in an order that does not change. */
export const readCertificationFacts = async (
  strapi: Core.Strapi,
  where: object = {},
): Promise<CertificationFacts[]> => {
  const rows: CertificationFacts[] = [];
  for (;;) {
    const part = { orderBy: { id: 'asc' }, limit: PART, offset: rows.length };
    const found = await findRows(strapi, uidOf('certification'), COLUMNS, { where, ...part });
    rows.push(...found);
    if (found.length < PART) return rows;
  }
};

import type { Core } from '@strapi/strapi';
import { factsLike, isScalar } from '../../../../model/contracts/certification-facts';
import type { Claim, ClaimedRecord, ClaimedVersion } from '../../../../model/contracts/certifications/ledger';
import { findRows, group, link, links } from '../../database/rows';
import { recordTypes } from '../../../../model/record-types';
import { groupBy } from '../../../../migrator/group-by';
import { anything, orNull, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { factQuotes } from './fact-quotes';

const CLAIMED: ReadonlySet<string> = new Set(factsLike({ claimed: {} }).filter(isScalar));
const FACTS = Object.keys(recordTypes.certification.attributes).filter((name) => CLAIMED.has(name));

const record = (...names: string[]) => ({ documentId: text, facts: group(names, orNull(anything)) });
const ORGANIZATION = record('key', 'name');

const COLUMNS = {
  documentId: text,
  locale: text,
  facts: group(FACTS, orNull(anything)),
  standard: link(record('key', 'identifier', 'edition', 'withdrawnOn', 'transitionEndsOn')),
  issuedBy: link(ORGANIZATION),
  recognizedBy: link(ORGANIZATION),
  services: links(record('key', 'name')),
  documents: links(record('key', 'title', 'visibility', 'sha256')),
};

interface Linked {
  documentId: string;
  facts: Record<string, unknown>;
}

const claimed = ({ documentId, facts }: Linked): ClaimedRecord => ({ ...facts, documentId });
const claimedOrNone = (linked: Linked | null): ClaimedRecord | null => linked && claimed(linked);
const inOrder = (linked: readonly Linked[]): ClaimedRecord[] =>
  linked.map(claimed).sort((one, other) => (one.documentId < other.documentId ? -1 : 1));

/** The current claims of certifications, by document id; those that are not published are left out. */
export const publishedClaims = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, Claim>> => {
  const where = { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } };
  const rows = await findRows(strapi, contentUid('certification'), COLUMNS, { where });
  const quotesOf = await factQuotes(strapi, documentIds);
  const versionOf = ({ documentId, locale, facts, ...linked }: (typeof rows)[number]): ClaimedVersion => {
    const version = {
      facts,
      standard: claimedOrNone(linked.standard),
      issuedBy: claimedOrNone(linked.issuedBy),
      recognizedBy: claimedOrNone(linked.recognizedBy),
      services: inOrder(linked.services),
      documents: inOrder(linked.documents),
    };
    const quotes = quotesOf(documentId, locale, version);
    return { ...version, ...(quotes && { quotes }) };
  };
  const claims = [...groupBy(rows, ({ documentId }) => documentId)].map(([documentId, versions]): [string, Claim] => [
    documentId,
    Object.fromEntries(versions.map((row) => [row.locale, versionOf(row)])),
  ]);
  return new Map(claims);
};

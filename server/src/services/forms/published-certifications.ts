import type { Core } from '@strapi/strapi';
import { STATUS_FACTS } from '../../adapters/strapi/certification-facts';
import { HELD_TEXTS, type HeldText } from '../../../../model/contracts/certification-facts';
import type { HeldEvidence, HeldStandard } from '../../../../model/contracts/held';
import { findKnownRows, findRows, link, links, type RowOf } from '../../database/rows';
import type { PublishedCertification } from '../../forms/held';
import { uidOf } from '../../../../model/plugin-id';
import { instant, number, orElse, orNull, text } from '../../../../model/readers';
import { fromKeys, inOrder } from '../../../../model/typed-keys';
import { apiAddress } from '../api-address';

const NAMED = { documentId: text, key: orElse(text, ''), name: orElse(text, ''), url: orNull(text) };

const EVIDENCE = {
  documentId: text,
  title: orElse(text, ''),
  kind: orNull(text),
  visibility: orNull(text),
  publishedAt: orNull(instant),
  file: link({ id: number }),
};

const STANDARD = {
  documentId: text,
  key: orElse(text, ''),
  identifier: orNull(text),
  edition: orNull(text),
  name: orNull(text),
  url: orNull(text),
  withdrawnOn: orNull(text),
  transitionEndsOn: orNull(text),
};

type StatusFact = keyof typeof STATUS_FACTS;

/** The facts of the status are read with it. */
const TEXTS = inOrder(
  HELD_TEXTS.filter((name): name is Exclude<HeldText, StatusFact> => !(name in STATUS_FACTS)),
  [
    ...(['key', 'name', 'type', 'summary', 'scope', 'level', 'certificateNumber', 'originallyIssuedOn'] as const),
    ...(['auditedOn', 'verificationUrl'] as const),
  ],
);

const COLUMNS = {
  documentId: text,
  locale: text,
  ...fromKeys(TEXTS, () => orNull(text)),
  key: orElse(text, ''),
  name: orElse(text, ''),
  publishedAt: instant,
  order: orNull(number),
  ...STATUS_FACTS,
  standard: link(STANDARD),
  issuedBy: link(NAMED),
  recognizedBy: link(NAMED),
  services: links(NAMED),
  documents: links(EVIDENCE),
};

const withoutEnds = ({
  withdrawnOn: _withdrawnOn,
  transitionEndsOn: _transitionEndsOn,
  ...standard
}: RowOf<typeof STANDARD>): HeldStandard => standard;

/** Internal evidence is named to nobody. */
const shownEvidence = (
  strapi: Core.Strapi,
  locale: string,
  { documentId, title, kind, visibility, publishedAt, file }: RowOf<typeof EVIDENCE>,
): HeldEvidence[] => {
  if (publishedAt === null || (visibility !== 'public' && visibility !== 'on-request')) return [];
  const address = apiAddress(strapi, `/documents/${documentId}/download?locale=${encodeURIComponent(locale)}`);
  return [{ documentId, title, kind, visibility, url: visibility === 'public' && file !== null ? address : null }];
};

/** The published versions of the certifications that meet a condition. */
export const readPublishedCertifications = async (
  strapi: Core.Strapi,
  where: object,
): Promise<PublishedCertification[]> => {
  const published = { $and: [where, { publishedAt: { $notNull: true } }] };
  const rows = await findKnownRows(strapi, uidOf('certification'), COLUMNS, { where: published });
  return rows.map(({ certificationStatus, standard, documents, publishedAt, ...stated }) => {
    const { validFrom, validUntil, verifiedOn, locale } = stated;
    return {
      ...stated,
      publishedAt: publishedAt.toISOString(),
      standard: standard && withoutEnds(standard),
      evidence: documents.flatMap((document) => shownEvidence(strapi, locale, document)),
      statusFacts: { certificationStatus, validFrom, validUntil, verifiedOn, standard },
    };
  });
};

const PAGE = { id: number, certifications: links({ documentId: text }) };

/** The published certifications that each row of a page names, in the language of the page; of a draft too. */
export const readNamedCertifications = async (
  strapi: Core.Strapi,
  pages: readonly { id: number; locale: string }[],
): Promise<ReadonlyMap<number, PublishedCertification[]>> => {
  const rows = await findRows(strapi, uidOf('page'), PAGE, { where: { id: { $in: pages.map(({ id }) => id) } } });
  const named = new Map(
    rows.map(({ id, certifications }) => [id, new Set(certifications.map((each) => each.documentId))]),
  );
  const documentIds = new Set([...named.values()].flatMap((ids) => [...ids]));
  const published =
    documentIds.size === 0 ? [] : await readPublishedCertifications(strapi, { documentId: { $in: [...documentIds] } });
  return new Map(
    pages.map(({ id, locale }) => [
      id,
      published.filter((each) => each.locale === locale && named.get(id)?.has(each.documentId)),
    ]),
  );
};

import type { Core } from '@strapi/strapi';
import { STATUS_FACTS } from '../../adapters/strapi/certification-facts';
import { findRows, type RowOf } from '../../database/rows';
import type { ClaimedCertification, PageClaim } from '../../../../model/contracts/page-claims';
import { uidOf } from '../../../../model/plugin-id';
import { orElse, text } from '../../../../model/readers';
import { dayAt } from '../../../../model/status/calendar-day';
import { claimState, isOfStandard } from '../../../../model/status/claim-state';
import { effectiveStatus } from '../../../../model/status/effective-status';
import { groupBy } from '../../../../migrator/group-by';
import type { Moment } from '../../delivery/computed/moment';
import { shownVersion } from '../shown-version';
import type { DataReader } from './data-reader';
import type { RenderedBodies } from './rendered-bodies';

const COLUMNS = { documentId: text, locale: text, key: orElse(text, ''), name: orElse(text, ''), ...STATUS_FACTS };

/** A published certification in one language, as far as a claim is checked against it. */
type PublishedClaim = RowOf<typeof COLUMNS>;

/** The published certifications of standards, by their identifiers, in every language. Two statements. */
const publishedOf = async (strapi: Core.Strapi, standards: readonly string[]): Promise<PublishedClaim[]> =>
  standards.length === 0
    ? []
    : findRows(strapi, uidOf('certification'), COLUMNS, {
        where: { publishedAt: { $notNull: true }, standard: { identifier: { $in: [...standards] } } },
        orderBy: [{ order: 'asc' }, { id: 'asc' }],
      });

/** A certification as a claim names it. */
const claimed = (
  { documentId, key, name, validUntil, ...facts }: PublishedClaim,
  { now, rules }: Moment,
): ClaimedCertification => ({
  ...{ documentId, key, name, validUntil },
  effectiveStatus: effectiveStatus({ ...facts, validUntil }, now, rules),
});

/** The claims of a page, and its language. */
export interface ClaimsInLanguage {
  locale: string;
  claims: PageClaim[];
}

/**
 * The certificates that rows of pages claim, by their ids, with what is known of them at the moment of the request. Whoever may
 * not read the trust center learns whether a claim has ended, and of no certification.
 */
export const readClaims = async (
  strapi: Core.Strapi,
  ids: readonly number[],
  { moment, trustCenter }: Pick<DataReader, 'moment' | 'trustCenter'>,
  bodies: Pick<RenderedBodies, 'claims'>,
): Promise<ReadonlyMap<number, ClaimsInLanguage>> => {
  const found = await bodies.claims(ids);
  const standards = [...new Set([...found.values()].flatMap(({ stated }) => stated.map(({ standard }) => standard)))];
  const published = await publishedOf(strapi, standards);
  const versions = [...groupBy(published, ({ documentId }) => documentId).values()];
  const day = dayAt(moment.now, moment.rules.timeZone);
  return new Map(
    [...found].map(([id, { locale, stated }]) => {
      const known = versions.flatMap((rows) => shownVersion(rows, [locale]) ?? []);
      const claims = stated.map(({ line: _line, editionEndsOn, ...claim }): PageClaim => {
        const meant = known.filter((each) => isOfStandard(each, claim));
        return {
          ...claim,
          ...claimState({ ...claim, editionEndsOn }, meant, day, moment.rules),
          certifications: trustCenter ? meant.map((each) => claimed(each, moment)) : [],
        };
      });
      return [id, { locale, claims }];
    }),
  );
};

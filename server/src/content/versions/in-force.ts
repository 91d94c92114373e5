import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../../model/plugin-id';
import { number, text } from '../../../../model/readers';
import { dayAt } from '../../../../model/status/calendar-day';
import { inForceOn } from '../../../../model/status/version-in-force';
import { findRows } from '../../database/rows';
import type { Moment } from '../../delivery/computed/moment';
import { publishedVersions, type PublishedVersion } from './published-versions';

/** The version whose text a published page has for readers in a language; null: the page's own. */
export type InForce = (page: string, locale: string) => PublishedVersion | null;

/** The version that a request names, else the one that is in force on its day. */
export const chosenVersion = (
  versions: readonly PublishedVersion[],
  { now, rules, version }: Moment,
): PublishedVersion | null =>
  versions.find(({ documentId }) => documentId === version) ?? inForceOn(versions, dayAt(now, rules.timeZone));

/** The versions of all pages at a moment; null where no page has one, which is known after one statement for a revision. */
export const versionsInForce = async (strapi: Core.Strapi, moment: Moment): Promise<InForce | null> => {
  const versions = await publishedVersions(strapi);
  if (versions.size === 0) return null;
  return (page, locale) =>
    chosenVersion(
      (versions.get(page) ?? []).filter((version) => version.locale === locale),
      moment,
    );
};

const PLACE = { id: number, documentId: text, locale: text };

/** The same for rows of pages, by their ids. A draft has its own text. One statement more where pages have versions. */
export const versionsOfRows = async (
  strapi: Core.Strapi,
  ids: readonly number[],
  moment: Moment,
): Promise<ReadonlyMap<number, PublishedVersion>> => {
  const inForce = ids.length === 0 ? null : await versionsInForce(strapi, moment);
  if (inForce === null) return new Map();
  const where = { id: { $in: [...ids] }, publishedAt: { $notNull: true } };
  const rows = await findRows(strapi, uidOf('page'), PLACE, { where });
  return new Map(
    rows.flatMap(({ id, documentId, locale }) => {
      const version = inForce(documentId, locale);
      return version === null ? [] : [[id, version] as const];
    }),
  );
};

import type { Core } from '@strapi/strapi';
import type { StatedVersion, VersionName, VersionsMeta } from '../../../../model/contracts/page-versions';
import { dayAt } from '../../../../model/status/calendar-day';
import { inForceOn, nextAfter, statedOn } from '../../../../model/status/version-in-force';
import { hashOf } from '../../../../migrator/canonical-hash';
import type { Moment } from '../../delivery/computed/moment';
import type { Alternate } from '../../../../model/contracts/page-fields';
import { chosenVersion, versionsInForce } from '../../content/versions/in-force';
import { publishedVersions, versionTexts, type PublishedVersion } from '../../content/versions/published-versions';

/** A page in one language. */
export interface PagePlace {
  documentId: string;
  locale: string;
}

const nameOf = ({ documentId, key, effectiveFrom }: PublishedVersion): VersionName => ({
  ...{ documentId, key, effectiveFrom },
});

const localesOf = (versions: readonly PublishedVersion[], documentId: string): string[] =>
  versions.flatMap((version) => (version.documentId === documentId ? version.locale : [])).sort();

/** The published versions of a page: those in its language, and those in any. */
export const versionsOf = async (strapi: Core.Strapi, { documentId, locale }: PagePlace) => {
  const all = (await publishedVersions(strapi)).get(documentId) ?? [];
  return { all, own: all.filter((version) => version.locale === locale) };
};

/** One row of each version, in whichever language. */
const onceEach = (versions: readonly PublishedVersion[]): PublishedVersion[] => [
  ...new Map(versions.map((version) => [version.documentId, version])).values(),
];

/** The published versions of a page in its language as they stand on the day of a moment, the newest first: all, or those asked for. */
export const statedVersions = async (
  strapi: Core.Strapi,
  place: PagePlace,
  { now, rules }: Moment,
  isAsked: (version: PublishedVersion) => boolean = () => true,
): Promise<StatedVersion[]> => {
  const { all, own } = await versionsOf(strapi, place);
  const asked = statedOn(own, dayAt(now, rules.timeZone)).filter(({ version }) => isAsked(version));
  const texts = await versionTexts(
    strapi,
    asked.map(({ version }) => version.id),
  );
  return asked
    .flatMap(({ version, state, until }) => {
      const text = texts.get(version.id);
      // one that was replaced between two reads (published again)
      if (text === undefined) return [];
      const { title, body, summary } = text;
      return {
        ...nameOf(version),
        ...{ locale: version.locale, title, state, replacedOn: until, summary },
        hash: hashOf({ title, body: body ?? '' }),
        locales: localesOf(all, version.documentId),
      };
    })
    .reverse();
};

/** The documentId of the published version of a page that is called so: by its key, or the day from which it is in force. */
export const namedVersion = async (strapi: Core.Strapi, place: PagePlace, name: string): Promise<string | null> => {
  const { own } = await versionsOf(strapi, place);
  return own.find(({ key, effectiveFrom }) => key === name || effectiveFrom === name)?.documentId ?? null;
};

/** The languages of a published page, with the titles that are in force there. */
export const titledAlternates = async (
  strapi: Core.Strapi,
  { documentId, alternates }: { documentId: string; alternates: readonly Alternate[] },
  moment: Moment,
): Promise<Alternate[]> => {
  const inForce = await versionsInForce(strapi, moment);
  return alternates.map((each) => ({ ...each, title: inForce?.(documentId, each.locale)?.title ?? each.title }));
};

/** The versions of a page that are told beside it; null where it has none. */
export const versionsMeta = async (
  strapi: Core.Strapi,
  place: PagePlace,
  moment: Moment,
): Promise<VersionsMeta | null> => {
  const { all, own } = await versionsOf(strapi, place);
  if (all.length === 0) return null;
  const day = dayAt(moment.now, moment.rules.timeZone);
  const chosen = chosenVersion(own, moment);
  const [shown = null] = await statedVersions(
    strapi,
    place,
    moment,
    ({ documentId }) => documentId === chosen?.documentId,
  );
  const next = nextAfter(own, day);
  const newest = inForceOn(onceEach(all), day);
  const isMissing = newest !== null && !own.some(({ documentId }) => documentId === newest.documentId);
  return {
    shown,
    next: next && nameOf(next),
    missing: isMissing ? { ...nameOf(newest), locales: localesOf(all, newest.documentId) } : null,
  };
};

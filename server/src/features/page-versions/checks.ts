import type { Core } from '@strapi/strapi';
import { publishedVersions, type PublishedVersion } from '../../content/versions/published-versions';
import { ok, warning, type Check } from '../../core/check';
import { findRows } from '../../database/rows';
import { getService } from '../../get-service';
import { plural } from '../../../../migrator/report/text/plural';
import { uidOf } from '../../../../model/plugin-id';
import { orElse, text } from '../../../../model/readers';
import { dayAt } from '../../../../model/status/calendar-day';
import { inForceOn } from '../../../../model/status/version-in-force';

/** A published page in one language. */
export interface OnlinePage {
  documentId: string;
  locale: string;
  path: string;
}

/** Pages that the check names; the others are counted. */
const MOST_NAMED = 3;

/** The published pages that have an older text than the same page in another language, and versions that no reader gets. */
export const checkVersions = (
  versions: ReadonlyMap<string, readonly PublishedVersion[]>,
  pages: readonly OnlinePage[],
  day: string,
): Check[] => {
  if (versions.size === 0) return [];
  const behind = pages.filter(({ documentId, locale }) => {
    const all = versions.get(documentId) ?? [];
    const newest = inForceOn(all, day);
    return newest !== null && !all.some((each) => each.documentId === newest.documentId && each.locale === locale);
  });
  const online = new Set(pages.map(({ documentId }) => documentId));
  const offline = [...versions.keys()].filter((page) => !online.has(page)).length;
  const named = behind.slice(0, MOST_NAMED).map(({ path, locale }) => `${path} (${locale})`);
  const more = behind.length > MOST_NAMED ? ` and ${String(behind.length - MOST_NAMED)} more` : '';
  return [
    ...(behind.length === 0
      ? []
      : [
          warning(
            'versions',
            `a version in force is not published in every language of its page: ${named.join(', ')}${more}`,
            'Write the missing language of the version and publish it. Readers of it get the text before.',
          ),
        ]),
    ...(offline === 0
      ? []
      : [
          warning(
            'versions',
            `${plural(offline, 'page')} with published versions and not published`,
            'Publish the page, or unpublish its versions.',
          ),
        ]),
    ...(behind.length + offline === 0 ? [ok('versions', `${plural(versions.size, 'page')} with versions`)] : []),
  ];
};

/** Nothing where there is no table of versions yet: a line of its own examines the database. */
export const checks = async (strapi: Core.Strapi): Promise<Check[]> => {
  try {
    const where = { publishedAt: { $notNull: true } };
    const columns = { documentId: text, locale: text, path: orElse(text, '') };
    const pages = await findRows(strapi, uidOf('page'), columns, { where, orderBy: { path: 'asc' } });
    const { now, rules } = getService(strapi, 'status').moment();
    return checkVersions(await publishedVersions(strapi), pages, dayAt(now, rules.timeZone));
  } catch {
    return [];
  }
};

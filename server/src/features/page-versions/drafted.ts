import type { Core } from '@strapi/strapi';
import { rightsOf } from '../../adapters/strapi/content-rights';
import type { AdminReader } from '../../auth/readable-entries';
import { documentsOf } from '../../content/documents';
import { lockedWrite } from '../../content/locks/locked-write';
import { findFreeKey } from '../../content/find-free-key';
import { versionsOfPage } from '../../content/versions/versions-of-page';
import { findRow } from '../../database/rows';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import type { ListedVersion, ListedVersions, MadeVersion } from '../../../../model/contracts/drafted-versions';
import { uidOf } from '../../../../model/plugin-id';
import { object, text } from '../../../../model/readers';
import { dayAt, type CalendarDay } from '../../../../model/status/calendar-day';
import { inTurn, statedOn } from '../../../../model/status/version-in-force';
import type { Actor } from '../../services/actor';
import { Refusal, refuseMissing } from '../../services/refusal';
import { VERSION_FIELDS } from '../../services/versions/version-fields';
import { readablePageRows, readableVersionRows, type VersionRow } from './readable-rows';

const entryNotFound = (): Refusal => new Refusal(404, 'ENTRY_NOT_FOUND', 'There is no such page.');

/** The row by which a person is shown a version: a published one, in the first of their languages. */
const shownOf = (rows: readonly VersionRow[]): VersionRow[] => {
  const shown = rows.find(({ publishedAt }) => publishedAt !== null) ?? rows[0];
  return shown === undefined ? [] : [shown];
};

/** The versions of a page that somebody may read, published or not, the newest first. */
export const listVersions = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  documentId: string,
): Promise<ListedVersions> => {
  const drafts = (await readablePageRows(strapi, reader, documentId)).filter(({ publishedAt }) => publishedAt === null);
  if (drafts.length === 0) throw entryNotFound();
  const $in = await versionsOfPage(strapi, documentId);
  const rows = await readableVersionRows(strapi, reader, { documentId: { $in } });
  const { now, rules } = getService(strapi, 'status').moment();
  const shown = inTurn([...groupBy(rows, (row) => row.documentId).values()].flatMap(shownOf));
  const online = shown.filter(({ publishedAt }) => publishedAt !== null);
  const states = new Map(statedOn(online, dayAt(now, rules.timeZone)).map(({ version, state }) => [version.id, state]));
  const versions = shown.map(({ id, documentId: version, key, effectiveFrom, locale, title }): ListedVersion => {
    return { documentId: version, key, effectiveFrom, locale, title, state: states.get(id) ?? 'draft' };
  });
  return { versions: versions.reverse(), locales: drafts.map(({ locale }) => locale) };
};

/**
 * Copies the draft of a page in all its languages into a new version, a draft that comes into force on a day.
 *
 * @throws Refusal (403, 404, 409)
 */
export const makeVersion = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  actor: Actor,
  { page, effectiveFrom }: { page: string; effectiveFrom: CalendarDay },
): Promise<MadeVersion> => {
  const missingOf = await rightsOf(strapi, actor.id);
  return lockedWrite(strapi, { documents: [{ type: 'page', documentId: page }] }, async () => {
    const drafts = (await readablePageRows(strapi, reader, page)).filter(({ publishedAt }) => publishedAt === null);
    const [main] = drafts;
    if (main === undefined) throw entryNotFound();
    const fields = VERSION_FIELDS.filter((name) => name !== 'summary').toSorted();
    const needed = drafts.map(({ locale }) => ({
      action: 'create' as const,
      type: 'page-version' as const,
      locale,
      fields,
    }));
    refuseMissing('VERSION_RIGHTS_MISSING', missingOf(needed));
    const taken = await findRow(
      strapi,
      uidOf('page-version'),
      { documentId: text },
      {
        where: { effectiveFrom, page: { documentId: page } },
      },
    );
    if (taken !== null)
      throw new Refusal(409, 'VERSION_DAY_TAKEN', 'Another version of this page comes into force on this day.');
    const base = main.slug === '' ? page : main.slug;
    const key = await findFreeKey(strapi, 'page-version', `${base}-${effectiveFrom}`);
    const versions = documentsOf(strapi, 'page-version');
    const person = { createdBy: actor.id, updatedBy: actor.id };
    const dataOf = ({ title, body }: typeof main) => ({
      ...{ key, effectiveFrom, title, body, ...person },
      // a text that begins with a digit would be the number of a row
      page: { documentId: page },
    });
    const { documentId } = object({ documentId: text })(
      await versions.create({ locale: main.locale, data: dataOf(main) }),
    );
    for (const each of drafts.slice(1)) await versions.update({ documentId, locale: each.locale, data: dataOf(each) });
    return { documentId, locale: main.locale };
  });
};

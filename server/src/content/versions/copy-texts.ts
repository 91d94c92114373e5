import type { Core } from '@strapi/strapi';
import { chunks } from '../../database/chunks';
import { findRows, type RowOf } from '../../database/rows';
import type { Moment } from '../../delivery/computed/moment';
import { instant, number, orElse, orNull, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { lockedWrite } from '../locks/locked-write';
import { keepPendingEditVisible } from '../shared/pending-edit';
import { writeShown } from '../writes/cause';
import { noteWrites } from '../writes/follow-writes';
import { chosenVersion } from './in-force';
import { keepOldestText } from './oldest-text';
import { publishedVersions, versionTexts, type PublishedVersion, type VersionText } from './published-versions';

/** The fields of a page that its version in force holds. */
export const VERSIONED = ['title', 'body'] as const;

const ROW = {
  id: number,
  documentId: text,
  locale: text,
  publishedAt: orNull(instant),
  slug: orElse(text, ''),
  title: orElse(text, ''),
  body: orElse(text, ''),
};

type PageRow = RowOf<typeof ROW>;
type Texts = ReadonlyMap<number, VersionText>;

const readRows = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<PageRow[]> =>
  findRows(strapi, contentUid('page'), ROW, { where: { documentId: { $in: [...documentIds] } } });

const saysTheSame = (page: PageRow, version: VersionText): boolean =>
  VERSIONED.every((name) => page[name] === (version[name] ?? ''));

/** A published page with the version that is in force in its language, where it says something else. */
interface Behind {
  page: PageRow;
  version: PublishedVersion;
  text: VersionText;
  all: readonly PublishedVersion[];
}

/** The version in force in a language. */
const inForceIn = (all: readonly PublishedVersion[], language: string, moment: Moment): PublishedVersion | null =>
  chosenVersion(
    all.filter(({ locale }) => locale === language),
    moment,
  );

const behindIn = (
  rows: readonly PageRow[],
  versions: ReadonlyMap<string, readonly PublishedVersion[]>,
  texts: Texts,
  moment: Moment,
): Behind[] =>
  rows.flatMap((page): Behind[] => {
    const all = versions.get(page.documentId) ?? [];
    const version = page.publishedAt === null ? null : inForceIn(all, page.locale, moment);
    const known = version && texts.get(version.id);
    return !version || !known || saysTheSame(page, known) ? [] : [{ page, version, text: known, all }];
  });

/** Writes the text into the published row, and into the draft as far as no editor has changed it there. */
const copyInto = async (strapi: Core.Strapi, { page, text: known }: Behind, draft: PageRow | undefined) => {
  const pages = strapi.db.query(contentUid('page'));
  const valuesFor = (row: PageRow) =>
    Object.fromEntries(VERSIONED.flatMap((name) => (row[name] === page[name] ? [[name, known[name] ?? '']] : [])));
  // first: an entry whose draft is the younger one is called modified
  if (draft !== undefined) await pages.update({ where: { id: draft.id }, data: valuesFor(draft) });
  await pages.update({ where: { id: page.id }, data: valuesFor(page) });
  await keepPendingEditVisible(strapi, 'page', page.documentId, page.locale);
};

/** Copies into one page, in all its languages at once: none of them is ahead of another that changes on the same day. */
const copyOne = async (
  strapi: Core.Strapi,
  documentId: string,
  versions: ReadonlyMap<string, readonly PublishedVersion[]>,
  texts: Texts,
  moment: Moment,
): Promise<void> =>
  lockedWrite(strapi, { documents: [{ type: 'page', documentId }] }, async () => {
    // another server may have done it
    const rows = await readRows(strapi, [documentId]);
    const behind = behindIn(rows, versions, texts, moment);
    for (const each of behind) {
      await keepOldestText(strapi, each);
      const { locale } = each.page;
      await copyInto(
        strapi,
        each,
        rows.find((row) => row.publishedAt === null && row.locale === locale),
      );
    }
    if (behind.length > 0) await noteWrites(strapi, [{ type: 'page', documentId, part: 'values' }]);
  });

/** The rows of versions whose texts their pages have: none of them is published with another text. */
const copied = new WeakMap<Core.Strapi, ReadonlySet<number>>();

/**
 * Copies the text of each version that is in force into its page, so that lists and forms, which read what is stored,
 * agree with what readers get. It does nothing where the page says the same, and leaves what an editor has not published.
 * A page that cannot be written keeps no other from its text.
 *
 * @throws the first of the errors, when the others are done
 */
export const copyTextsInForce = async (strapi: Core.Strapi, moment: Moment): Promise<void> => {
  const versions = await publishedVersions(strapi);
  const before = copied.get(strapi) ?? new Set();
  const wanted = new Map(
    [...versions].map(([page, all]) => {
      const locales = [...new Set(all.map(({ locale }) => locale))];
      return [page, locales.flatMap((locale) => inForceIn(all, locale, moment)?.id ?? [])] as const;
    }),
  );
  const idsOf = (page: string): readonly number[] => wanted.get(page) ?? [];
  const now = new Set([...wanted.values()].flat().filter((id) => before.has(id)));
  const failures: unknown[] = [];
  for (const part of chunks([...wanted.keys()].filter((page) => idsOf(page).some((id) => !now.has(id))))) {
    const rows = await readRows(strapi, part);
    const texts = await versionTexts(strapi, part.flatMap(idsOf));
    const behind = new Set(behindIn(rows, versions, texts, moment).map(({ page }) => page.documentId));
    for (const page of part)
      try {
        if (behind.has(page)) await writeShown(async () => copyOne(strapi, page, versions, texts, moment));
        for (const id of idsOf(page)) now.add(id);
      } catch (error) {
        failures.push(error);
      }
  }
  copied.set(strapi, now);
  if (failures.length > 0) throw failures[0];
};

import type { Core } from '@strapi/strapi';
import { rightsOf } from '../../adapters/strapi/content-rights';
import type { AdminReader } from '../../auth/readable-entries';
import { documentsOf } from '../../content/documents';
import { lockedWrite } from '../../content/locks/locked-write';
import { versionTexts, type PublishedVersion } from '../../content/versions/published-versions';
import { hashOf } from '../../../../migrator/canonical-hash';
import { publishRight } from '../../../../migrator/run/publish/publication';
import type { VersionLanguage, VersionOutlook } from '../../../../model/contracts/drafted-versions';
import type { VersionName } from '../../../../model/contracts/page-versions';
import { inTurn } from '../../../../model/status/version-in-force';
import type { Actor } from '../../services/actor';
import { conflict, Refusal, refuseMissing } from '../../services/refusal';
import { changedText } from '../../services/versions/changed-text';
import { versionsOf } from '../../services/versions/stated';
import { readablePageRows, readableVersionRows, type VersionRow } from './readable-rows';

const isDraft = ({ publishedAt }: { publishedAt: Date | null }): boolean => publishedAt === null;

const publicationOf = (draft: VersionRow, online: VersionRow | undefined): VersionLanguage['publication'] => {
  if (online === undefined) return 'draft';
  const fields = ['key', 'effectiveFrom', 'title', 'summary', 'body'] as const;
  return fields.every((name) => draft[name] === online[name]) ? 'published' : 'modified';
};

const onlineOf = (rows: readonly VersionRow[], { locale }: VersionRow): VersionRow | undefined =>
  rows.find((row) => row.locale === locale && !isDraft(row));

const hashOfRows = (rows: readonly VersionRow[]): string =>
  hashOf(
    rows.map(({ locale, publishedAt, key, effectiveFrom, title, summary, body }) => ({
      ...{ locale, key, effectiveFrom, title, summary, body, isOnline: publishedAt !== null },
    })),
  );

const versionNotFound = (): Refusal => new Refusal(404, 'ENTRY_NOT_FOUND', 'There is no such version.');

/** The published version that a draft follows in its language. */
const before = (draft: VersionRow, own: readonly PublishedVersion[]): PublishedVersion | undefined => {
  const others = own.filter(({ documentId }) => documentId !== draft.documentId);
  return inTurn(others).findLast(({ effectiveFrom }) => (effectiveFrom ?? '') < (draft.effectiveFrom ?? ''));
};

const nameOf = ({ documentId, key, effectiveFrom }: VersionName): VersionName => ({ documentId, key, effectiveFrom });

/**
 * The changes that the publication of a version makes in each language that somebody may read.
 *
 * @throws Refusal (404)
 */
export const outlookOf = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  documentId: string,
): Promise<VersionOutlook> => {
  const rows = await readableVersionRows(strapi, reader, { documentId });
  const drafts = rows.filter(isDraft);
  const [main] = drafts;
  if (main === undefined) throw versionNotFound();
  const page = main.page?.documentId ?? null;
  const pages = page === null ? [] : await readablePageRows(strapi, reader, page);
  const online = pages.filter((row) => !isDraft(row));
  const languageOf = async (draft: VersionRow): Promise<VersionLanguage> => {
    const { locale } = draft;
    const own = page === null ? [] : (await versionsOf(strapi, { documentId: page, locale })).own;
    const since = before(draft, own) ?? null;
    // a version that stands behind no other is compared with the page, unless readers have got later ones of it
    const text =
      since === null
        ? own.length === 0 && online.find((row) => row.locale === locale)
        : (await versionTexts(strapi, [since.id])).get(since.id);
    return {
      locale,
      publication: publicationOf(draft, onlineOf(rows, draft)),
      comparedWith: since === null ? (text ? 'page' : 'nothing') : 'version',
      since: since && nameOf(since),
      sentences: text ? changedText(text, draft, locale) : [],
    };
  };
  const languages = [];
  for (const draft of drafts) languages.push(await languageOf(draft));
  const written = new Set(drafts.map(({ locale }) => locale));
  return {
    ...nameOf(main),
    languages,
    missing: online.flatMap(({ locale }) => (written.has(locale) ? [] : locale)),
    hash: hashOfRows(rows),
  };
};

/**
 * Publishes a version in all its languages at once, if it says what was shown.
 *
 * @throws Refusal (403, 404, 409); ValidationError (400) for what cannot be published
 */
export const publishVersion = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  actor: Actor,
  { documentId, hash }: { documentId: string; hash: string },
): Promise<VersionOutlook> => {
  const missingOf = await rightsOf(strapi, actor.id);
  await lockedWrite(strapi, { documents: [{ type: 'page-version', documentId }] }, async () => {
    const rows = await readableVersionRows(strapi, reader, { documentId });
    const drafts = rows.filter(isDraft);
    if (drafts.length === 0) throw versionNotFound();
    if (hashOfRows(rows) !== hash)
      throw conflict('hash', 'VERSION_OUTDATED', 'The version says something else by now. Read it again.');
    const open = drafts.flatMap((row) => (publicationOf(row, onlineOf(rows, row)) === 'published' ? [] : row.locale));
    refuseMissing('VERSION_RIGHTS_MISSING', missingOf(open.map((locale) => publishRight('page-version', locale))));
    for (const locale of open) await documentsOf(strapi, 'page-version').publish({ documentId, locale });
  });
  return outlookOf(strapi, reader, documentId);
};

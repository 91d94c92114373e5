import { diagnostic, FILE_START, type Diagnostic } from '../diagnostics';
import type { Locale, RecordDraft, Site, SiteAsset } from '../model';
import { itemKey } from '../plan/identity';
import type { PlannedFile } from '../plan/plan';
import type { KnownMedia } from '../ports';
import { valuesWithMediaUrls } from './media-links';

/**
 * Drafts as they are compared with what is stored: files that an earlier import brought have their URLs, those that are
 * still to be brought keep their media links.
 */
export const withKnownMedia = (
  drafts: readonly RecordDraft[],
  known: ReadonlyMap<string, KnownMedia>,
): RecordDraft[] => {
  const urls = new Map([...known].map(([sha256, { url }]) => [sha256, url]));
  return drafts.map((draft) =>
    draft.media?.some((sha256) => known.has(sha256)) === true
      ? {
          ...draft,
          localized: valuesWithMediaUrls(draft.localized, urls),
          media: draft.media.filter((sha256) => !known.has(sha256)),
        }
      : draft,
  );
};

/** What the media library gets: the file's one text is that of the default locale, else of the first that has one. */
export const plannedFiles = (assets: readonly SiteAsset[], defaultLocale: Locale): PlannedFile[] =>
  assets.map(({ path, sha256, size, kind, alternativeText }) => ({
    path,
    sha256,
    size,
    kind,
    alternativeText: alternativeText[defaultLocale] ?? Object.values(alternativeText)[0] ?? null,
  }));

/** What is to be said of records that show files which a person has deleted: by the key of their plan item. */
export const removedMedia = (
  { drafts, assets }: Pick<Site, 'drafts' | 'assets'>,
  known: ReadonlyMap<string, KnownMedia>,
): Map<string, Diagnostic[]> => {
  const paths = new Map(assets.map(({ path, sha256 }) => [sha256, path]));
  const gone = [...known].filter(([, { removed }]) => removed).map(([sha256]) => sha256);
  const found = new Map<string, Diagnostic[]>();
  if (gone.length === 0) return found;
  for (const { type, key, locale, sourcePath, media = [] } of drafts) {
    const messages = gone
      .filter((sha256) => media.includes(sha256))
      .map(
        (sha256) => `${paths.get(sha256) ?? sha256} was deleted from the media library; the link to it leads nowhere.`,
      );
    const hint = 'Take the link out, or upload the file again and point the link at it.';
    if (messages.length > 0)
      found.set(
        itemKey({ type, key }, locale),
        messages.map((message) => diagnostic('ASSET_REMOVED', sourcePath, FILE_START, message, hint)),
      );
  }
  return found;
};

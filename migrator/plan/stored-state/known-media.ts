import { say } from '../../../model/say';
import type { Locale } from '../../../model/contracts/values';
import { newFinding, FILE_START, type Finding } from '../../findings';
import { valuesWithMediaUrls } from '../../reader/media/media-links';
import type { SiteAsset } from '../../model/asset';
import type { RecordDraft } from '../../model/record-draft';
import type { Site } from '../../model/site';
import type { KnownMedia } from '../../model/ports/media';
import { itemKey } from '../identity';
import type { PlannedFile } from '../plan';

/**
 * Drafts in the form in which they are compared with stored entries: files that an earlier import brought have their
 * URLs, other files keep their media links.
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

/**
 * The files to import. A file's alternative text is that of the default locale, else of the first locale that has one.
 */
export const plannedFiles = (assets: readonly SiteAsset[], defaultLocale: Locale): PlannedFile[] =>
  assets.map(({ path, sha256, size, kind, alternativeText }) => ({
    path,
    sha256,
    size,
    kind,
    alternativeText: alternativeText[defaultLocale] ?? Object.values(alternativeText)[0] ?? null,
  }));

/** Findings about entries that show files which a person has deleted, by the key of the plan item. */
export const removedMedia = (
  { drafts, assets }: Pick<Site, 'drafts' | 'assets'>,
  known: ReadonlyMap<string, KnownMedia>,
): Map<string, Finding[]> => {
  const paths = new Map(assets.map(({ path, sha256 }) => [sha256, path]));
  const gone = [...known].filter(([, { removed }]) => removed).map(([sha256]) => sha256);
  const found = new Map<string, Finding[]>();
  if (gone.length === 0) return found;
  for (const { type, key, locale, sourcePath, media = [] } of drafts) {
    const messages = gone
      .filter((sha256) => media.includes(sha256))
      .map((sha256) =>
        say('assetDeleted', {
          file: paths.get(sha256) ?? sha256,
        }),
      );
    const hint = say('removeLinkOrUpload');
    if (messages.length > 0)
      found.set(
        itemKey({ type, key }, locale),
        messages.map((message) => newFinding('ASSET_REMOVED', sourcePath, FILE_START, message, hint)),
      );
  }
  return found;
};

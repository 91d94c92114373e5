import { say } from '../../model/say';
import type { Locale } from '../../model/contracts/values';
import { groupBy } from '../group-by';
import type { PageDraft } from '../reader/interpret/page-draft';
import { orInTheMap, pageLine } from '../map/map-line';
import type { UrlPath } from '../model/page';
import type { SiteRules } from '../model/site-rules';
import { mountedFile } from '../reader/dialects/generators/address';
import { assignUrls } from './addresses/url';
import { nameOfFile, withoutSuffix, type FileName } from './languages/file-name';
import { locate, notConfigured } from './languages/locale';
import { scriptOfLocale, tagOf } from './languages/locale-names';
import type { Added, Linking } from './linking';
import { reported, skipped, type LinkedPage } from './site-page';

/** Finds the locale and the path of every draft that is a page. */
export const placePages = ({ drafts, rules }: Linking): Added<'pages' | 'leftOut'> => {
  const candidates = drafts.filter(({ state }) => state === 'page');
  const located = candidates.map((draft) => {
    const name = underGroup(nameOfFile(draft.path, rules), draft.decided.group);
    return { name, ...locate(draft, name, rules) };
  });
  const urls = assignUrls(candidates, 'folder', rules.conventions);
  const siblings = groupBy(located, ({ name }) => name.group);
  const placed: { pages: LinkedPage[]; leftOut: PageDraft[] } = {
    pages: [],
    leftOut: drafts.filter(({ state }) => state !== 'page'),
  };

  const written = rules.locales.filter((each) => located.some(({ locale }) => locale === each));
  const lacking = located.flatMap((each) => (each.lacking === null ? [] : [tagOf(each.lacking)]));
  const locales = [...new Set([...written, ...lacking])];

  for (const { draft, name, locale, lacking: language, suffixContradicted } of located) {
    const url = urls.get(draft.path) ?? '/';
    const original = locale === null ? undefined : (siblings.get(name.group) ?? []).find(isCopied({ draft, locale }));
    if (language !== null) {
      placed.leftOut.push(notConfigured(draft, language, locales));
    } else if (locale === null) {
      placed.leftOut.push(draft);
    } else if (original?.locale) {
      placed.leftOut.push(untranslated(draft, name, original.locale));
    } else if (!suffixContradicted) {
      placed.pages.push(page(draft, name, locale, url, rules));
    } else {
      const others = (siblings.get(name.group) ?? []).filter((other) => other.draft !== draft);
      if (others.some((other) => other.locale === locale && !other.suffixContradicted)) {
        placed.leftOut.push(untranslated(draft, name, locale));
      } else if (others.length === 0) {
        // no other file has the name, so what looked like a language is a word of the name
        placed.pages.push(page(draft, withoutSuffix(draft.path, name), locale, url, rules));
      } else {
        placed.pages.push(page(contradicted(draft, name, locale), name, locale, url, rules));
      }
    }
  }
  return placed;
};

/** Whether another file of the page has the same text, which seems to be in that file's language. */
const isCopied =
  ({ draft, locale }: { draft: PageDraft; locale: Locale }) =>
  (other: { draft: PageDraft; locale: Locale | null }): boolean =>
    other.draft !== draft &&
    other.locale !== null &&
    other.locale !== locale &&
    draft.writing.leaning !== null &&
    draft.writing.leaning === scriptOfLocale(other.locale) &&
    draft.writing.leaning !== scriptOfLocale(locale) &&
    // last, since texts may lie on disk
    other.draft.source.text === draft.source.text;

/** A group in the map is final: the page belongs to it whatever its file is called. */
const underGroup = (name: FileName, group: string | undefined): FileName =>
  group === undefined ? name : { ...name, group, logical: group };

const page = (
  draft: PageDraft,
  name: FileName,
  locale: Locale,
  url: UrlPath,
  { conventions }: SiteRules,
): LinkedPage => ({
  draft,
  path: draft.path,
  name,
  locale,
  legacyUrl: url,
  url,
  group: name.group,
  id: draft.addressing.id,
  isPlaced: mountedFile(draft.path, conventions?.mounts ?? []) === null,
  oldUrls: [],
});

const untranslated = (draft: PageDraft, { suffix, folder }: FileName, locale: Locale): PageDraft => {
  const message =
    suffix === null
      ? say('folderContradicted', { folder: folder ?? '', locale })
      : say('nameContradictedAndTaken', {
          suffix,
          locale,
        });
  const hint = orInTheMap(say('translateOrRemove'), pageLine(draft.path, { skip: 'an untranslated copy' }));
  return skipped(draft, 'LOCALE_UNTRANSLATED_COPY', message, hint);
};

const contradicted = (draft: PageDraft, { suffix }: FileName, locale: Locale): PageDraft => {
  const message = say('nameContradicted', { suffix: suffix ?? '', locale });
  return reported(
    draft,
    'LOCALE_NAME_CONTRADICTED',
    message,
    orInTheMap(say('renameFile'), pageLine(draft.path, { locale })),
  );
};

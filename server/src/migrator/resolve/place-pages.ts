import type { PageDraft } from '../interpret/page-draft';
import type { Locale, SiteRules, UrlPath } from '../model';
import { orInTheMap } from '../map/map-line';
import { fileNames, withoutSuffix, type FileName } from './file-name';
import { groupBy } from '../group-by';
import { locate } from './locale';
import { reported, skipped, type LinkedPage } from './site-page';
import { assignUrls } from './url';

export interface Placed {
  pages: LinkedPage[];
  /** Drafts that are no pages of this site, old and new. */
  leftOut: PageDraft[];
}

/** Finds the locale and the path of every draft that is a page. */
export const placePages = (drafts: readonly PageDraft[], rules: SiteRules): Placed => {
  const candidates = drafts.filter(({ state }) => state === 'page');
  const nameOf = fileNames(rules);
  const located = candidates.map((draft) => {
    const name = underGroup(nameOf(draft.path), draft.decided.group);
    return { name, ...locate(draft, name, rules) };
  });
  const urls = assignUrls(candidates);
  const siblings = groupBy(located, ({ name }) => name.group);
  const placed: Placed = { pages: [], leftOut: drafts.filter(({ state }) => state !== 'page') };

  for (const { draft, name, locale, suffixContradicted } of located) {
    const url = urls.get(draft.path) ?? '/';
    if (locale === null) {
      placed.leftOut.push(draft);
    } else if (!suffixContradicted) {
      placed.pages.push(page(draft, name, locale, url));
    } else {
      const others = (siblings.get(name.group) ?? []).filter((other) => other.draft !== draft);
      if (others.some((other) => other.locale === locale && !other.suffixContradicted)) {
        placed.leftOut.push(untranslated(draft, name, locale));
      } else if (others.length === 0) {
        // nothing else has the name: what looked like a language is a word of it
        placed.pages.push(page(draft, withoutSuffix(draft.path, name), locale, url));
      } else {
        placed.pages.push(page(contradicted(draft, name, locale), name, locale, url));
      }
    }
  }
  return placed;
};

/** The map names a group for good: the page belongs to it whatever its file is called. */
const underGroup = (name: FileName, group: string | undefined): FileName =>
  group === undefined ? name : { ...name, group, logical: group };

const page = (draft: PageDraft, name: FileName, locale: Locale, url: UrlPath): LinkedPage => ({
  draft,
  path: draft.path,
  name,
  locale,
  legacyUrl: url,
  url,
  group: name.group,
});

const untranslated = (draft: PageDraft, { suffix }: FileName, locale: Locale): PageDraft => {
  const message = `The file name says “${suffix ?? ''}”, the text is ${locale}, and another file has that text already.`;
  const hint = orInTheMap('Translate the text, or remove the file.', draft.path, { skip: 'an untranslated copy' });
  return skipped(draft, 'LOCALE_UNTRANSLATED_COPY', message, hint);
};

const contradicted = (draft: PageDraft, { suffix }: FileName, locale: Locale): PageDraft => {
  const message = `The file name says “${suffix ?? ''}”, the text is ${locale}.`;
  return reported(draft, 'LOCALE_NAME_CONTRADICTED', message, orInTheMap('Rename the file.', draft.path, { locale }));
};

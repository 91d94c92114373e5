import { say } from '../../../model/say';
import type { Locale } from '../../../model/contracts/values';
import { mountedFile } from '../../reader/dialects/generators/address';
import type { PageDraft } from '../../reader/interpret/page-draft';
import { orInTheMap, pageLine } from '../../map/map-line';
import type { SiteRules } from '../../model/site-rules';
import { reported, skipped } from '../site-page';
import type { FileName } from './file-name';
import { named, scriptOfLocale, tagOf, type Named } from './locale-names';
import { otherLanguage } from './other-language';

interface Located {
  draft: PageDraft;
  /** Null when no locale of the site is its language. */
  locale: Locale | null;
  /** The language that is none of the site's, as written; null when the page has a locale, or was skipped for another reason. */
  lacking: string | null;
  /** The file name marks a language that the text is not in. */
  suffixContradicted: boolean;
}

/**
 * The locale of a page: what the map says, else by evidence, the strongest first: the script of its text, the header,
 * the folder, the file name, the layout. A signal that the text contradicts does not count.
 */
export const locate = (draft: PageDraft, name: FileName, rules: SiteRules): Located => {
  const { decided, path } = draft;
  if (decided.locale !== undefined) {
    const { locale } = named(decided.locale, rules);
    return locale === null
      ? without(draft, decided.locale)
      : { draft, locale, lacking: null, suffixContradicted: false };
  }
  const header = draft.declaredLocale && named(draft.declaredLocale.value, rules);
  const folder = name.folder === null ? null : named(name.folder, rules);
  const suffix = name.suffix === null ? null : named(name.suffix, rules);
  const layout = layoutLocale(draft.layout, rules);
  const fits = (signal: Named | null): boolean => signal !== null && agrees(draft, signal);

  // the pages of a generator's site are in its language where nothing says another
  const own = rules.conventions?.defaultLocale ?? null;
  const isMounted = own !== null && mountedFile(path, rules.conventions?.mounts ?? []) !== null;
  const site = isMounted ? named(own, rules) : null;

  const told = [header, folder, suffix, layout].find(fits);
  const other = told === undefined ? otherLanguage(draft, rules) : null;
  if (other !== null) return without(draft, other);
  const first = told ?? (fits(site) ? site : undefined) ?? undefined;
  const locale = first?.locale ?? (first === undefined ? byScript(draft, rules) : null);
  if (locale === null) {
    return without(draft, first?.written ?? draft.writing.leaning ?? '');
  }
  if (folder !== null && !fits(folder)) {
    const message = say('folderContradicted', { folder: folder.written, locale });
    const hint = orInTheMap(say('translateOrMove'), pageLine(path, { skip: 'an untranslated copy' }));
    return without(skipped(draft, 'LOCALE_UNTRANSLATED_COPY', message, hint));
  }
  let result = draft;
  if (header !== null && !fits(header)) {
    const message = say('headerContradicted', { value: header.written, locale });
    result = reported(
      result,
      'LOCALE_HEADER_CONTRADICTED',
      message,
      orInTheMap(say('correctHeader'), pageLine(path, { locale })),
      draft.declaredLocale?.place,
    );
  }
  if (first === undefined && draft.writing.leaning === null) {
    const message = say('languageUnknown', { locale });
    result = reported(result, 'LOCALE_UNKNOWN', message, orInTheMap(say('nameLanguage'), pageLine(path, { locale })));
  }
  return { draft: result, locale, lacking: null, suffixContradicted: suffix !== null && suffix.locale !== locale };
};

const without = (draft: PageDraft, lacking: string | null = null): Located => ({
  draft,
  ...{ locale: null, lacking, suffixContradicted: false },
});

/** Leaves a page out whose language the site lacks; `locales` are those that the source is written in. */
export const notConfigured = (draft: PageDraft, language: string, locales: readonly string[]): PageDraft => {
  const advice = say('addLanguage', { language: tagOf(language), json: JSON.stringify({ locales }) });
  const hint = orInTheMap(advice, pageLine(draft.path, { skip: 'in a language that is not configured' }));
  return skipped(draft, 'LOCALE_NOT_CONFIGURED', say('languageNotConfigured', { language }), hint);
};

/** Whether the text can be in the named language. Text without a clear script can be in any language. */
const agrees = ({ writing: { script } }: PageDraft, { locale, written }: Named): boolean => {
  const wanted = scriptOfLocale(locale ?? written);
  return wanted !== null && (script === null || script === wanted);
};

const byScript = ({ writing: { leaning } }: PageDraft, rules: SiteRules): Locale | null => {
  const { locales, defaultLocale, conventions } = rules;
  const written = conventions?.defaultLocale ?? null;
  const own = (written === null ? null : named(written, rules).locale) ?? defaultLocale;
  if (leaning === null) return own;
  return [own, defaultLocale, ...locales].find((locale) => scriptOfLocale(locale) === leaning) ?? null;
};

/** `TrustCenterPageCN` -> `cn`: some layouts exist once per language. */
const layoutLocale = (layout: string | null, rules: SiteRules): Named | null => {
  const marker = /(?:[a-z]|[-_])(CN|EN|ZH)$|[-_](cn|en|zh)$/.exec(layout ?? '');
  const written = marker?.[1] ?? marker?.[2];
  return written === undefined ? null : named(written, rules);
};

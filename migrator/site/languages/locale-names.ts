import type { Locale } from '../../../model/contracts/values';
import type { SiteRules } from '../../model/site-rules';

/** A language that a header, folder, file name or layout names. */
export interface Named {
  written: string;
  /** The configured locale that it means; null when there is none. */
  locale: Locale | null;
}

/**
 * The locale that a written language means: by alias, as the locale itself, by its language alone, or in the same script
 * and, where both name one, the same region: `cn` is `zh-Hans` where that is configured, and `en` is `en-GB`.
 */
export const named = (written: string, rules: SiteRules): Named => {
  const lower = folded(written);
  const code = aliasOf(written, rules) ?? languageOfCountry(lower) ?? lower;
  const configured = (wanted: string): Locale | undefined =>
    rules.locales.find((locale) => folded(locale) === folded(wanted));
  const locale =
    configured(code) ??
    configured(lower) ??
    configured(lower.split('-')[0] ?? '') ??
    rules.locales.find((each) => isSameTongue(each, code));
  return { written, locale: locale ?? null };
};

/**
 * The language of a country whose code stands in place of it, `jp` for `ja`, where no language has that code. Only languages
 * of other scripts than Latin: the text shows whether it is one, and `us` and `at` are words.
 */
const languageOfCountry = (written: string): string | null => {
  if (!/^[a-z]{2}$/.test(written) || exists('language', written) || !exists('region', written.toUpperCase()))
    return null;
  const { language, script } = new Intl.Locale(`und-${written}`).maximize();
  return script === 'Latn' ? null : language;
};

const intlLocale = (code: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(code);
  } catch {
    return null;
  }
};

/** The tag of a language, as applications configure it: `fr-CA` for `fr_ca`; of a script that of its first language. */
export const tagOf = (written: string): string => {
  const tag = written.replaceAll('_', '-');
  return (intlLocale(tag) ?? intlLocale(intlLocale(`und-${tag}`)?.maximize().language ?? ''))?.toString() ?? written;
};

const isSameTongue = (one: string, other: string): boolean => {
  const [a, b] = [intlLocale(one), intlLocale(other)];
  if (a === null || b === null) return false;
  const [whole, wholeOther] = [a.maximize(), b.maximize()];
  if (whole.language !== wholeOther.language || whole.script !== wholeOther.script) return false;
  return a.region === undefined || b.region === undefined || a.region === b.region;
};

/** `fr_CA` and `FR-ca` are one spelling. */
const folded = (written: string): string => written.toLowerCase().replaceAll('_', '-');

const aliasOf = (written: string, { localeAliases }: SiteRules): Locale | undefined =>
  [written.toLowerCase(), folded(written)]
    .filter((spelling) => Object.hasOwn(localeAliases, spelling))
    .map((spelling) => localeAliases[spelling])[0];

/** Whether a word is a language by itself: an alias, or a configured locale. */
export const isSpelling = (written: string, rules: SiteRules): boolean =>
  aliasOf(written, rules) !== undefined || isConfigured(folded(written), rules);

const isConfigured = (spelling: string, { locales }: SiteRules): boolean =>
  locales.some((locale) => folded(locale) === spelling);

/**
 * Whether a part of a path is a language: a spelling, the language of a single configured locale (`fr` for `fr-CA`), or a
 * configured language with a region (`fr-ca` for `fr`). `it` and `id` are words where no such locale is configured.
 */
export const isLanguage = (written: string, rules: SiteRules): boolean => {
  if (isSpelling(written, rules)) return true;
  const [language = '', region, ...rest] = folded(written).split('-');
  if (region === undefined) {
    const kin = kinOf(languageOfCountry(language) ?? language, rules);
    return kin.length === 1 && kin.every((locale) => isSameTongue(locale, languageOfCountry(language) ?? language));
  }
  return rest.length === 0 && isConfigured(language, rules) && exists('region', region.toUpperCase());
};

/** The configured locales of a language. */
export const kinOf = (language: string, { locales }: SiteRules): Locale[] =>
  locales.filter((locale) => folded(locale).split('-')[0] === folded(language));

/** Whether a word is the code of a language, with or without a region. `in`, once Indonesian, is a word. */
export const isCurrentLanguage = (written: string): boolean => {
  const [, language, region] = /^([a-z]{2})(?:-([a-z]{2}))?$/.exec(folded(written)) ?? [];
  if (language === undefined || new Intl.Locale(language).language !== language) return false;
  return exists('language', language) && (region === undefined || exists('region', region.toUpperCase()));
};

/** Whether a folder is named after a language, be it configured or not: `fr`, or a language with a region such as `de-de`. */
export const isLocaleFolder = (segment: string, rules: SiteRules): boolean => {
  if (isLanguage(segment, rules)) return true;
  const [, language, region] = /^([a-z]{2})-([a-z]{2})$/.exec(segment.toLowerCase()) ?? [];
  if (language === undefined || region === undefined) return false;
  return exists('language', language) && exists('region', region.toUpperCase());
};

const NAMES = {
  language: new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }),
  region: new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }),
};

const exists = (type: keyof typeof NAMES, code: string): boolean => {
  try {
    return NAMES[type].of(code) !== undefined;
  } catch {
    return false;
  }
};

/** The script in which a locale is written, of ISO 15924, simplified Chinese for both; null for a word that is not a language. */
export const scriptOfLocale = (locale: string): string | null => {
  const known = scripts.get(locale);
  if (known !== undefined) return known;
  const script = readScript(locale);
  // a source names few locales, and each of them on every page
  if (scripts.size < MOST_SCRIPTS) scripts.set(locale, script);
  return script;
};

const MOST_SCRIPTS = 1000;
const scripts = new Map<string, string | null>();

const readScript = (locale: string): string | null => {
  try {
    const script = new Intl.Locale(locale.replaceAll('_', '-')).maximize().script;
    return script === 'Hant' ? 'Hans' : (script ?? null);
  } catch {
    return null;
  }
};

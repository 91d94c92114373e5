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
  const lower = written.toLowerCase().replaceAll('_', '-');
  const code = aliasOf(lower, rules) ?? lower;
  const configured = (wanted: string): Locale | undefined =>
    rules.locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase());
  const locale =
    configured(code) ??
    configured(lower) ??
    configured(lower.split('-')[0] ?? '') ??
    rules.locales.find((each) => isSameTongue(each, code));
  return { written, locale: locale ?? null };
};

const intlLocale = (code: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(code);
  } catch {
    return null;
  }
};

const isSameTongue = (one: string, other: string): boolean => {
  const [a, b] = [intlLocale(one), intlLocale(other)];
  if (a === null || b === null) return false;
  const [whole, wholeOther] = [a.maximize(), b.maximize()];
  if (whole.language !== wholeOther.language || whole.script !== wholeOther.script) return false;
  return a.region === undefined || b.region === undefined || a.region === b.region;
};

const aliasOf = (lower: string, rules: SiteRules): Locale | undefined =>
  Object.hasOwn(rules.localeAliases, lower) ? rules.localeAliases[lower] : undefined;

/** Whether a folder is named after a language: an alias, or a language with a region such as `de-de`. */
export const isLocaleFolder = (segment: string, rules: SiteRules): boolean => {
  const lower = segment.toLowerCase();
  if (aliasOf(lower, rules) !== undefined) return true;
  const [, language, region] = /^([a-z]{2})-([a-z]{2})$/.exec(lower) ?? [];
  if (language === undefined || region === undefined) return false;
  const exists = (type: 'language' | 'region', code: string): boolean =>
    new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) !== undefined;
  return exists('language', language) && exists('region', region.toUpperCase());
};

/** The script in which a locale is written, of ISO 15924, simplified Chinese for both; null for a word that is not a language. */
export const scriptOfLocale = (locale: string): string | null => {
  try {
    const script = new Intl.Locale(locale.replaceAll('_', '-')).maximize().script;
    return script === 'Hant' ? 'Hans' : (script ?? null);
  } catch {
    return null;
  }
};

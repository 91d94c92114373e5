import { config } from '../../site.config';
import { LOCALES, type Locale } from './settings';
import { de } from './words/de';
import { en, type Words } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { ja } from './words/ja';
import { zh } from './words/zh';

const WORDS: Readonly<Record<string, Words>> = { de, en, es, fr, ja, zh };

const languageOf = (locale: Locale): string => locale.split('-')[0] ?? locale;

/** The languages of the site in which it would speak English. */
export const withoutWords = (): readonly Locale[] => LOCALES.filter((locale) => !(languageOf(locale) in WORDS));

/** The words of a language; English for one that has none here. */
export const wordsIn = (locale: Locale): Words => WORDS[languageOf(locale)] ?? en;

/** A text of `site.config.ts` in a language. */
export const configured = (texts: Readonly<Record<string, string>>, locale: Locale): string =>
  texts[locale] ?? texts[LOCALES[0]] ?? Object.values(texts)[0] ?? '';

export const siteName = (locale: Locale): string => configured(config.name, locale);

/** The name of a language, in a language: `Chinese`, `中文`; its code where it has no name. */
export const languageName = (of: string, locale: Locale): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }).of(languageOf(of)) ?? of;
  } catch {
    return of;
  }
};

/** The name of a country by its code. */
export const countryName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;

/** A day as people write it; what is only a month or a year, or no date, stays as it is. */
export const dateText = (date: string, locale: Locale): string => {
  const [year, month, day] = date.slice(0, 10).split('-');
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (month === undefined || Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(at);
};

/** `Level 3`, as the API states it for every language, in the language of the page; another text as it is. */
export const levelText = (level: string, locale: Locale): string =>
  level.replace(/^Level (\d+)$/, (_, figure: string) => wordsIn(locale).level(figure));

/** Where readers ask for a document that is on request; null where `site.config.ts` names no address. */
export const requestAddress = (title: string, locale: Locale): string | null => {
  const { requestsTo } = config;
  if (requestsTo === undefined || /^https?:/.test(requestsTo)) return requestsTo ?? null;
  return `mailto:${requestsTo}?subject=${encodeURIComponent(wordsIn(locale).requestFor(title))}`;
};

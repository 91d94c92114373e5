import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import type { Language } from './language';
import { zh } from './zh';

export const LANGUAGES: readonly Language[] = [en, zh, de, fr, ja, es];

const inRegion = (language: Language, region: string): Language => {
  const { numbers, dates, amounts } = language.regions[region] ?? {};
  return {
    ...{ ...language, code: `${language.code}-${region}` },
    numbers: { ...language.numbers, ...numbers },
    dates: { ...language.dates, ...dates },
    amounts: { ...language.amounts, ...amounts },
  };
};

const byCode = new Map<string, Language>(
  LANGUAGES.flatMap((language) => [
    [language.code, language],
    ...Object.keys(language.regions).map((region): [string, Language] => {
      const regional = inRegion(language, region);
      return [regional.code, regional];
    }),
  ]),
);

/** The words and signs of a locale; null if nobody has written them down. */
export const languageOf = (locale: string): Language | null => {
  const [code = '', ...rest] = locale.split(/[-_]/);
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/i.test(part))?.toUpperCase() ?? '';
  const language = code.toLowerCase();
  return byCode.get(`${language}-${region}`) ?? byCode.get(language) ?? null;
};

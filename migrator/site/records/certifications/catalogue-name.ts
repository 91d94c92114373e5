import type { Locale } from '../../../../model/contracts/values';
import type { Names } from '../../../../model/catalogue/catalogue';

/** A name of the catalogue in a language; null for languages other than English and Chinese, which it does not have. */
export const nameIn = ({ en, zh }: Names, locale: Locale): string | null => {
  const { language } = new Intl.Locale(locale);
  return language === 'zh' ? zh : language === 'en' ? en : null;
};

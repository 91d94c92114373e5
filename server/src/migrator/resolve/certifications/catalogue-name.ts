import type { Names } from '../../../domain/catalogue/catalogue';
import type { Locale } from '../../model';

/** The catalogue's name in a language; null where it has none, as it speaks English and Chinese only. */
export const nameIn = ({ en, zh }: Names, locale: Locale): string | null => {
  const { language } = new Intl.Locale(locale);
  return language === 'zh' ? zh : language === 'en' ? en : null;
};

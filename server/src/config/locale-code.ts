/** Whether a text is a language tag as Strapi accepts it for a locale: `en`, `zh-CN`, `zh-Hans`. */
export const isLocaleCode = (code: string): boolean => {
  try {
    return code.length <= 35 && Intl.getCanonicalLocales(code)[0] === code;
  } catch {
    return false;
  }
};

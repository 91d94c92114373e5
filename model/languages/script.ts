/** The script of a locale as its ISO code, `Hans` for `zh-CN`; null if it is unknown. */
export const scriptOf = (locale: string): string | null => {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).maximize().script ?? null;
  } catch {
    // no tag of BCP 47
    return null;
  }
};

/** Whether a locale is written in Chinese characters alone. */
export const isChinese = (locale: string): boolean => /^Han[st]$/.test(scriptOf(locale) ?? '');

/** Whether a text has Chinese characters, which names in other scripts cannot be compared with. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Whether texts in a locale may contain Chinese characters. */
export const usesHan = (locale: string): boolean => isChinese(locale) || /^(?:Jpan|Kore)$/.test(scriptOf(locale) ?? '');

/** The language that a code names; null where it is no code. */
const localeOf = (code: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(code);
  } catch {
    return null;
  }
};

/**
 * Chinese is named by its script, as its readers do, where the region says no more than that: `zh-CN` is 简体中文, and
 * not 中文（中国）. `zh-HK` keeps its region.
 */
const named = (code: string): string => {
  const locale = localeOf(code);
  if (locale?.language !== 'zh' || locale.region === undefined) return code;
  const byScript = `zh-${locale.maximize().script ?? 'Hans'}`;
  return localeOf(byScript)?.maximize().region === locale.region ? byScript : code;
};

/** The name of a language in the reader's language. */
export const languageName = (reader: string, code: string): string => {
  if (localeOf(code) === null) return code;
  return new Intl.DisplayNames([reader], { type: 'language' }).of(named(code)) ?? code;
};

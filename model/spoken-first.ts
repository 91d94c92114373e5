/**
 * Languages in the order in which a person chooses who reads `language`: those that share its main language first, whatever
 * the script or region (`zh-Hans` reads `zh-CN`), then the others as they stand. Null: as they stand.
 */
export const spokenFirst = (language: string | null, locales: readonly string[]): string[] => {
  const [spoken] = (language ?? '').split('-');
  const isSpoken = (locale: string): boolean => locale.split('-')[0] === spoken;
  return [...locales.filter(isSpoken), ...locales.filter((locale) => !isSpoken(locale))];
};

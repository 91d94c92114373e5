const urlOf = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/**
 * The path that a URL of the site itself leads to, with query and fragment; any other target as it is. A site answers
 * on its host with either scheme.
 */
export const ownPath = (to: string, origins: readonly string[]): string => {
  if (!/^https?:/i.test(to)) return to;
  const url = urlOf(to);
  const isOwn = url !== null && origins.some((origin) => urlOf(origin)?.host === url.host);
  return isOwn ? `${url.pathname}${url.search}${url.hash}` : to;
};

/** `SLA for Storage | Azure` -> `SLA for Storage`: behind the last bar stands the site, not the page. */
export const withoutSiteSuffix = (pageTitle: string): string => {
  const bar = Math.max(pageTitle.lastIndexOf('|'), pageTitle.lastIndexOf('｜'));
  const page = pageTitle.slice(0, Math.max(bar, 0)).trim();
  return page === '' ? pageTitle.replace(/^[|｜\s]+/, '').trim() : page;
};

/** The end of a title behind its last dash, where some sites print their name: ` - Azure 云计算`. */
export const dashSuffix = (title: string): string | null => /\s[-–—_]\s*([^-–—_|]+)$/.exec(title)?.[0] ?? null;

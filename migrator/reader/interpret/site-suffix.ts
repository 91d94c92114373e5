/** `SLA for Storage | Azure` -> `SLA for Storage`: the text after the last bar is the site's name. */
export const withoutSiteSuffix = (pageTitle: string): string => {
  const bar = Math.max(pageTitle.lastIndexOf('|'), pageTitle.lastIndexOf('｜'));
  const page = pageTitle.slice(0, Math.max(bar, 0)).trim();
  return page === '' ? pageTitle.replace(/^[|｜\s]+/, '').trim() : page;
};

/** The text after the last dash of a title, where some sites print their name: `… - Azure 云计算`. */
export const dashSuffix = (title: string): string | null =>
  /[\s\p{P}\p{Script=Han}][-–—_]\s+([^-–—_|]+)$/u.exec(title)?.[1]?.trim() ?? null;

/** The title without its last dash and what follows. */
export const withoutDashSuffix = (title: string): string => title.replace(/\s*[-–—_]\s+[^-–—_|]+$/, '');

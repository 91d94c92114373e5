import type { Redirect } from './api';
import { settings } from './settings';

/** Where the build states them (src/build/finish.ts). */
declare const FORMER_ADDRESSES: readonly Redirect[];

/** Paths are the same in any case, with and without their escapes and the last slash. */
const keyOf = (path: string): string => {
  const bare = path.replace(/(?<=.)\/+$/, '').toLowerCase();
  try {
    return decodeURIComponent(bare).toLowerCase();
  } catch {
    return bare;
  }
};

/** As a header has it: without characters that are not ASCII. */
const inHeader = (to: string): string => {
  const { origin, href, pathname, search, hash } = new URL(to, settings.siteUrl);
  return origin === new URL(settings.siteUrl).origin ? `${pathname}${search}${hash}` : href;
};

const byKey = new Map(
  FORMER_ADDRESSES.flatMap(({ from, to, code }) =>
    URL.canParse(to, settings.siteUrl) ? [[keyOf(from), { to: inHeader(to), code }] as const] : [],
  ),
);

export const redirectAt = (path: string): { to: string; code: number } | undefined => byKey.get(keyOf(path));

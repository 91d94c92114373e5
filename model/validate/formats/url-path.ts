import { decodedPart } from '../../decoded-url';
import { replaceInvisible } from '../../invisible';
import { format } from './format';

// browsers encode white space and control characters in a path; `?`, `#` and `\` have other meanings
const UNFIT = /[\s\p{Cc}?#\\]/u;

/** Whether a path looks like another one on a screen. */
export const hasInvisible = (text: string): boolean => replaceInvisible(text, () => '') !== text;

export const isUrlPath = (text: string): boolean => {
  if (!text.startsWith('/') || UNFIT.test(text) || hasInvisible(text)) return false;
  const segments = text.slice(1).split('/');
  return segments.every((segment, index) => {
    const isLast = index === segments.length - 1;
    // browsers take `%2e` for a dot
    return !['.', '..'].includes(decodedPart(segment)) && (segment !== '' || isLast);
  });
};

/** The path of a URL: `/legal/sla/`. */
export const urlPath = format(
  'NOT_A_PATH',
  'a URL path that begins with "/", such as "/legal/sla/", without "?", "#", white space, invisible characters, or parts that are empty or dots',
  isUrlPath,
);

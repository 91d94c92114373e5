import { format } from './format';

// browsers encode white space and control characters in a path; `?`, `#` and `\` have other meanings
const UNFIT = /[\s\p{Cc}?#\\]/u;

export const isUrlPath = (text: string): boolean => {
  if (!text.startsWith('/') || UNFIT.test(text)) return false;
  const segments = text.slice(1).split('/');
  return segments.every((segment, index) => {
    const isLast = index === segments.length - 1;
    return segment !== '.' && segment !== '..' && (segment !== '' || isLast);
  });
};

/** The path of a URL: `/legal/sla/`. */
export const urlPath = format(
  'NOT_A_PATH',
  'a URL path that begins with "/", such as "/legal/sla/", without "?", "#", white space or empty parts',
  isUrlPath,
);

import { format } from './format';
import { hasInvisible, isUrlPath } from './url-path';

const isWebUrl = (text: string): boolean => {
  // the parser repairs `https:example.org`, stray blanks and line ends, but programs that read the stored text do not
  if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(text)) return false;
  return URL.canParse(text);
};

/** An absolute URL that a browser can open. */
export const webUrl = format('NOT_A_WEB_URL', 'a URL that begins with http:// or https://', isWebUrl);

/** A valid target of a redirect: a path of the same site, optionally with query and fragment, or a URL. */
export const redirectTarget = format(
  'NOT_A_REDIRECT_TARGET',
  'a path that begins with "/" or a URL that begins with http:// or https://',
  (text) =>
    !hasInvisible(text) &&
    (isWebUrl(text) || (isUrlPath(text.split(/[?#]/, 1)[0] ?? '') && !/[\s\p{Cc}\\]/u.test(text))),
);

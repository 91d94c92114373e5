import type { TargetSyntax } from '../../reader/parse/outline';

/** The URL, escaped for the syntax of the link. */
export const writeTarget = (href: string, syntax: TargetSyntax): string => {
  switch (syntax) {
    case 'bare':
      return href.replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29');
    case 'angle':
      return href.replaceAll('<', '%3C').replaceAll('>', '%3E');
    case 'double-quoted':
      return href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    case 'single-quoted':
      return href.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
    case 'unquoted':
      return /[\s"'=<>`]/.test(href) || href.endsWith('/')
        ? `"${href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
        : href;
  }
};

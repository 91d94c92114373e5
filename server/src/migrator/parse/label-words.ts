import { markdown } from './parse';
import { plainText } from './plain-text';

/** The words of a link's text, or of the text in place of an image, without markup. */
export const labelWords = (label: string): string => {
  // in brackets, since `1. Scope` by itself would begin a list
  const link = `[${label.replace(/\s+/g, ' ')}](#)`;
  return plainText(markdown.parse(link).topNode, link);
};

import { format } from './format';

/** A record's language-neutral name. The first character is a letter: Strapi reads a leading digit as a row number. */
export const key = format('lower-case letters, digits and hyphens, beginning with a letter', (text) =>
  /^[a-z][a-z0-9-]*$/.test(text),
);

import { decodeEntities } from './html-tokens';

/** A link's target as its author meant it: without angle brackets, escapes and character references resolved. */
export const destination = (written: string): string =>
  decodeEntities(written.replace(/^<([\s\S]*)>$/, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1')).trim();

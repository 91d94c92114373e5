import type { Element } from 'hast';

import { attributeOf } from '../tree';

const SMALL = 32;
const DOT = 3;
/** Words in a file name or class that mark an ornament: of any size, or only if the image is small. */
const ORNAMENT = new Set(['arrow', 'chevron', 'caret', 'bullet', 'spacer', 'blank', 'pixel', 'divider']);
const SMALL_ORNAMENT = new Set([
  'icon',
  'ico',
  'close',
  'plus',
  'minus',
  'expand',
  'collapse',
  'dot',
  'play',
  'pause',
  'next',
  'prev',
  'more',
]);

/** Whether an image is an arrow, bullet, spacer or tracking pixel, which has no meaning. */
export const isOrnament = (image: Element): boolean => {
  if (/^(?:presentation|none)$/.test(attributeOf(image, 'role') ?? '')) return true;
  const sizes = ['width', 'height'].map((name) => Number.parseFloat(attributeOf(image, name) ?? 'NaN'));
  if (sizes.some((size) => size <= DOT)) return true;
  const words = wordsOfName(fileName(attributeOf(image, 'src') ?? ''));
  if (words.some((word) => ORNAMENT.has(word))) return true;
  return sizes.some((size) => size <= SMALL) && words.some((word) => SMALL_ORNAMENT.has(word));
};

/** Whether an image is the cross that closes a pop-up. */
export const isCloseIcon = (image: Element): boolean =>
  [fileName(attributeOf(image, 'src') ?? ''), attributeOf(image, 'alt') ?? ''].some(
    (name) => wordsOfName(name)[0] === 'close',
  );

const fileName = (url: string): string =>
  url
    .split(/[?#]/, 1)[0]
    ?.replace(/^.*\//, '')
    .replace(/\.\w+$/, '') ?? '';

/** Splits a name into words in lower case: `Arrow-nobg`, `iconArrowRight`. */
const wordsOfName = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

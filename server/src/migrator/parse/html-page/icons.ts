import type { Element } from 'hast';

import { attributeOf } from './tree';

const SMALL = 32;
const DOT = 3;
/** Words of a file name or class that name an ornament at any size, and those that do so for a small image only. */
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

/** Arrows, bullets, spacers and tracking pixels: images that say nothing. */
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

/** `Arrow-nobg`, `iconArrowRight` -> words in lower case. */
const wordsOfName = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

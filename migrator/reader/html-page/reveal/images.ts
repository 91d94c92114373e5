import type { Element, Root } from 'hast';

import { attributeOf, element, find, isBlank, isElement, rewrite, walk } from '../tree';

/** Attributes in which lazy loaders keep the address of the image, the most reliable first. */
const LAZY = ['dataOriginal', 'dataSrc', 'dataLazySrc', 'dataLazy', 'dataLazyload', 'dataEcho', 'dataImg', 'dataUrl'];
const PLACEHOLDER =
  /^(?:data:|about:|$)|(?:blank|spacer|placeholder|loading|lazy|transparent|grey|gray|1x1|pixel)[\w-]*\.(?:gif|png|svg|jpe?g)(?:\?|$)/i;

/**
 * Gives lazy images their addresses, and turns the blocks that only a script would fill into images. What browsers without
 * scripts show in place of something else is taken out of a file that is a whole document, and taken in elsewhere.
 */
export const reviveImages = (tree: Root, { isDocument }: { isDocument: boolean }): void => {
  walk(tree, (node) => {
    if (node.tagName === 'img' || node.tagName === 'image') revive(node);
    // a loader keeps one file for each screen size; the first one is shown
    if (attributeOf(node, 'dataPicture') !== null) keepOneSource(node);
    return true;
  });
  rewrite(tree, (node) => {
    if (node.tagName === 'noscript') return isDocument || holdsImage(node) ? [] : node.children;
    if (node.tagName === 'picture') return node.children.filter((child) => isElement(child, 'img'));
    const src = attributeOf(node, 'dataSrc');
    const isPlace = (node.tagName === 'div' || node.tagName === 'span') && src !== null && node.children.every(isBlank);
    return isPlace ? [element('img', [], node, { src, alt: attributeOf(node, 'dataAlt') ?? '' })] : null;
  });
};

const revive = (image: Element): void => {
  const src = attributeOf(image, 'src') ?? '';
  const lazy = LAZY.map((name) => attributeOf(image, name)).find((value) => value !== null && value.trim() !== '');
  const set = attributeOf(image, 'srcSet') ?? attributeOf(image, 'dataSrcset');
  if (PLACEHOLDER.test(src.trim()) || (lazy !== undefined && attributeOf(image, 'dataOriginal') !== null)) {
    const found = lazy ?? set?.trim().split(/\s|,\s/, 1)[0];
    if (found !== undefined) image.properties.src = found.trim();
  }
};

const keepOneSource = (picture: Element): void => {
  const sources: Element[] = [];
  walk(picture, (node) => {
    if (attributeOf(node, 'dataSrc') !== null) sources.push(node);
    return true;
  });
  const alt = attributeOf(picture, 'dataAlt');
  const [first, ...others] = sources;
  if (first !== undefined && alt !== null) first.properties.dataAlt ??= alt;
  for (const other of others) delete other.properties.dataSrc;
};

const holdsImage = (node: Element): boolean => find(node, ({ tagName }) => tagName === 'img') !== null;

/** Removes repeated icons, for example in colour and in grey: a block whose images were all shown before. */
export const removeRepeatedImages = (tree: Root): void => {
  const shown = new Set<string>();
  const repeats = (node: Element): boolean => {
    const sources = onlyImages(node);
    if (sources.length > 1 && sources.every((src) => shown.has(src))) return true;
    for (const src of sources) shown.add(src);
    return false;
  };
  const visit = (parent: Root | Element): void => {
    parent.children = parent.children.filter((child) => {
      if (!isElement(child)) return true;
      const images = onlyImages(child);
      if (images.length > 1 && images.every((src) => shown.has(src)) && repeats(child)) return false;
      if (child.tagName === 'img') shown.add(attributeOf(child, 'src') ?? '');
      else visit(child);
      return true;
    });
  };
  visit(tree);
};

/** The sources of the images in a block that contains nothing else; empty if it contains more. */
const onlyImages = (node: Element): string[] => {
  if (node.tagName === 'img') return [attributeOf(node, 'src') ?? ''];
  const sources: string[] = [];
  for (const child of node.children) {
    if (isBlank(child)) continue;
    if (!isElement(child)) return [];
    const inside = onlyImages(child);
    if (inside.length === 0) return [];
    sources.push(...inside);
  }
  return sources;
};

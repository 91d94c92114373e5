import { pinyin } from 'pinyin-pro';
import slugify from 'slugify';

const HAN = /\p{Script=Han}/u;

/** Words as a part of a URL: lower-case Latin letters, digits and hyphens, Chinese as pinyin; empty when nothing is left. */
export const asSlug = (words: string): string => {
  const latin = HAN.test(words)
    ? pinyin(words, { toneType: 'none', nonZh: 'consecutive', type: 'array' }).join('-')
    : words;
  return slugify(latin.replace(/[._]+/g, '-'), { lower: true, strict: true });
};

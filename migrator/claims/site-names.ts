import { ARTICLE, SITE_WORDS } from '../../model/languages/site-words';

const BEHIND_NAME = /\s[|·•–—-]\s|\s?[:：]\s?/;
const ANY = SITE_WORDS.map((word) => word.replace(/ /g, String.raw`\s+`)).join('|');
/** Chinese and Japanese have no spaces between words. */
const WORDS = new RegExp(String.raw`(?:(?:^|\s|(?<=[\p{Script=Han}\p{Script=Katakana}]))(?:${ANY}))+$`, 'iu');
/** A name, not a phrase: `Globex`, `Globex Pay`, `cloud.example`, 青禾科技. */
const NAME =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]+(?:\s[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*){0,2}|[\p{L}\p{N}-]+\.[a-z]{2,}|[\p{Script=Han}\p{Script=Katakana}]{2,12})$/u;

/** The name of the author in the title of its site: "Globex Docs", "Security | Globex"; none where the title is no name. */
export const namesInTitle = (title: string | undefined): string[] => {
  const parts = (title ?? '').split(BEHIND_NAME).map((part) => part.replace(ARTICLE, '').replace(WORDS, '').trim());
  return parts.filter((part) => part.length >= 2 && NAME.test(part)).slice(0, 1);
};

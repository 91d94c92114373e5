import type { Naming } from '../../../model/languages/facts/names';
import { capitalName, HAN_NAME, hanName, withoutArticle } from './proper-name';

/** A name, and the text behind one that stands behind a wording. */
export interface Named {
  name: string;
  behind: string;
}

/** Finds the names in a text that one kind of wording leads to. */
export const named = (naming: Naming): ((words: string) => Named[]) => {
  if (!('within' in naming)) {
    const { needs } = naming;
    const search = 'behind' in naming ? namedBehind(naming.behind) : namedBefore(naming.before);
    return needs === undefined ? search : (words) => search(words).filter(({ name }) => needs.test(name));
  }
  const pattern = naming.within(HAN_NAME);
  return (words) =>
    Array.from(words.matchAll(pattern)).flatMap(([, found]) => {
      const name = hanName(found, naming.isClear);
      return name === null || naming.not?.test(name) === true ? [] : [{ name, behind: '' }];
    });
};

const namedBehind = (pattern: RegExp) => (words: string) =>
  Array.from(words.matchAll(pattern)).flatMap((match): Named[] => {
    const end = match.index + match[0].length;
    const name = capitalName(words, end);
    return name === null ? [] : [{ name, behind: words.slice(words.indexOf(name, end) + name.length) }];
  });

/** A name that is all of the text before a verb: "BSI issued this certificate". */
const namedBefore = (pattern: RegExp) => (words: string) =>
  Array.from(words.matchAll(pattern), ({ index }) => withoutArticle(words.slice(0, index)))
    .filter((before) => capitalName(before, 0) === before)
    .map((name): Named => ({ name, behind: '' }));

import { fold } from '../catalogue/folded-text';
import { mapInSteps, type Steps } from '../steps';
import { excerpt, shownBlocks } from './occurrences';
import type { ParityBlock, ParityPage } from './parity-page';

/** A name in Latin letters that a Chinese page contains and its translation does not. */
interface StrangeName {
  name: string;
  block: ParityBlock;
  quote: string;
}

const NAME = /[A-Z][A-Za-z0-9.+]*(?:[ -][A-Z0-9][A-Za-z0-9.+]*)*/g;

/** Whether a word is long enough to be a name and is not an acronym, which a translation may write out. */
const isTelling = (word: string): boolean => word.length >= 5 && /[a-z]{2}/.test(word);

const ADDRESS = /\b(?:https?:\/\/|www\.|mailto:)[^\s\u3000-\u9fff\uff00-\uffef]+|(?<![\w.+-])[\w.+-]+@[\w.-]+/g;

const bare = (text: string): string => text.replace(/[\s_-]/g, '').toLowerCase();

/**
 * Finds names that only the Chinese page contains. Latin text in a Chinese page is a name that the translator kept, so
 * it also occurs in the other language, unless text about something else was copied. A name counts as missing if none
 * of its words occurs there.
 */
export function* strangeNames(chinese: ParityPage, other: ParityPage): Steps<StrangeName[]> {
  const words = [other.title, ...other.sections.flatMap(shownBlocks).map(({ text }) => text)];
  const known = bare(fold(words.join(' ')).text);
  const blocks = chinese.sections.flatMap(shownBlocks).filter(({ kind }) => kind !== 'code');
  yield;
  const found = yield* mapInSteps(blocks, (block) => {
    const text = block.text.replace(ADDRESS, (address) => ' '.repeat(address.length));
    return Array.from(text.matchAll(NAME), ({ 0: name, index }) => ({
      name,
      block,
      quote: excerpt(block.text, index, index + name.length),
    }));
  });
  // every name once: the other page may be long
  const first = new Map(
    found
      .flat()
      .toReversed()
      .map((each) => [each.name, each]),
  );
  const names = [...first.values()].reverse();
  const strange = yield* mapInSteps(names, ({ name }) => {
    const telling = name.split(/[ -]/).filter(isTelling);
    return telling.length > 0 && telling.every((word) => !known.includes(bare(word)));
  });
  return names.filter((_, at) => strange[at]);
}

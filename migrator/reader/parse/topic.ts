import { LANGUAGES } from '../../../model/languages/language-of';
import { PAGE_TOPICS, type PageTopic } from '../../../model/languages/pages/pages';
import { namedIn } from '../../../model/languages/phrases';
import { spellingsOf } from '../../../model/languages/spellings';

const NAMES = new Map<string, PageTopic>(
  LANGUAGES.flatMap(({ pages }) =>
    Object.entries(pages.names).flatMap(([name, topic]) =>
      spellingsOf(name).map((spelling): [string, PageTopic] => [spelling, topic]),
    ),
  ),
);

/** Topics by words that may stand anywhere in a name. */
export const topicOfWords = namedIn(PAGE_TOPICS, ({ topics }, topic) => topics[topic]);

/** Topics by whole names: `privacy`, `datenschutz`, `mentions-legales`. */
export const topicNamed = (name: string): PageTopic | undefined =>
  NAMES.get(
    name
      .toLowerCase()
      .split(/[-_. ]+/)
      .join('-'),
  );

/** The topic that a title, or a part of one, names; undefined for others, such as a company's name. */
export const topicOfTitle = (title: string): PageTopic | undefined => topicNamed(title) ?? topicOfWords(title);

/** A whole name, its last two words, its last one or its first one: `eu-privacy-notice` is about privacy, no notice. */
export const topicOfName = (words: readonly string[]): PageTopic | undefined =>
  [words.slice(-2), words, words.slice(-1), words.slice(0, 1)]
    .map((some) => NAMES.get(some.join('-')))
    .find((topic) => topic !== undefined);

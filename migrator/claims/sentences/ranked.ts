import type { Standard } from '../../../model/catalogue/catalogue';
import type { FindStandards } from '../../../model/catalogue/find-standards';
import { levelsOf } from '../../../model/catalogue/printed-level';
import { phrases } from '../../../model/languages/phrases';
import { mayClaim } from './claims';
import { isItself } from './itself';
import type { Sentence } from './sentence';

const RANKED = phrases('statements', ({ levels }) => levels.ranked);

/** Whether a subject is the page's organization. */
export type IsOwn = (subject: string) => boolean;

/** The subjects that are the page's own: itself, its author's names, and what its title and its first heading name. */
export const ownSubjects =
  (titles: readonly string[], names: readonly string[]): IsOwn =>
  (subject) =>
    isItself(subject) ||
    names.includes(subject) ||
    (/^[\p{Lu}\p{Script=Han}]/u.test(subject) && titles.some((title) => holds(title, subject)));

const holds = (title: string, name: string): boolean => {
  const at = title.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  // Chinese has no spaces between words
  const beside = title.charAt(at - 1) + title.charAt(at + name.length);
  return /\p{Script=Han}/u.test(name) || !/[\p{L}\p{N}]/u.test(beside);
};

/** Whom a sentence gives a rank, with the words about one standard; null if it gives none. */
const rankedIn = (sentence: Sentence, standard: Standard, find: FindStandards): string | null => {
  if (levelsOf(standard, sentence.words).length !== 1 || !mayClaim(sentence)) return null;
  const mention = find(sentence.words).find((each) => each.standard.key === standard.key);
  const words =
    mention === undefined ? sentence.words : sentence.words.slice(0, mention.from) + sentence.words.slice(mention.to);
  const plain = words.replace(/\s+/g, ' ').trim();
  return RANKED.map((pattern) => pattern.exec(plain)?.groups?.['subject']?.trim() ?? null).find(Boolean) ?? null;
};

/**
 * Whether a sentence gives the page's organization a rank that only an assessment gives: "Harbour Cloud is a PCI DSS
 * Level 1 service provider". Of others, such as those who take payments, it is said as often.
 */
export const isRanked = (sentence: Sentence, standard: Standard, find: FindStandards, isOwn: IsOwn): boolean => {
  const subject = rankedIn(sentence, standard, find);
  return subject !== null && isOwn(subject);
};

/** The sentences without those about the rank of others, where the organization's own rank is stated beside it. */
export const withoutOthersRanks = (
  sentences: readonly Sentence[],
  standard: Standard,
  find: FindStandards,
  isOwn: IsOwn,
): Sentence[] => {
  const subjects = sentences.map((each) => rankedIn(each, standard, find));
  const isStated = subjects.some((subject) => subject !== null && isOwn(subject));
  return sentences.filter((_, at) => !isStated || (subjects[at] ?? null) === null || isOwn(subjects[at] ?? ''));
};

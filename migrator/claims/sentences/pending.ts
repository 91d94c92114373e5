import type { Standard } from '../../../model/catalogue/catalogue';
import { levelsOf } from '../../../model/catalogue/printed-level';
import { joined, phrases } from '../../../model/languages/phrases';
import { isDenied } from './negated';
import type { Sentence } from './sentence';

const CLAUSE = joined(phrases('statements', ({ levels }) => levels.next));
const DONE = joined(phrases('statements', ({ levels }) => levels.done));
const DONE_MARK = '✅';
/** A value beside a label that says no more than how things stand. */
const LONGEST_STATE = 60;

/**
 * The sentences without what they say of levels that are not held yet, where another level is: of "Type I completed, Type
 * II in progress" the first half stays, and of a list with a line for each level the lines of those that are completed.
 * Where it is unclear which level a clause is about, nothing changes.
 */
export const withoutPending = (sentences: readonly Sentence[], standard: Standard): Sentence[] => {
  if (!standard.levels) return [...sentences];
  const states = sentences.map((each) => stateOf(each, standard));
  const isOneHeld = states.includes('held');
  return sentences.flatMap((sentence, at) => {
    const state = states[at] ?? null;
    if (state === null) return completedIn(sentence, standard);
    if (!isOneHeld) return [sentence];
    const { label, words } = sentence;
    return state === 'held' ? [{ ...sentence, label: null, labelled: null, words: `${label ?? ''} ${words}` }] : [];
  });
};

const isDone = (words: string): boolean => words.includes(DONE_MARK) || DONE.test(words);

/** Whether a line says that the level in its label is held: `Type I: completed`; null for any other sentence. */
const stateOf = ({ label, words }: Sentence, standard: Standard): 'held' | 'pending' | null => {
  if (label === null || words.length > LONGEST_STATE || levelsOf(standard, label).length !== 1) return null;
  if (levelsOf(standard, words).length > 0) return null;
  if (isDenied({ words })) return 'pending';
  return isDone(words) ? 'held' : null;
};

/** The clauses of a sentence about what is completed, where others are about what is not. */
const completedIn = (sentence: Sentence, standard: Standard): Sentence[] => {
  const { words } = sentence;
  if (levelsOf(standard, words).length < 2 || !isDenied({ words })) return [sentence];
  const clauses = clausesOf(words, standard);
  const kept = clauses.filter((clause) => !isDenied({ words: clause }));
  const isClear =
    kept.length > 0 &&
    kept.length < clauses.length &&
    clauses.every((clause) => levelsOf(standard, clause).length === 1) &&
    kept.every(isDone);
  return isClear ? kept.map((clause) => ({ ...sentence, words: clause, links: [], labelled: null })) : [sentence];
};

/** One clause for each level: words before the first belong to it, words behind a level to that level. */
const clausesOf = (words: string, standard: Standard): string[] => {
  const clauses: string[] = [];
  for (const part of words.split(CLAUSE)) {
    const last = clauses.at(-1);
    const opens = last !== undefined && levelsOf(standard, last).length === 0;
    if (last !== undefined && (opens || levelsOf(standard, part).length === 0))
      clauses[clauses.length - 1] = `${last}, ${part}`;
    else clauses.push(part);
  }
  return clauses;
};

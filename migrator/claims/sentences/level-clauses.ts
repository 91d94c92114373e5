import type { Standard } from '../../../model/catalogue/catalogue';
import { levelsOf } from '../../../model/catalogue/printed-level';
import { joined, phrases } from '../../../model/languages/phrases';
import type { Fact, Sentence } from './sentence';
import { isClaim } from './claims';
import { announcesLevels, isOutright } from './held';
import { isOthers, ofRivals } from './negated';

const CLAUSE = joined(phrases('statements', ({ levels }) => levels.clause));
const LABEL = joined(phrases('statements', ({ levels }) => levels.label));
const VERB = joined(phrases('statements', ({ levels }) => levels.verb));
const ITSELF = joined(phrases('statements', ({ levels }) => levels.itself));
const BETWEEN = joined(phrases('statements', ({ levels }) => levels.between));
const ARTICLE = joined(phrases('statements', ({ levels }) => levels.article));
const LEAD = new RegExp(`^(?:${phrases('statements', ({ levels }) => levels.lead).join('|')})*`, 'i');

/** A page's statement about one level of a standard of which systems hold several: one certificate each. */
export interface LevelStatement {
  level: string;
  sentences: Sentence[];
  /** The systems that hold it. */
  holders: Fact[];
}

/**
 * Splits a claim about several levels of one standard: "the finance cloud passed Level 4, the public cloud Level 3".
 * Sentences that print no level of their own are about all of them. Null when no claim names more than one level.
 */
export const levelStatements = (sentences: readonly Sentence[], standard: Standard): LevelStatement[] | null => {
  if (!standard.levels) return null;
  const split = sentences.filter((sentence) => isOutright(sentence) && levelsOf(standard, sentence.words).length > 1);
  const listed = sentences.filter((sentence) => isListed(sentence, standard));
  const clauses = [...split, ...listed].flatMap((sentence) => clausesOf(sentence, standard));
  const levels = [...new Set(clauses.map(({ level }) => level))];
  if (levels.length < 2) return null;
  const shared = sentences.filter(
    (each) => !split.includes(each) && !listed.includes(each) && levelsOf(standard, each.words).length === 0,
  );
  return levels.map((level) => {
    const own = clauses.filter((each) => each.level === level).map(({ sentence }) => sentence);
    return { level, sentences: [...own, ...shared], holders: own.flatMap(holdersOf) };
  });
};

/** A system with its level in a list that says so: "Levels that our systems hold:", "Public cloud: Level 3". */
const isListed = (sentence: Sentence, standard: Standard): boolean => {
  const { label, words } = sentence;
  if (label === null || LABEL.test(label) || words.length > 20 || levelsOf(standard, words).length !== 1) return false;
  return announcesLevels(sentence) && !ofRivals(label) && !isOthers({ words: label });
};

const clausesOf = (sentence: Sentence, standard: Standard): { level: string; sentence: Sentence }[] => {
  const found: { level: string; sentence: Sentence }[] = [];
  let waiting = '';
  for (const part of sentence.words.split(CLAUSE)) {
    const words = waiting === '' ? part : `${waiting}, ${part}`;
    const levels = levelsOf(standard, part);
    // a clause without a level begins the one that has it
    waiting = levels.length === 0 ? words : '';
    const clause = { ...sentence, words, links: [], labelled: null };
    if (sentence.label === null && !isHeldBySome(clause)) continue;
    for (const level of levels) found.push({ level, sentence: clause });
  }
  return found;
};

/** Whether a clause says what was done, and for which system: a scheme that is explained names its levels too. */
const isHeldBySome = (clause: Sentence): boolean => {
  const [before = ''] = clause.words.split(VERB);
  return before !== clause.words && before.trim() !== '' && isClaim(clause) && !ofRivals(before);
};

const LONGEST = 80;

/** The systems that a clause names before its verb. */
const holdersOf = ({ label, words, quote }: Sentence): Fact[] => {
  if (label !== null) return [{ value: label, quote }];
  const [before = ''] = words.split(VERB);
  if (before === words) return [];
  return before
    .replace(LEAD, '')
    .split(BETWEEN)
    .map((name) => name.replace(ARTICLE, '').trim())
    .filter((name) => name.length > 1 && name.length <= LONGEST && !ITSELF.test(name))
    .map((value) => ({ value, quote }));
};

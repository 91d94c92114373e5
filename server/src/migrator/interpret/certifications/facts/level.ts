import type { FindStandards } from '../../../../domain/catalogue/find-standards';
import { levelsIn, printedLevels } from '../../../../domain/catalogue/printed-level';
import { isClaim, isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';

const LABEL = /^(?:level|protection level|assessment level|tier|等级|级别|保护等级|定级|安全保护等级)$/i;

/**
 * The level of a certificate as `Level 3`, whatever the language. A sentence with several levels explains the scheme,
 * so it is ignored; if sentences disagree, the level is null.
 */
export const findLevel = (heading: Fact, sentences: Sentence[], find: FindStandards, key: string): Fact | null => {
  const labelled = sentences.filter((sentence) => isFactual(sentence) && LABEL.test(sentence.label ?? ''));
  const claims = sentences.filter(
    (sentence) => isClaim(sentence) || (isFactual(sentence) && standsBehind(sentence, find, key)),
  );
  const places = [heading, ...[...labelled, ...claims].map(({ words, quote }) => ({ value: words, quote }))];
  const stated = places.flatMap(({ value, quote }) => {
    const [level, ...others] = bare(value, labelled, quote);
    return level === undefined || others.length > 0 ? [] : [{ value: `Level ${level}`, quote }];
  });
  const [first] = stated;
  return first !== undefined && stated.every(({ value }) => value === first.value) ? first : null;
};

/** Whether the level directly follows the standard's name: "Lanchuan is a PCI DSS Level 1 service provider". */
const standsBehind = ({ words }: Sentence, find: FindStandards, key: string): boolean =>
  find(words).some(
    ({ standard, to }) => standard.key === key && printedLevels(words.slice(to).normalize('NFKC'))[0]?.from === 1,
  );

/** The levels in a text. Under a label, a digit alone is a level. */
const bare = (text: string, labelled: Sentence[], quote: Fact['quote']): string[] => {
  const levels = levelsIn(text);
  const alone = /^[1-5]$/.exec(text.normalize('NFKC').trim())?.[0];
  return levels.length === 0 && alone !== undefined && labelled.some((each) => each.quote === quote) ? [alone] : levels;
};

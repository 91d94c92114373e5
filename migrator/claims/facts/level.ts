import type { Standard } from '../../../model/catalogue/catalogue';
import type { FindStandards } from '../../../model/catalogue/find-standards';
import { levelsOf, numberedLevel, printedLevels } from '../../../model/catalogue/printed-level';
import { phrases } from '../../../model/languages/phrases';
import { isClaim, isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';
import { whole } from './whole';

const LABEL = whole(phrases('facts', ({ level }) => level.label));

/**
 * The level of a certificate as `Level 3` or by its name, whatever the language. A sentence with several levels explains
 * the scheme, so it is ignored; if sentences disagree, the level is null.
 */
export const findLevel = (
  heading: Fact | null,
  sentences: Sentence[],
  find: FindStandards,
  standard: Standard,
): Fact | null => {
  if (!standard.levels) return null;
  const labelled = sentences.filter((sentence) => isFactual(sentence) && LABEL.test(sentence.label ?? ''));
  const claims = sentences.filter(
    (sentence) => isClaim(sentence) || (isFactual(sentence) && standsBehind(sentence, find, standard)),
  );
  // "**SOC 2 Type II certified**: our controls are tested each year"
  const named = sentences.flatMap((sentence): Fact[] => {
    const { label, quote } = sentence;
    const isNamed =
      label !== null && isFactual(sentence) && find(label).some((each) => each.standard.key === standard.key);
    return isNamed ? [{ value: label, quote }] : [];
  });
  const places = [
    ...(heading === null ? [] : [heading]),
    ...named,
    ...[...labelled, ...claims].map(({ words, quote }) => ({ value: words, quote })),
  ];
  const stated = places.flatMap(({ value, quote }) => {
    const [level, ...others] = bare(standard, around(value, find, standard), labelled, quote);
    return level === undefined || others.length > 0 ? [] : [{ value: level, quote }];
  });
  const [first] = stated;
  return first !== undefined && stated.every(({ value }) => value === first.value) ? first : null;
};

/**
 * The sentences of a section whose heading states a level, without those about another level of the standard: below
 * "Our SOC 2 Type 2 report", what is told of the Type 1 report of the year before is told of that one.
 */
export const ofHeadedLevel = (
  heading: string,
  sentences: Sentence[],
  find: FindStandards,
  standard: Standard,
): Sentence[] => {
  const [headed, ...more] = levelsOf(standard, around(heading, find, standard));
  if (headed === undefined || more.length > 0) return sentences;
  return sentences.filter(({ words }) => {
    const levels = levelsOf(standard, around(words, find, standard));
    return levels.length === 0 || levels.includes(headed);
  });
};

/** The most characters between a standard and its level, where a sentence names several standards. */
const NEAR = 24;

/** The part of a text that is about a standard: all of it, or what stands beside its name where there are others. */
const around = (text: string, find: FindStandards, { key }: Standard): string => {
  const mentions = find(text);
  if (mentions.every(({ standard }) => standard.key === key)) return text;
  return mentions
    .flatMap(({ standard, from, to }, at) => {
      if (standard.key !== key) return [];
      const behind = text.slice(to, Math.min(mentions[at + 1]?.from ?? text.length, to + NEAR));
      const before = text.slice(Math.max(mentions[at - 1]?.to ?? 0, from - NEAR), from);
      // what stands before a name may belong to the one before it
      return [text.slice(from, to), behind, /[，,、；;。.]/.test(before) ? '' : before];
    })
    .join(' ');
};

/** Whether the level directly follows the standard's name: "Lanchuan is a PCI DSS Level 1 service provider". */
const standsBehind = ({ words }: Sentence, find: FindStandards, { key }: Standard): boolean =>
  find(words).some(
    ({ standard, to }) => standard.key === key && (printedLevels(words.slice(to).normalize('NFKC'))[0]?.from ?? 2) <= 1,
  );

/** The levels in a text. Under a label, a digit alone is a level. */
const bare = (standard: Standard, text: string, labelled: Sentence[], quote: Fact['quote']): string[] => {
  const levels = levelsOf(standard, text);
  const alone = /^[1-5]$/.exec(text.normalize('NFKC').trim())?.[0];
  return levels.length === 0 && alone !== undefined && labelled.some((each) => each.quote === quote)
    ? [numberedLevel(alone)]
    : levels;
};

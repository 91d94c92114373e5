import type { FindStandards } from '../../../../domain/catalogue/find-standards';
import { isClaim } from '../claims';
import type { Fact, Sentence } from '../sentence';

/**
 * The edition that a certificate is of: the heading's, else the one that all claims of the section print. Two
 * different ones tell of a change, and which of them holds is not ours to say.
 */
export const findPrintedEdition = (
  heading: Fact,
  sentences: Sentence[],
  find: FindStandards,
  key: string,
): Fact | null => {
  const editionsIn = ({ value, quote }: Fact): Fact[] =>
    find(value).flatMap(({ standard, edition }) =>
      standard.key === key && edition !== null ? [{ value: edition, quote }] : [],
    );
  const headed = editionsIn(heading);
  const printed =
    headed.length > 0
      ? headed
      : sentences.filter(isClaim).flatMap(({ words, quote }) => editionsIn({ value: words, quote }));
  const [first] = printed;
  return first !== undefined && printed.every(({ value }) => value === first.value) ? first : null;
};

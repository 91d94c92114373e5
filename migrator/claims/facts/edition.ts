import type { FindStandards } from '../../../model/catalogue/find-standards';
import { isClaim } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';

/**
 * The edition of a certificate: that of the heading, else the one that all claims of the section print. Two different
 * editions indicate a transition, and the text does not say which one is valid, so the result is null.
 */
export const findPrintedEdition = (
  heading: Fact | null,
  sentences: Sentence[],
  find: FindStandards,
  key: string,
): Fact | null => {
  const editionsIn = ({ value, quote }: Fact): Fact[] =>
    find(value).flatMap(({ standard, edition }) =>
      standard.key === key && edition !== null ? [{ value: edition, quote }] : [],
    );
  const headed = heading === null ? [] : editionsIn(heading);
  const printed =
    headed.length > 0
      ? headed
      : sentences.filter(isClaim).flatMap(({ words, quote }) => editionsIn({ value: words, quote }));
  const [first] = printed;
  return first !== undefined && printed.every(({ value }) => value === first.value) ? first : null;
};

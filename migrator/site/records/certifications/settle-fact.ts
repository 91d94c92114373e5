import { say, type Said } from '../../../../model/say';
import type { Finding } from '../../../findings';
import { factLine, orInTheMap } from '../../../map/map-line';
import type { StatedFact } from '../../../model/record-draft';
import { beginning } from '../../../quote';
import { factsDisagree } from '../disagreement';

/** The value that is used of a fact that several pages state. */
export interface Settled<Fact extends StatedFact = StatedFact> {
  fact: Fact | null;
  /** Statements of another value. */
  against: Fact[];
  /** Whether one of them tells another certificate from the one whose fact is used. */
  tells?: true;
}

/** A decision of the map: null forbids the fact, undefined means that there is none. */
export type Decision<Fact extends StatedFact = StatedFact> = Fact | null | undefined;

const sameWords = (a: StatedFact, b: StatedFact): boolean => a.value === b.value;

/**
 * The first page that states a fact owns it, unless the map decides. `apart`: what is printed of other certificates of the
 * standard, which is never used, and told from it.
 */
export const settle = <Fact extends StatedFact>(
  facts: readonly (Fact | null)[],
  decision?: Decision<Fact>,
  same: (a: Fact, b: Fact) => boolean = sameWords,
  apart: readonly (Fact | null)[] = [],
): Settled<Fact> => {
  if (decision !== undefined) return { fact: decision, against: [] };
  const [fact = null, ...others] = facts.filter((each) => each !== null);
  if (fact === null) return { fact, against: [] };
  const differing = (from: readonly (Fact | null)[]) =>
    from.filter((each) => each !== null).filter((each) => !same(fact, each));
  const telling = differing(apart);
  return { fact, against: [...differing(others), ...telling], ...(telling.length > 0 && { tells: true as const }) };
};

const LONGEST_QUOTE = 300;

const shortened = (fact: StatedFact): StatedFact =>
  fact.text.length > LONGEST_QUOTE ? { ...fact, text: `${beginning(fact.text, LONGEST_QUOTE)}…` } : fact;

const lineOf = ({ certification, field, value }: StatedFact): string =>
  factLine(certification, field, field === 'services' ? value.split(', ') : value);

/** Reports that pages disagree, at the first statement that is not used; `kept` says which value is used, if not the first. */
export const disagreement = ({ fact, against, tells }: Settled, kept?: Said): Finding | null => {
  const [first] = against;
  if (fact === null || first === undefined) return null;
  // a value that another site or an editor keeps cannot be changed by the map of this site
  const others = kept === undefined ? against.map(lineOf).filter((line) => line !== lineOf(fact)) : [];
  return factsDisagree('CERT_FACTS_DISAGREE', [fact, ...against].map(shortened), {
    at: first,
    kept: kept ?? say(tells === true ? 'firstAloneIsUsed' : 'firstIsUsed'),
    hint: orInTheMap(say('correctWrongOne'), lineOf(fact), ...new Set(others)),
  });
};

import { say, sayAll, type Said } from '../../../../model/say';
import { newFinding, type Finding } from '../../../findings';
import { factLine, orInTheMap } from '../../../map/map-line';
import type { StatedFact } from '../../../model/record-draft';
import { beginning } from '../../../quote';

/** The value that is used of a fact that several pages state. */
export interface Settled<Fact extends StatedFact = StatedFact> {
  fact: Fact | null;
  /** Statements of another value. */
  against: Fact[];
}

/** A decision of the map: null forbids the fact, undefined means that there is none. */
export type Decision<Fact extends StatedFact = StatedFact> = Fact | null | undefined;

const sameWords = (a: StatedFact, b: StatedFact): boolean => a.value === b.value;

/** The first page that states a fact owns it, unless the map decides. */
export const settle = <Fact extends StatedFact>(
  facts: readonly (Fact | null)[],
  decision?: Decision<Fact>,
  same: (a: Fact, b: Fact) => boolean = sameWords,
): Settled<Fact> => {
  if (decision !== undefined) return { fact: decision, against: [] };
  const [fact = null, ...others] = facts.filter((each) => each !== null);
  return { fact, against: fact === null ? [] : others.filter((other) => !same(fact, other)) };
};

const LONGEST_QUOTE = 300;

/** `“Level 3” (support/compliance-en.md:40 “Our systems are rated Level 3.”)` */
const spelledOut = ({ value, path, line, text }: StatedFact): Said => {
  const quote = text.length > LONGEST_QUOTE ? `${beginning(text, LONGEST_QUOTE)}…` : text;
  return say('statement', { value, place: `${path}:${String(line)}`, quote });
};

const lineOf = ({ certification, field, value }: StatedFact): string =>
  factLine(certification, field, field === 'services' ? value.split(', ') : value);

/** Reports that pages disagree, at the first statement that is not used; `kept` says which value is used, if not the first. */
export const disagreement = ({ fact, against }: Settled, kept?: Said): Finding | null => {
  const [first] = against;
  if (fact === null || first === undefined) return null;
  // a value that another site or an editor keeps cannot be changed by the map of this site
  const others = kept === undefined ? against.map(lineOf).filter((line) => line !== lineOf(fact)) : [];
  return newFinding(
    'CERT_FACTS_DISAGREE',
    first.path,
    { line: first.line, column: 1 },
    say('factsDisagree', {
      ...{ certification: fact.certification, field: fact.field },
      statements: sayAll([fact, ...against].map(spelledOut), 'and'),
      kept: kept ?? say('firstIsUsed'),
    }),
    orInTheMap(say('correctWrongOne'), lineOf(fact), ...new Set(others)),
  );
};

import { newFinding, type Finding } from '../../../findings';
import { MAP_FILE, factLine } from '../../../map/map-line';
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
const spelledOut = ({ value, path, line, text }: StatedFact): string =>
  `“${value}” (${path}:${String(line)} “${text.length > LONGEST_QUOTE ? `${beginning(text, LONGEST_QUOTE)}…` : text}”)`;

/** The hint with the line of the map that decides the fact. */
const settledBy = ({ certification, field, value }: StatedFact): string =>
  `Correct the wrong one. Or, in ${MAP_FILE}: ${factLine(certification, field, field === 'services' ? value.split(', ') : value)}`;

/** Reports that pages disagree, at the first statement that is not used; `keeps` says which value is used. */
export const disagreement = ({ fact, against }: Settled, keeps = 'the first one is used'): Finding | null => {
  const [first] = against;
  if (fact === null || first === undefined) return null;
  return newFinding(
    'CERT_FACTS_DISAGREE',
    first.path,
    { line: first.line, column: 1 },
    `${fact.certification}: ${fact.field} is ${[fact, ...against].map(spelledOut).join(' and ')}; ${keeps}.`,
    settledBy(fact),
  );
};

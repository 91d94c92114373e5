import { diagnostic, type Diagnostic } from '../../diagnostics';
import { MAP_FILE, factLine } from '../../map/map-line';
import type { StatedFact } from '../../model';
import { beginning } from '../../quote';

/** What counts of a fact that several pages state. */
export interface Settled<Fact extends StatedFact = StatedFact> {
  fact: Fact | null;
  /** Those who state something else. */
  against: Fact[];
}

/** What a person decided: null forbids the fact, undefined says nothing about it. */
export type Decision<Fact extends StatedFact = StatedFact> = Fact | null | undefined;

const sameWords = (a: StatedFact, b: StatedFact): boolean => a.value === b.value;

/** The first who states a fact owns it, unless a person decided. */
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
export const spelledOut = ({ value, path, line, text }: StatedFact): string =>
  `“${value}” (${path}:${String(line)} “${text.length > LONGEST_QUOTE ? `${beginning(text, LONGEST_QUOTE)}…` : text}”)`;

/** The one line that settles it for good. */
const settledBy = ({ certification, field, value }: StatedFact): string =>
  `Correct the wrong one. Or, in ${MAP_FILE}: ${factLine(certification, field, field === 'services' ? value.split(', ') : value)}`;

/** Reports that pages disagree, at the first one whose fact does not count; `keeps` says what becomes of it. */
export const disagreement = ({ fact, against }: Settled, keeps = 'the first one counts'): Diagnostic | null => {
  const [first] = against;
  if (fact === null || first === undefined) return null;
  return diagnostic(
    'CERT_FACTS_DISAGREE',
    first.path,
    { line: first.line, column: 1 },
    `${fact.certification}: ${fact.field} is ${[fact, ...against].map(spelledOut).join(' and ')}; ${keeps}.`,
    settledBy(fact),
  );
};

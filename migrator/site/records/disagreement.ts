import { say, sayAll, type Said } from '../../../model/say';
import { newFinding, type Finding } from '../../findings';
import type { StatedFact } from '../../model/record-draft';

type Code = 'CERT_FACTS_DISAGREE' | 'DOCUMENT_FACTS_DISAGREE' | 'PROCESSOR_FACTS_DISAGREE';

/** `“Level 3” (support/compliance-en.md:40 “Our systems are rated Level 3.”)` */
const spelledOut = ({ value, path, line, text }: StatedFact): Said =>
  say('statement', { value, place: `${path}:${String(line)}`, quote: text });

/** Reports at one of several facts about a field of a record that they differ; `kept` says which is used. */
export const factsDisagree = (
  code: Code,
  facts: readonly StatedFact[],
  { at, kept, hint = say('correctWrongOne') }: { at: StatedFact; kept: Said; hint?: Parameters<typeof newFinding>[4] },
): Finding => {
  const { certification: record, field } = at;
  const message = say('factsDisagree', { record, field, kept, statements: sayAll(facts.map(spelledOut), 'and') });
  return newFinding(code, at.path, { line: at.line, column: 1 }, message, hint);
};

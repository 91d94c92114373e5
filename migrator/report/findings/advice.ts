import { own } from '../../../model/own';
import type { Advice, FileFinding, FindingCause } from '../../../model/contracts/findings';
import type { FindingKind } from '../../../model/finding-kinds';
import { ADVICE, type AdviceKey } from '../../../model/sentences/advice';
import { FINDINGS } from '../../findings';
import { type Cause, groupFindings } from './causes';

const isAdvised = (key: string): key is AdviceKey => Object.hasOwn(ADVICE, key);

const known = (key: string): Advice | null => (isAdvised(key) ? { key, text: ADVICE[key].en } : null);

/** The remedy for a cause; null where nothing needs to be done. */
export const causeAdvice = ({ code, severity, target, examples }: Cause): Advice | null => {
  const special = (target && known(`${code}.${target.kind}`)) ?? known(code);
  const [hint = null, ...others] = [...new Set(examples.map((example) => example.hint))];
  const says = examples[0]?.says?.hint;
  const shared = hint === null || others.length > 0 ? null : { key: null, text: hint, ...(says && { says }) };
  return special ?? shared ?? known(severity);
};

const RULES: Readonly<Record<string, FindingKind>> = FINDINGS;

/** The causes of findings, in the order of the command line, each with its meaning and what to do about it. */
export const findingCauses = (findings: readonly FileFinding[]): FindingCause[] =>
  groupFindings(findings).map((cause) => ({
    ...cause,
    meaning: own(RULES, cause.code)?.meaning ?? null,
    advice: causeAdvice(cause),
  }));

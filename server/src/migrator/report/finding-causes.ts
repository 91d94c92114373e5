import type { FileFinding, FindingCause } from '../../contracts/findings';
import { DIAGNOSTICS } from '../diagnostics';
import { causeAdvice } from './advice';
import { groupFindings } from './causes';
import type { Rule } from './findings';

const RULES: Readonly<Record<string, Rule>> = DIAGNOSTICS;

/** The causes of findings in the order of the command line, each with what it means and what to do about it. */
export const findingCauses = (findings: readonly FileFinding[]): FindingCause[] =>
  groupFindings(findings).map((cause) => ({
    ...cause,
    meaning: RULES[cause.code]?.meaning ?? null,
    advice: causeAdvice(cause),
  }));

import type { Advice, FileFinding } from '../../../model/contracts/findings';
import { inEnglish, type Said } from '../../../model/say';
import type { SentenceCode } from '../../../model/sentences';
import type {
  CauseName,
  Decision,
  OfferedRule,
  RuledCause,
  RuledFinding,
  SharedChoice,
  SourceRule,
} from '../../../model/contracts/rules';
import { groupBy } from '../../group-by';
import { choiceOf, ruleOfLine } from '../../map/rule';
import { findingCauses } from './advice';
import { causeKey } from './causes';

/** The rules that settle a finding, those that a person can choose as a sentence. */
const rulesOf = ({ mapLines = [] }: Pick<FileFinding, 'mapLines'>): OfferedRule[] =>
  mapLines.flatMap((line) => {
    const rule = ruleOfLine(line);
    return rule === null ? [] : [{ rule, choice: choiceOf(rule) }];
  });

/** The advice without the line of the map behind it: people choose the rule as a sentence. */
const withoutLine = (hint: Said | null | undefined): Said | null => {
  if (!hint || !('code' in hint) || hint.code !== ('orInTheMap' satisfies SentenceCode)) return null;
  const advice = hint.values?.['advice'];
  return typeof advice === 'object' ? advice : null;
};

/** A finding with the rules that settle it. */
export const ruledFinding = (finding: FileFinding): RuledFinding => {
  const advice = withoutLine(finding.says?.hint);
  const plain = advice === null ? finding : { ...finding, hint: inEnglish(advice) };
  return {
    ...plain,
    ...(advice !== null && finding.says && { says: { ...finding.says, hint: advice } }),
    rules: rulesOf(finding),
  };
};

const plainAdvice = (advice: Advice | null): Advice | null => {
  const plain = withoutLine(advice?.says);
  return plain === null ? advice : { key: null, text: inEnglish(plain), says: plain };
};

/** The rules that decide findings alike, by choice; of one finding the likeliest. */
const choicesOf = (findings: readonly FileFinding[]): Map<string, SourceRule[]> => {
  const choices = new Map<string, SourceRule[]>();
  for (const finding of findings) {
    const own = new Map<string, SourceRule>();
    for (const { rule, choice } of rulesOf(finding)) {
      if (choice !== null && !own.has(choice)) own.set(choice, rule);
    }
    for (const [choice, rule] of own) {
      const rules = choices.get(choice);
      if (rules === undefined) choices.set(choice, [rule]);
      else rules.push(rule);
    }
  }
  return choices;
};

const shared = (findings: readonly FileFinding[]): SharedChoice[] =>
  [...choicesOf(findings)].flatMap(([choice, rules]) => {
    const [rule] = rules;
    return rule === undefined || rules.length < 2 ? [] : [{ choice, rule, count: rules.length }];
  });

/** The causes of findings, with the rules of their examples and what can be decided for all findings of a cause at once. */
export const ruledCauses = (findings: readonly FileFinding[]): RuledCause[] => {
  const groups = groupBy(findings, causeKey);
  return findingCauses(findings).map(({ examples, advice, ...cause }) => ({
    ...cause,
    advice: plainAdvice(advice),
    examples: examples.map(ruledFinding),
    choices: shared(groups.get(causeKey(cause)) ?? []),
  }));
};

const sameTo = (rule: SourceRule, to: string | null | undefined): SourceRule =>
  rule.kind === 'link' && to !== undefined ? { ...rule, to } : rule;

/** The rules of decisions, in their order: of one for a whole cause those of all its findings. */
export const rulesOfDecisions = (findings: readonly FileFinding[], decisions: readonly Decision[]): SourceRule[] => {
  const groups = decisions.some((decision) => 'cause' in decision) ? groupBy(findings, causeKey) : null;
  const known = new Map<string, Map<string, SourceRule[]>>();
  const ofCause = (cause: CauseName, choice: string) => {
    const key = causeKey(cause);
    const choices = known.get(key) ?? choicesOf(groups?.get(key) ?? []);
    known.set(key, choices);
    return choices.get(choice) ?? [];
  };
  // of decisions about all of a cause the last one counts
  const last = new Map(
    decisions.map((decision) => [
      'cause' in decision ? `${causeKey(decision.cause)} ${decision.choice}` : decision,
      decision,
    ]),
  );
  return [...last.values()].flatMap((decision) =>
    'rule' in decision
      ? [decision.rule]
      : ofCause(decision.cause, decision.choice).map((rule) => sameTo(rule, decision.to)),
  );
};

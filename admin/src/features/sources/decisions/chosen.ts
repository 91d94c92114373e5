import type { CauseName, Decision, OfferedRule, SourceRule } from '../../../core/api/plan';

/** A decision that the reader has made, and that is no part of a plan yet. */
export interface Chosen {
  /** Its subject: a later decision about the same takes its place. */
  about: string;
  decision: Decision;
  /** Its rule; of a decision about many findings that of the first. */
  rule: SourceRule;
  /** How many findings it is about. */
  count: number;
}

/** Each says what becomes of a page as a whole: one of them settles it. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(['skip', 'path', 'winner']);

type PageRule = Extract<SourceRule, { kind: 'page' }>;

const subjectOfPage = ({ path, field, value }: PageRule): unknown[] => {
  if (OF_THE_PAGE.has(field)) return [path];
  // a page may state several certifications, each of which is a decision
  return field === 'holds' ? [path, field, value] : [path, field];
};

/** The subject of a rule. */
const subjectOf = (rule: SourceRule): unknown[] => {
  switch (rule.kind) {
    case 'link':
      return [rule.from];
    case 'exclude':
      return [rule.path];
    case 'host':
      return [rule.host];
    case 'assets':
      return [rule.prefix];
    case 'page':
      return subjectOfPage(rule);
    case 'fact':
      return [rule.certification, rule.field];
  }
};

/** Rules with the same name replace each other. */
export const aboutRule = (rule: SourceRule): string =>
  JSON.stringify([rule.kind === 'exclude' ? 'page' : rule.kind, ...subjectOf(rule)]);

export const nameOfCause = ({ code, target }: CauseName): CauseName => ({
  code,
  target: target === null ? null : { kind: target.kind, host: target.host },
});

/** The choices of a cause replace each other, but for certifications that pages state. */
export const aboutCause = (cause: CauseName, { rule, choice }: OfferedRule): string => {
  const isOneOfSeveral = rule.kind === 'page' && rule.field === 'holds';
  return JSON.stringify(['cause', nameOfCause(cause), ...(isOneOfSeveral ? [choice] : [])]);
};

/** Decisions with one more; with null those about the same are taken back. The latest come last, and prevail. */
export const withChosen = (all: readonly Chosen[], about: string, chosen: Chosen | null): Chosen[] => [
  ...all.filter((each) => each.about !== about),
  ...(chosen === null ? [] : [chosen]),
];

export const sameRule = (one: SourceRule, other: SourceRule): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The page or file that links are led to, and whose choice it is; `undefined`: they are not led anywhere. */
export const ledTo = (chosen: Chosen | undefined): string | undefined => {
  if (chosen === undefined) return undefined;
  const { decision, rule } = chosen;
  const to = 'cause' in decision ? decision.to : rule.kind === 'link' ? rule.to : null;
  return to ?? undefined;
};

/** The link among rules that can be led elsewhere. */
export const linkAmong = (rules: readonly OfferedRule[]): Extract<SourceRule, { kind: 'link' }> | null => {
  for (const { rule } of rules) if (rule.kind === 'link' && rule.to === null) return rule;
  return null;
};

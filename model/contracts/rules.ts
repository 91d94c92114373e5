import type { FileFinding, FindingCause, LostTarget } from './findings';

/** The value that a rule gives a field of a page or a fact of a certification; null: none. */
export type RuleValue = string | readonly string[] | true | null;

/** One decision about one thing of a source. The map holds it as a line; people read it as a sentence. */
export type SourceRule =
  /** Links to `from`, a path of the site, lead to the page or file `to`; null: they stay as they are written. */
  | { kind: 'link'; from: string; to: string | null }
  /** The file is not imported. */
  | { kind: 'exclude'; path: string }
  /** The host is the site's own. */
  | { kind: 'host'; host: string }
  /** Addresses below `prefix` are files in `folder` of the source. */
  | { kind: 'assets'; prefix: string; folder: string }
  /** `field` is one of a page that a map can decide. */
  | { kind: 'page'; path: string; field: string; value: RuleValue }
  | { kind: 'fact'; certification: string; field: string; value: RuleValue };

/** A rule that settles a finding. */
export interface OfferedRule {
  rule: SourceRule;
  /** The choice, without the page or link that it is about; null where each finding is a decision for itself. */
  choice: string | null;
}

/** A finding with the rules that settle it, the likeliest first. */
export interface RuledFinding extends FileFinding {
  rules: OfferedRule[];
}

/** The findings that have one cause (`FindingCause`), by name. */
export interface CauseName {
  code: string;
  /** Of a cause of lost links. */
  target: Pick<LostTarget, 'kind' | 'host'> | null;
}

/** A decision that many findings of one cause have among their rules, each for its own page or link. */
export interface SharedChoice {
  /** As of their `OfferedRule`. */
  choice: string;
  /** The rule of the first of them. */
  rule: SourceRule;
  /** How many of them have it. */
  count: number;
}

/** A cause of findings of a plan, and how all of it can be decided at once. */
export interface RuledCause extends Omit<FindingCause, 'examples'> {
  examples: RuledFinding[];
  choices: SharedChoice[];
}

/**
 * A person's decision about findings of a plan: one rule, or the same choice for all findings of a cause. `to` is in place
 * of where the rules of links lead.
 */
export type Decision = { rule: SourceRule } | { cause: CauseName; choice: string; to?: string | null | undefined };

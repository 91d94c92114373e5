import type { Severity } from './contracts/findings';
import { entriesOf, fromEntries } from './typed-keys';

/** The severity and the meaning of the code of a finding. */
export interface FindingKind {
  severity: Severity;
  /** One sentence for people: what was found, and what happened to it. */
  meaning: string;
}

/** A table of codes of `sentences/`, with what they mean in English. */
export const kindsOf = <Code extends string>(
  findings: Readonly<Record<Code, { severity: Severity; en: string }>>,
): Readonly<Record<Code, FindingKind>> =>
  fromEntries(entriesOf(findings).map(([code, { severity, en }]) => [code, { severity, meaning: en }]));

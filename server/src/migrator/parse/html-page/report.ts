import type { Nodes } from 'hast';

import type { DiagnosticCode, Place } from '../../diagnostics';

/** Something to tell about the page, with its place in the source. */
export interface Finding extends Place {
  code: DiagnosticCode;
  message: string;
  hint: string | null;
}

/** Reports a finding about a node of the tree. */
export type Tell = (code: DiagnosticCode, node: Nodes, message: string, hint?: string) => void;

/** Where a node begins; nodes that stand nowhere in the source begin where the page does. */
export const placeOf = (node: Nodes): Place => {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
};

/** Collects findings; `first` is the number of lines above the text. */
export const teller =
  (findings: Finding[]): Tell =>
  (code, node, message, hint) => {
    findings.push({ code, ...placeOf(node), message, hint: hint ?? null });
  };

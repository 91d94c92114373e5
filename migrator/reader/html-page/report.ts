import type { Nodes } from 'hast';

import type { Said } from '../../../model/say';
import type { FindingCode, Place } from '../../findings';

/** A finding about the page, with its place in the source. */
export interface HtmlFinding extends Place {
  code: FindingCode;
  message: Said;
  hint: Said | null;
}

/** Reports a finding about a node of the tree. */
export type NodeReport = (code: FindingCode, node: Nodes, message: Said, hint?: Said) => void;

/** The place where a node begins. Nodes that are not in the source begin where the page does. */
export const placeOf = (node: Nodes): Place => {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
};

/** Makes a function that collects findings. */
export const reporter =
  (findings: HtmlFinding[]): NodeReport =>
  (code, node, message, hint) => {
    findings.push({ code, ...placeOf(node), message, hint: hint ?? null });
  };

import type { ProcessorColumn } from '../../model/languages/processors/processors';
import { columnOf, isName } from './columns';
import { linesOf, partOf, type Printed } from './printed';
import type { PrintedRow } from './row';

/** A label and what stands behind it. */
export interface Labelled {
  column: ProcessorColumn;
  label: string;
  value: Printed;
}

const LABEL = /^([^:：\n]{1,40})[:：]\s*(?!\/\/)/;

/** A line as `label: value`; null where it has no label that we know. */
export const labelledLine = (line: Printed): Labelled | null => {
  const match = LABEL.exec(line.text);
  const column = match === null ? null : columnOf(match[1] ?? '');
  if (match === null || column === null || column === 'other') return null;
  return { column, label: match[1] ?? '', value: partOf(line, match[0].length) };
};

/** A cell that is lines of labels and values itself; null where it is not. */
export const labelledLines = (cell: Printed): PrintedRow | null => {
  if (cell.breaks.length === 0) return null;
  const lines = linesOf(cell, () => cell.line).map(labelledLine);
  if (lines.length < 2) return null;
  const row: PrintedRow = {};
  for (const line of lines) {
    if (line === null || isName(line.column)) return null;
    row[line.column] ??= line.value;
  }
  return row;
};

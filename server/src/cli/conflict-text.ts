import { createTwoFilesPatch } from 'diff';
import type { Conflict, ConflictField } from '../migrator/apply/conflict';
import { printable } from '../migrator/report/printable';
import type { EntryValue } from '../migrator/ports';

const textOf = (value: EntryValue): string => (value === null ? '' : String(value));

const indented = (lines: readonly string[]): string[] => lines.map((line) => `    ${printable(line)}`);

/** What a side made of the text that the last import wrote; the head of the patch names both. */
const patch = (base: string, text: string, side: string): string[] =>
  createTwoFilesPatch('base', side, base, text, undefined, undefined, { context: 2 })
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('==='));

const fieldLines = ({ field, ...values }: ConflictField): string[] => {
  const [base, editor, source] = [values.base, values.editor, values.source].map(textOf) as [string, string, string];
  const isLong = [base, editor, source].some((text) => text.includes('\n'));
  const sides = isLong
    ? [...patch(base, editor, 'editor'), ...patch(base, source, 'source')]
    : [`base: ${base}`, `editor: ${editor}`, `source: ${source}`];
  return [`  ${field}`, ...indented(sides)];
};

const conflictLines = (conflict: Conflict): string[] => [
  printable(`item ${String(conflict.item)}: ${conflict.key} (${conflict.sourcePath})`),
  ...conflict.fields.flatMap(fieldLines),
  conflict.publish ? '  published when its last field is resolved' : '  left as a draft when it is resolved',
];

/** The open conflicts of a run for people: what the last import wrote, and what each side made of it. */
export const conflictsText = (run: number, conflicts: readonly Conflict[]): string => {
  const [first] = conflicts;
  if (first === undefined) return `Run ${String(run)} has no open conflicts.`;
  const example = `--item ${String(first.item)} --field ${first.fields[0]?.field ?? 'body'} --take editor`;
  return [
    ...conflicts.flatMap(conflictLines),
    `${String(conflicts.length)} to resolve, one field at a time: strapi-compliance resolve ${String(run)} ${example}`,
    ...(conflicts.every(({ publish }) => publish)
      ? []
      : [`to publish what you resolved and is left as a draft: strapi-compliance publish ${String(run)} --resolved`]),
  ].join('\n');
};

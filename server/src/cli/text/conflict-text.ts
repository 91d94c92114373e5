import { createTwoFilesPatch } from 'diff';
import type { Conflict, ConflictField } from '../../../../migrator/run/apply/conflict';
import { fitBlocks, type Block } from '../../../../migrator/report/text/brief';
import { number, plural } from '../../../../migrator/report/text/plural';
import { printable } from '../../../../migrator/invisible';
import type { EntryValue } from '../../../../model/contracts/values';

const textOf = (value: EntryValue): string => (value === null ? '' : String(value));

const indented = (lines: readonly string[]): string[] => lines.map((line) => `    ${printable(line)}`);

/** The change of one side to the text that the last import wrote; the head of the patch names both. */
const patch = (base: string, text: string, side: string): string[] =>
  createTwoFilesPatch('base', side, base, text, undefined, undefined, { context: 2 })
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('==='));

/** Lines of a summary: of all conflicts, and of what one side made of a text. */
const ROOM = { conflicts: 80, patch: 16 };

const cut = (lines: readonly string[], all: boolean): readonly string[] =>
  all || lines.length <= ROOM.patch
    ? lines
    : [...lines.slice(0, ROOM.patch), `… and ${number(lines.length - ROOM.patch)} more lines`];

const fieldLines = ({ field, ...values }: ConflictField, all: boolean): string[] => {
  const [base, editor, source] = [textOf(values.base), textOf(values.editor), textOf(values.source)];
  const isLong = [base, editor, source].some((text) => text.includes('\n'));
  const sides = isLong
    ? [...cut(patch(base, editor, 'editor'), all), ...cut(patch(base, source, 'source'), all)]
    : [`base: ${base}`, `editor: ${editor}`, `source: ${source}`];
  return [`  ${field}`, ...indented(sides)];
};

const headOf = ({ item, key, sourcePath }: Conflict): string =>
  printable(`item ${String(item)}: ${key} (${sourcePath})`);

const conflictBlock = (conflict: Conflict, all: boolean): Block => ({
  lines: [
    headOf(conflict),
    ...conflict.fields.flatMap((field) => fieldLines(field, all)),
    conflict.publish
      ? '  will be published when the last field is resolved'
      : '  will stay a draft when the last field is resolved',
  ],
  head: `${headOf(conflict)}: ${conflict.fields.map(({ field }) => field).join(', ')}`,
  count: 1,
});

/**
 * The open conflicts of a run for people: what the last import wrote, and what each side made of it. Where they are many,
 * the first ones in full, then names, then a count. `hasDrafts`: something was resolved, and is not public.
 */
export const conflictsText = (
  run: number,
  conflicts: readonly Conflict[],
  { hasDrafts, all = false }: { hasDrafts: boolean; all?: boolean },
): string[] => {
  const publishing = hasDrafts
    ? [`Publish the resolved entries that are still drafts with: strapi-compliance publish ${String(run)} --resolved`]
    : [];
  const [first] = conflicts;
  if (first === undefined) return [`Run ${String(run)} has no open conflicts.`, ...publishing];
  const example = `--item ${String(first.item)} --field ${first.fields[0]?.field ?? 'body'} --take editor`;
  const brief = fitBlocks(
    conflicts.map((conflict) => conflictBlock(conflict, all)),
    all ? Infinity : ROOM.conflicts,
    (_blocks, count) => `… and ${plural(count, 'other conflict')}`,
  );
  return [
    ...brief.lines,
    ...(brief.isCut ? ['This is a summary. --all prints everything.'] : []),
    `${plural(conflicts.length, 'conflict')} to resolve, one field at a time: strapi-compliance resolve ${String(run)} ${example}`,
    ...publishing,
  ];
};

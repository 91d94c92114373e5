import type { Aligned, Step } from './align-sections';
import type { ParityBlock, ParitySection } from './parity-page';

/** A heading that only one language has. */
export interface LoneSection {
  side: 'left' | 'right';
  section: ParitySection;
  /** The section of the other language after which it belongs. */
  after: ParitySection | null;
}

export const loneSections = (
  steps: readonly Step[],
  left: readonly ParitySection[],
  right: readonly ParitySection[],
): LoneSection[] => {
  const lone: LoneSection[] = [];
  let after: { left: ParitySection | null; right: ParitySection | null } = { left: null, right: null };
  for (const [inLeft, inRight] of steps) {
    const ours = inLeft === null ? null : (left[inLeft] ?? null);
    const theirs = inRight === null ? null : (right[inRight] ?? null);
    if (ours !== null && theirs === null) lone.push({ side: 'left', section: ours, after: after.right });
    if (theirs !== null && ours === null) lone.push({ side: 'right', section: theirs, after: after.left });
    after = { left: ours ?? after.left, right: theirs ?? after.right };
  }
  // a bold line may be a heading, or just bold
  return lone.filter(({ section }) => section.level > 0 && section.level < 7);
};

/** A table that one language has, and the other one shows as something else or not at all. */
export interface LoneTable {
  /** The side that has the table. */
  side: 'left' | 'right';
  table: ParityBlock;
  /** The content in its place: code or text that was meant to be the table. */
  instead: ParityBlock | null;
  /** The section of the other side to which it belongs. */
  where: ParitySection | null;
}

/**
 * Whether a block contains rows but is not a table: an indentation or a missing space turned them into code, or a
 * missing line turned them into text.
 */
const looksLikeTable = ({ kind, text }: ParityBlock): boolean =>
  kind !== 'table' &&
  (text.match(/\|/g) ?? []).length >= 2 &&
  (kind === 'code' || /\|\s*:?-{2,}|-{2,}:?\s*\|/.test(text));

const tablesOf = (sections: readonly ParitySection[]): ParityBlock[] =>
  sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table');

export const loneTables = ({ left, right }: Aligned<ParitySection>): LoneTable[] => {
  const lefts = tablesOf(left);
  const rights = tablesOf(right);
  if (lefts.length === rights.length) return [];
  const [side, tables, others] =
    lefts.length > rights.length ? (['left', lefts, right] as const) : (['right', rights, left] as const);
  const missing = Math.abs(lefts.length - rights.length);
  const instead = others.flatMap(({ blocks }) => blocks).filter(looksLikeTable);
  return tables.slice(-missing).map((table, index) => ({
    ...{ side, table, instead: instead[index] ?? null },
    where: others[0] ?? null,
  }));
};

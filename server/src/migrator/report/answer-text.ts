import { findingsBrief, findingsText, type FindingTexts } from './cause-text';
import { entriesBrief, type ListedEntry } from './entry-list';
import type { Finding } from './findings';

/** What a command has to tell people. */
export interface Answer<Of extends Finding> {
  findings: readonly Of[];
  entries?: readonly ListedEntry[];
  /** Sentences and sums: thirty at most, whatever the size of the import. */
  sums: readonly string[];
}

/** How much of it: all, or a summary. */
export interface Telling<Of extends Finding> extends FindingTexts<Of> {
  all: boolean;
}

/** Lines of a summary. With the sums it stays below a hundred. */
const ROOM = { findings: 40, entries: 25 };

const CUT = 'This is a summary: --all prints all of it, --report FILE.csv keeps it.';

/** Findings first, the worst of them on top, then entries, then the sums. */
export const answerText = <Of extends Finding>(
  { findings, entries = [], sums }: Answer<Of>,
  { all, ...texts }: Telling<Of>,
): string[] => {
  const found = all
    ? { lines: findingsText(findings, texts), isCut: false }
    : findingsBrief(findings, ROOM.findings, texts);
  const listed = all ? { lines: entries.map(({ line }) => line), isCut: false } : entriesBrief(entries, ROOM.entries);
  return [
    ...found.lines,
    ...(found.lines.length > 0 && listed.lines.length > 0 ? [''] : []),
    ...listed.lines,
    ...(found.isCut || listed.isCut ? [CUT] : []),
    ...sums,
  ];
};

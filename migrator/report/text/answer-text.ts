import { findingsBrief, findingsText, type FindingTexts } from '../findings/cause-text';
import type { ReportedFinding } from '../findings/reported-finding';
import { entriesBrief, type ListedEntry } from './entry-list';

/** The answer of a command for people. */
interface Answer<Of extends ReportedFinding> {
  findings: readonly Of[];
  entries?: readonly ListedEntry[];
  /** Sentences and sums: at most thirty, whatever the size of the import. */
  sums: readonly string[];
}

/** How much is printed: everything, or a summary. */
interface Telling<Of extends ReportedFinding> extends FindingTexts<Of> {
  all: boolean;
}

/** The lines of a summary. With the sums there are fewer than a hundred. */
const ROOM = { findings: 40, entries: 25 };

const CUT = 'This is a summary. --all prints everything, --report FILE.csv saves it to a file.';

/** Findings, the most severe first, then entries, then the sums. */
export const answerText = <Of extends ReportedFinding>(
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

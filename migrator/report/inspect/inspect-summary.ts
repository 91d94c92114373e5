import { countFiles } from '../../run/apply/report';
import { FINDINGS, type FindingCode } from '../../findings';
import type { FileRecord } from '../../model/file-record';
import { sumLine } from './inspect-text';

/** Counts of a source: files by state, pages by locale and kind, links by kind, findings by code. */
interface InspectSummary {
  files: Record<string, number>;
  locales: Record<string, number>;
  kinds: Record<string, number>;
  links: Record<string, number>;
  findings: Record<string, number>;
}

export const inspectSummary = (files: readonly FileRecord[]): InspectSummary => ({
  files: tally(files.map(({ state }) => state)),
  locales: tally(files.flatMap(({ locale }) => locale ?? [])),
  kinds: tally(files.flatMap(({ kind }) => kind ?? [])),
  links: tally(files.flatMap(({ links }) => links.map(({ kind }) => kind))),
  findings: tally(files.flatMap(({ findings }) => findings.map(({ code }) => code))),
});

/** The summary as a table, each finding with its meaning. */
export const inspectSummaryText = (files: readonly FileRecord[]): string[] => {
  const summary = inspectSummary(files);
  const rows = (counts: Record<string, number>, say: (name: string) => string = (name) => name): string[] =>
    Object.entries(counts).map(([name, count]) => `${String(count).padStart(7)}  ${say(name)}`);
  const explain = (code: string): string => {
    const { severity, meaning } = FINDINGS[code as FindingCode];
    return `${severity.padEnd(7)}  ${code}: ${meaning}`;
  };
  return [
    sumLine(countFiles(files)),
    ...section('locales', rows(summary.locales)),
    ...section('kinds', rows(summary.kinds)),
    ...section('links', rows(summary.links)),
    ...section('findings', rows(summary.findings, explain)),
  ];
};

const section = (title: string, rows: string[]): string[] => (rows.length === 0 ? [] : ['', title, ...rows]);

/** Names with their counts, the most frequent first. */
const tally = (names: readonly string[]): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)));
};

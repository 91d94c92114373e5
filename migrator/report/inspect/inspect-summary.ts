import { countFiles } from '../../run/apply/report';
import { FINDINGS, type FindingCode } from '../../findings';
import type { FileRecord } from '../../model/file-record';
import { fromKeys, keysOf } from '../../../model/typed-keys';
import { sumLine } from './inspect-text';

/** Counts of a source: files by state, pages by locale and kind, links by kind, findings by code. */
interface InspectSummary {
  files: Record<string, number>;
  locales: Record<string, number>;
  kinds: Record<string, number>;
  links: Record<string, number>;
  findings: Record<string, number>;
}

const talliesOf = (files: readonly FileRecord[]) => ({
  files: tally(files.map(({ state }) => state)),
  locales: tally(files.flatMap(({ locale }) => locale ?? [])),
  kinds: tally(files.flatMap(({ kind }) => kind ?? [])),
  links: tally(files.flatMap(({ links }) => links.map(({ kind }) => kind))),
  findings: tally(files.flatMap(({ findings }) => findings.map(({ code }) => code))),
});

export const inspectSummary = (files: readonly FileRecord[]): InspectSummary => {
  const tallies = talliesOf(files);
  return fromKeys(keysOf(tallies), (name) => Object.fromEntries(tallies[name]));
};

/** The summary as a table, each finding with its meaning. */
export const inspectSummaryText = (files: readonly FileRecord[]): string[] => {
  const tallies = talliesOf(files);
  const row = (name: string, count: number): string => `${String(count).padStart(7)}  ${name}`;
  const rows = (counts: Tally<string>): string[] => counts.map(([name, count]) => row(name, count));
  const explain = (code: FindingCode): string => {
    const { severity, meaning } = FINDINGS[code];
    return `${severity.padEnd(7)}  ${code}: ${meaning}`;
  };
  return [
    sumLine(countFiles(files)),
    ...section('locales', rows(tallies.locales)),
    ...section('kinds', rows(tallies.kinds)),
    ...section('links', rows(tallies.links)),
    ...section(
      'findings',
      tallies.findings.map(([code, count]) => row(explain(code), count)),
    ),
  ];
};

const section = (title: string, rows: string[]): string[] => (rows.length === 0 ? [] : ['', title, ...rows]);

/** Names with their counts, the most frequent first. */
type Tally<Name> = readonly (readonly [Name, number])[];

const tally = <Name extends string>(names: readonly Name[]): Tally<Name> => {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
};

import type { LintFinding, LintQuote } from '../../model/lint/finding';
import { LINTS } from '../../model/lint/lints';
import { printable } from '../invisible';
import type { ReportedFinding } from './findings/reported-finding';
import { tableOf, type Columns } from './formats/csv';
import { answerText } from './text/answer-text';
import { plural } from './text/plural';
import type { WrittenReport } from './written-report';
import { writtenJson } from './formats/json';

/** The subject of a lint, and its findings. */
export interface LintAnswer {
  /** The pages that were checked, each language by itself. */
  pages: number;
  /** How many pages exist in several languages. */
  translated: number;
  certifications: number;
  findings: LintFinding[];
}

const subjectOf = ({ type, key, locale }: LintFinding): string => `${type} ${key} ${locale}`;

/** The finding in the form of other reports. Stored content is not in a file, so that its entry is the place. */
const toFinding = (inFiles: boolean, finding: LintFinding): ReportedFinding => ({
  code: finding.code,
  severity: finding.severity,
  message: finding.message,
  path: inFiles ? finding.path : null,
  line: finding.line ?? 1,
  column: 1,
  hint: finding.hint,
  subject: subjectOf(finding),
});

const quoteText = ({ locale, line, text }: LintQuote): string =>
  text === null || text === ''
    ? `${locale}: (nothing)`
    : printable(`${locale}${line === null ? '' : `:${String(line)}`}: ${text}`);

const countOf = (findings: readonly LintFinding[], severity: string): number =>
  findings.filter((finding) => finding.severity === severity).length;

const lintSumLine = ({ pages, translated, certifications, findings }: LintAnswer): string =>
  `${plural(pages, 'page')}, ${String(translated)} in several languages, ${plural(certifications, 'certification')}: ${plural(countOf(findings, 'error'), 'error')}, ${plural(countOf(findings, 'warning'), 'warning')}`;

/** A finding with its place for people, and the quotes in each language. */
type LintedFinding = ReportedFinding & { quotes: LintQuote[] };

const toPlaced = (finding: LintFinding): LintedFinding => {
  const place = finding.path ?? `${finding.type} ${finding.key}`;
  const line = finding.line === null ? '' : `:${String(finding.line)}`;
  const subject = `${place}${line} [${finding.locale}]`;
  return { ...toFinding(false, finding), subject, quotes: finding.quotes };
};

const quotesOf = ({ quotes }: LintedFinding): string[] => quotes.map(quoteText);

/** The findings for people, by cause, with the quotes in each language and what to do. */
export const lintText = (answer: LintAnswer, all = false): string[] =>
  answerText(
    { findings: answer.findings.map(toPlaced), sums: [lintSumLine(answer)] },
    { all, rules: LINTS, detailsOf: quotesOf },
  );

const COLUMNS: Columns<LintFinding> = {
  severity: ({ severity }) => severity,
  code: ({ code }) => code,
  type: ({ type }) => type,
  key: ({ key }) => key,
  locale: ({ locale }) => locale,
  path: ({ path }) => path,
  line: ({ line }) => line,
  message: ({ message }) => message,
  hint: ({ hint }) => hint,
  quotes: ({ quotes }) => quotes.map(quoteText).join(' | '),
};

export const lintReport = (answer: LintAnswer, inFiles: boolean): WrittenReport => ({
  title: 'Lint report',
  sums: [lintSumLine(answer)],
  table: tableOf(COLUMNS, answer.findings),
  findings: answer.findings.map((finding) => toFinding(inFiles, finding)),
  json: [writtenJson(answer)],
});

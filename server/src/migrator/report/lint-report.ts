import type { LintFinding, LintQuote } from '../../domain/lint/finding';
import { LINTS } from '../../domain/lint/lints';
import { answerText } from './answer-text';
import type { Finding } from './findings';
import { plural } from './plural';
import { printable } from './printable';
import type { WrittenReport } from './written-report';

/** What a lint looked at, and what it found. */
export interface LintAnswer {
  /** Languages of pages that were read. */
  pages: number;
  /** Of these, the pages that stand in several languages. */
  translated: number;
  certifications: number;
  findings: LintFinding[];
}

const COLUMNS = ['severity', 'code', 'type', 'key', 'locale', 'path', 'line', 'message', 'hint', 'quotes'];

const subjectOf = ({ type, key, locale }: LintFinding): string => `${type} ${key} ${locale}`;

/** Stored content stands in no file: there the entry is the place. */
const toFinding = (inFiles: boolean, finding: LintFinding): Finding => ({
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

export const lintSumLine = ({ pages, translated, certifications, findings }: LintAnswer): string =>
  `${plural(pages, 'page')}, ${String(translated)} in several languages, ${plural(certifications, 'certification')}: ${plural(countOf(findings, 'error'), 'error')}, ${plural(countOf(findings, 'warning'), 'warning')}`;

/** A finding by its place for people, with what the languages print. */
type PlacedFinding = Finding & { quotes: LintQuote[] };

const toPlaced = (finding: LintFinding): PlacedFinding => {
  const place = finding.path ?? `${finding.type} ${finding.key}`;
  const line = finding.line === null ? '' : `:${String(finding.line)}`;
  const subject = `${place}${line} [${finding.locale}]`;
  return { ...toFinding(false, finding), subject, quotes: finding.quotes };
};

const quotesOf = ({ quotes }: PlacedFinding): string[] => quotes.map(quoteText);

/** For people: what was found by its cause, with what the languages print, and what to do. */
export const lintText = (answer: LintAnswer, all = false): string[] =>
  answerText(
    { findings: answer.findings.map(toPlaced), sums: [lintSumLine(answer)] },
    { all, rules: LINTS, detailsOf: quotesOf },
  );

export const lintReport = (answer: LintAnswer, inFiles: boolean): WrittenReport => ({
  title: 'What the content says otherwise',
  sums: [lintSumLine(answer)],
  table: {
    columns: COLUMNS,
    rows: answer.findings.map((finding) => [
      ...[finding.severity, finding.code, finding.type, finding.key, finding.locale, finding.path, finding.line],
      ...[finding.message, finding.hint, finding.quotes.map(quoteText).join(' | ')],
    ]),
  },
  findings: answer.findings.map((finding) => toFinding(inFiles, finding)),
  json: [JSON.stringify(answer)],
});

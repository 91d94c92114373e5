import { own } from '../../../model/own';
import type { FindingKind } from '../../../model/finding-kinds';
import { FINDINGS } from '../../findings';
import { printable } from '../../invisible';
import { fitBlocks, type Block, type Brief } from '../text/brief';
import { number, plural } from '../text/plural';
import { causeAdvice } from './advice';
import { groupFindings, type Cause } from './causes';
import type { ReportedFinding } from './reported-finding';

/** How findings are printed. */
export interface FindingTexts<Of extends ReportedFinding> {
  /** Explains the codes; default: the table of the migrator. */
  rules?: Readonly<Record<string, FindingKind>>;
  /** Lines to print below a finding; default: none. */
  detailsOf?: (finding: Of) => readonly string[];
}

const INDENT = '    ';

/** ` (images below /support/ on cdn.example.com)`: what the targets of broken links have in common. */
const targetText = (target: Cause['target']): string => {
  if (target === null) return '';
  const folder = target.folder.length > 1 ? ` below ${target.folder}` : '';
  return ` (${target.kind}s${folder}${target.host === null ? '' : ` on ${target.host}`})`;
};

const headOf = ({ code, severity, count, target }: Cause, meaning = ''): string =>
  printable(
    `${severity} ${code}, ${plural(count, 'time')}${targetText(target)}${meaning === '' ? '' : `: ${meaning}`}`,
  );

/**
 * A cause with no more findings than examples is printed as these findings; any other as two examples and one advice.
 */
const causeBlock = <Of extends ReportedFinding>(
  cause: Cause<Of>,
  { rules = FINDINGS, detailsOf = () => [] }: FindingTexts<Of>,
): Block => {
  const { code, count, examples } = cause;
  const head = headOf(cause, own(rules, code)?.meaning);
  const below = (example: Of, indent: string) => detailsOf(example).map((line) => `${indent}${printable(line)}`);
  if (count <= examples.length)
    return { lines: examples.flatMap((example) => [findingLine(example), ...below(example, INDENT)]), head, count };
  const advice = causeAdvice(cause);
  return {
    lines: [
      head,
      ...examples.flatMap((example) => [
        `${INDENT}${printable(`${placeOf(example)} ${example.message}`)}`,
        ...below(example, INDENT + INDENT),
      ]),
      ...(advice === null ? [] : [`${INDENT}What to do: ${printable(advice.text)}`]),
    ],
    head,
    count,
  };
};

/** Findings for people, by cause, the most severe first, in at most `room` lines. */
export const findingsBrief = <Of extends ReportedFinding>(
  findings: readonly Of[],
  room: number,
  texts: FindingTexts<Of>,
): Brief => {
  const causes = groupFindings(findings);
  const brief = fitBlocks(
    causes.map((cause) => causeBlock(cause, texts)),
    room,
    (more, count) => `… and ${plural(count, 'finding')} of ${number(more)} more causes`,
  );
  return { ...brief, isCut: brief.isCut || causes.some(({ count, examples }) => count > examples.length) };
};

/** All findings, by cause, the most severe first. */
export const findingsText = <Of extends ReportedFinding>(
  findings: readonly Of[],
  { detailsOf = () => [] }: FindingTexts<Of>,
): string[] => {
  const rank = new Map(groupFindings(findings).map(({ code }, at) => [code, at]));
  return [...findings]
    .sort((a, b) => (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0))
    .flatMap((finding) => [findingLine(finding), ...detailsOf(finding).map((line) => `${INDENT}${printable(line)}`)]);
};

/** `path:line:column`, or the entry that it is about. */
const placeOf = ({ path, line, column, subject = '' }: ReportedFinding): string =>
  path === null ? subject : `${path}:${String(line)}:${String(column)}`;

/** `path:line:column severity CODE: message`, and what to do about it. */
const findingLine = (finding: ReportedFinding): string => {
  const { severity, code, message, hint } = finding;
  return printable(`${placeOf(finding)} ${severity} ${code}: ${message}${hint === null ? '' : ` ${hint}`}`);
};

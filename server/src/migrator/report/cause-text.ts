import { DIAGNOSTICS } from '../diagnostics';
import { causeAdvice } from './advice';
import { fitBlocks, type Block, type Brief } from './brief';
import { groupFindings, type Cause } from './causes';
import type { Finding, Rule } from './findings';
import { number, plural } from './plural';
import { findingLine, placeOf, printable } from './printable';

/** How findings are told. */
export interface FindingTexts<Of extends Finding> {
  /** Explains the codes; default: the table of the migrator. */
  rules?: Readonly<Record<string, Rule>>;
  /** Lines that stand below a finding; default: none. */
  detailsOf?: (finding: Of) => readonly string[];
}

const INDENT = '    ';

/** ` (images below /support/ on cdn.example.com)`: what the targets of lost links have in common. */
const targetText = (target: Cause['target']): string => {
  if (target === null) return '';
  const folder = target.folder.length > 1 ? ` below ${target.folder}` : '';
  return ` (${target.kind}s${folder}${target.host === null ? '' : ` on ${target.host}`})`;
};

const headOf = ({ code, severity, count, target }: Cause, meaning = ''): string =>
  printable(
    `${severity} ${code}, ${plural(count, 'time')}${targetText(target)}${meaning === '' ? '' : `: ${meaning}`}`,
  );

/** A cause that its examples tell whole is told by them; any other has two examples, and what to do about all of it. */
const causeBlock = <Of extends Finding>(
  cause: Cause<Of>,
  { rules = DIAGNOSTICS, detailsOf = () => [] }: FindingTexts<Of>,
): Block => {
  const { code, count, examples } = cause;
  const head = headOf(cause, rules[code]?.meaning);
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

/** Findings for people, by cause and the worst first, in at most `room` lines. */
export const findingsBrief = <Of extends Finding>(
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

/** All of the findings, by cause and the worst first. */
export const findingsText = <Of extends Finding>(
  findings: readonly Of[],
  { detailsOf = () => [] }: FindingTexts<Of>,
): string[] => {
  const rank = new Map(groupFindings(findings).map(({ code }, at) => [code, at]));
  return [...findings]
    .sort((a, b) => (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0))
    .flatMap((finding) => [findingLine(finding), ...detailsOf(finding).map((line) => `${INDENT}${printable(line)}`)]);
};

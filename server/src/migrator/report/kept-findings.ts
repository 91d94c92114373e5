import type { FileFinding, FindingCounts } from '../../contracts/findings';

/** How many findings the journal keeps of one run. */
export const FINDINGS_KEPT = 10_000;
/** Characters that it keeps of a message, and of what to do about it. */
const TEXT_KEPT = 2_000;

/** Text that every database stores: a zero byte and half a surrogate pair are none. */
const storable = (text: string): string =>
  text
    .slice(0, TEXT_KEPT)
    .replaceAll('\0', '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');

const keptFinding = ({ code, severity, message, path, line, column, hint }: FileFinding): FileFinding => ({
  code,
  severity,
  message: storable(message),
  path: storable(path),
  line,
  column,
  hint: hint === null ? null : storable(hint),
});

const WEIGHT = { error: 0, warning: 1, info: 2 };

/** The findings that the journal keeps, in their order; of too many the gravest. `counts` are of all. */
export const keptFindings = (findings: readonly FileFinding[]): { kept: FileFinding[]; counts: FindingCounts } => {
  const counts: FindingCounts = { error: 0, warning: 0, info: 0, leftOut: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  if (findings.length <= FINDINGS_KEPT) return { kept: findings.map(keptFinding), counts };
  const gravest = findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] || a.index - b.index)
    .slice(0, FINDINGS_KEPT)
    .sort((a, b) => a.index - b.index);
  counts.leftOut = findings.length - FINDINGS_KEPT;
  return { kept: gravest.map(({ finding }) => keptFinding(finding)), counts };
};

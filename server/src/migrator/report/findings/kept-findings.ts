import type { FileFinding, FindingCounts } from '../../../contracts/findings';
import { storable } from '../../storable';

/** How many findings of one run the journal stores. */
const FINDINGS_KEPT = 10_000;
/** How many characters of a message, path or hint it stores. */
const TEXT_KEPT = 2_000;

const keptFinding = ({ code, severity, message, path, line, column, hint, target }: FileFinding): FileFinding =>
  storable({
    code,
    severity,
    message: message.slice(0, TEXT_KEPT),
    path: path.slice(0, TEXT_KEPT),
    line,
    column,
    hint: hint?.slice(0, TEXT_KEPT) ?? null,
    ...(target && { target: { ...target, folder: target.folder.slice(0, TEXT_KEPT) } }),
  });

const WEIGHT = { error: 0, warning: 1, info: 2 };

/** The findings that the journal stores, in their order; of too many the most severe. `counts` covers all. */
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

import { SEVERITIES, type FileFinding, type FindingCounts } from '../../../model/contracts/findings';
import type { Steps } from '../../../model/steps';
import { storable } from '../../storable';

/** How many findings of one run the journal stores. */
const FINDINGS_KEPT = 10_000;
/** How many characters of a message, path or hint it stores. */
const TEXT_KEPT = 2_000;

/** Values stand in the texts, so that they are as short; a text that is cut is stored without them. */
const isWhole = ({ message, hint }: FileFinding): boolean =>
  message.length <= TEXT_KEPT && (hint ?? '').length <= TEXT_KEPT;

const keptFinding = (found: FileFinding): FileFinding => {
  const { code, severity, message, path, line, column, hint, target, says } = found;
  return storable({
    code,
    severity,
    message: message.slice(0, TEXT_KEPT),
    path: path.slice(0, TEXT_KEPT),
    line,
    column,
    hint: hint?.slice(0, TEXT_KEPT) ?? null,
    ...(target && { target: { ...target, folder: target.folder.slice(0, TEXT_KEPT) } }),
    ...(says && isWhole(found) && { says }),
  });
};

/**
 * The findings that the journal stores, in their order; of too many the most severe. `counts` covers all. One page can have
 * thousands, so that this may be paused after each of them.
 */
export function* keptFindings(findings: readonly FileFinding[]): Steps<{ kept: FileFinding[]; counts: FindingCounts }> {
  const counts: FindingCounts = { error: 0, warning: 0, info: 0, leftOut: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  let room = FINDINGS_KEPT;
  const rooms = { error: 0, warning: 0, info: 0 };
  for (const severity of SEVERITIES) {
    rooms[severity] = Math.min(room, counts[severity]);
    room -= rooms[severity];
  }
  counts.leftOut = Math.max(0, findings.length - FINDINGS_KEPT);
  const kept: FileFinding[] = [];
  for (const finding of findings) {
    if (rooms[finding.severity] === 0) continue;
    rooms[finding.severity] -= 1;
    kept.push(keptFinding(finding));
    yield;
  }
  return { kept, counts };
}

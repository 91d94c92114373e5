import type { LostTarget, Severity } from '../../findings';
import { groupBy } from '../../group-by';
import type { ReportedFinding } from './reported-finding';

/** Findings with one cause: the same code, and for broken links the same kind of target on the same host. */
export interface Cause<Of extends ReportedFinding = ReportedFinding> {
  code: string;
  severity: Severity;
  count: number;
  /** The common part of all broken links; its folder is the deepest one that contains all targets. */
  target: LostTarget | null;
  /** At most two, of different files where possible. */
  examples: Of[];
}

/** Conflicts come directly after the errors. */
const WAITING = 'RECORD_CONFLICT';

const rankOf = ({ code, severity }: Pick<Cause, 'code' | 'severity'>): number =>
  severity === 'error' ? 0 : code === WAITING ? 1 : severity === 'warning' ? 2 : 3;

/** Errors first, then conflicts, warnings and information. */
const byWeight = (a: Pick<Cause, 'code' | 'severity'>, b: Pick<Cause, 'code' | 'severity'>): number =>
  rankOf(a) - rankOf(b);

const placeOf = ({ path, subject }: ReportedFinding): string => path ?? subject ?? '';

const examplesOf = <Of extends ReportedFinding>([first, ...others]: readonly Of[]): Of[] => {
  if (first === undefined) return [];
  const second = others.find((other) => placeOf(other) !== placeOf(first)) ?? others[0];
  return second === undefined ? [first] : [first, second];
};

const commonFolder = (a: string, b: string): string => {
  let end = a.length;
  while (!b.startsWith(a.slice(0, end))) end = a.lastIndexOf('/', end - 2) + 1;
  return a.slice(0, end);
};

const commonTarget = (findings: readonly ReportedFinding[]): LostTarget | null =>
  findings
    .map(({ target }) => target ?? null)
    .reduce((common, target) =>
      common === null || target === null ? null : { ...common, folder: commonFolder(common.folder, target.folder) },
    );

/** The findings that have one cause have one key. */
export const causeKey = ({
  code,
  target,
}: {
  code: string;
  target?: Pick<LostTarget, 'kind' | 'host'> | null | undefined;
}): string => JSON.stringify([code, target?.kind, target?.host]);

/**
 * Groups findings by cause: errors first, then conflicts, warnings and information; the most frequent cause of each
 * first.
 */
export const groupFindings = <Of extends ReportedFinding>(findings: readonly Of[]): Cause<Of>[] =>
  [...groupBy(findings, causeKey).values()]
    .flatMap((group): Cause<Of>[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { code, severity } = first;
      return [{ code, severity, count: group.length, target: commonTarget(group), examples: examplesOf(group) }];
    })
    .sort((a, b) => byWeight(a, b) || b.count - a.count);

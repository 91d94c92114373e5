import type { ImportReport } from '../../../../migrator/run/apply/report';
import { EXIT, type ExitCode } from './exit-codes';

/** The part of a plan or a report that decides the exit code; only a report has failures. */
type Answer = Pick<ImportReport, 'files'> & {
  counts: Pick<ImportReport['counts'], 'conflict'> & { failed?: number };
  items: readonly { reason: string | null }[];
};

/** The exit code of an import or its plan. An invalid entry counts like a rejected file: neither is imported. */
export const importExitCode = ({ counts, files, items }: Answer): ExitCode => {
  if ((counts.failed ?? 0) > 0) return EXIT.failed;
  if (counts.conflict > 0) return EXIT.conflicts;
  return files.rejected > 0 || items.some(({ reason }) => reason === 'invalid') ? EXIT.rejected : EXIT.done;
};

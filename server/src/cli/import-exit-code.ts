import type { ImportReport } from '../migrator/apply/report';
import { EXIT, type ExitCode } from './exit-codes';

/** As much of a plan's or a report's answer as decides the exit code; a plan cannot fail yet. */
type Answer = Pick<ImportReport, 'files'> & {
  counts: Pick<ImportReport['counts'], 'conflict'> & { failed?: number };
  items: readonly { reason: string | null }[];
};

/** What an import, or its plan, tells its caller. A page whose record is invalid is as little imported as a bad file. */
export const importExitCode = ({ counts, files, items }: Answer): ExitCode => {
  if ((counts.failed ?? 0) > 0) return EXIT.failed;
  if (counts.conflict > 0) return EXIT.conflicts;
  return files.rejected > 0 || items.some(({ reason }) => reason === 'invalid') ? EXIT.rejected : EXIT.done;
};

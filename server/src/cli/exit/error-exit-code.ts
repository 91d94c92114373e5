import type { RefusalCode, SourceErrorCode } from '../../../../model/contracts/refusals';
import { isObject } from '../../../../model/readers';
import type { RunStateCode } from '../../features/imports/service';
import { EXIT, type ExitCode } from './exit-codes';

/** The code of an error; errors of Node.js and of database drivers have some, too, which nothing here names. */
const codeOf = (error: unknown): string => (isObject(error) && typeof error['code'] === 'string' ? error['code'] : '');

/** A source, or what describes it: what the caller named is not there or does not fit; anything else is a failure. */
const OF_SOURCES: Readonly<Record<SourceErrorCode, ExitCode>> = {
  SOURCE_MISSING: EXIT.usage,
  SOURCE_UNSUPPORTED: EXIT.usage,
  SOURCE_UNREADABLE: EXIT.failed,
  SOURCE_UNSAFE: EXIT.failed,
  SOURCE_TOO_LARGE: EXIT.failed,
  SOURCE_EMPTY: EXIT.failed,
  ARCHIVE_CORRUPT: EXIT.failed,
  ARCHIVE_ENCRYPTED: EXIT.failed,
  MAP_MISSING: EXIT.usage,
  MAP_INVALID: EXIT.usage,
  CONFIG_MISSING: EXIT.usage,
  CONFIG_INVALID: EXIT.usage,
};

/** Errors of requests that do not fit a run, or a conflict of one. */
const OF_RUNS: Readonly<Record<RunStateCode | Extract<RefusalCode, 'RUN_BUSY' | 'RESOLUTION_REFUSED'>, ExitCode>> = {
  RUN_BUSY: EXIT.busy,
  RUN_NOT_FOUND: EXIT.usage,
  RUN_ITEM_NOT_FOUND: EXIT.usage,
  RUN_CANCELLED: EXIT.usage,
  RUN_COMPLETE: EXIT.usage,
  RUN_OVERTAKEN: EXIT.usage,
  RUN_OF_LATER_VERSION: EXIT.usage,
  RUN_NOT_AN_IMPORT: EXIT.usage,
  RUN_IS_ROLLBACK: EXIT.usage,
  RUN_IS_RESOLVE: EXIT.usage,
  CONFLICT_OVERTAKEN: EXIT.usage,
  CONFLICT_CLOSED: EXIT.usage,
  RESOLUTION_REFUSED: EXIT.usage,
};

const EXIT_CODES = new Map<string, ExitCode>(Object.entries({ ...OF_SOURCES, ...OF_RUNS }));

/** The exit code of an error that the program did not throw itself. */
export const errorExitCode = (error: unknown): ExitCode => EXIT_CODES.get(codeOf(error)) ?? EXIT.failed;

/** Whether it is about a source, of which the message may have several lines, one for each problem. */
export const isSourceError = (error: unknown): error is Error =>
  error instanceof Error && Object.hasOwn(OF_SOURCES, codeOf(error));

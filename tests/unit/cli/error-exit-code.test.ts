import { SourceError } from '../../../server/src/adapters/source/source-error';
import { SOURCE_ERROR_CODES } from '../../../model/contracts/refusals';
import { errorExitCode, isSourceError } from '../../../server/src/cli/exit/error-exit-code';
import { EXIT } from '../../../server/src/cli/exit/exit-codes';
import { changesIn } from '../../../server/src/cli/text/changes';
import { PlanOutdatedError, StaleEntryError } from '../../../migrator/run/apply/outdated';
import { ResolutionError } from '../../../migrator/run/apply/resolution-error';
import { LeaseLostError, RunPausedError } from '../../../migrator/run/halt';
import { BusyError, InterruptedError, RunStateError } from '../../../server/src/features/imports/service';

/** An error as it arrives from the plugin's own bundle: of a class that the program does not know. */
const fromTheApp = (error: Error): Error => Object.assign(new Error(error.message), error);

const services: [Error, number][] = [
  [new BusyError(), EXIT.busy],
  [new RunStateError('RUN_NOT_FOUND', 'there is no run 3'), EXIT.usage],
  [new RunStateError('RUN_OVERTAKEN', 'run 4 has written since'), EXIT.usage],
  [new RunStateError('CONFLICT_CLOSED', 'it is already resolved'), EXIT.usage],
  [new ResolutionError('it is not a number'), EXIT.usage],
  [new StaleEntryError('page a en'), EXIT.failed],
  [new PlanOutdatedError([]), EXIT.failed],
  [new InterruptedError(1, 2, 3, null), EXIT.failed],
  [new RunPausedError(1, 'the disk is full', { code: 'RUN_DISK_FULL' }), EXIT.failed],
  [new LeaseLostError(1), EXIT.failed],
  [Object.assign(new Error('no such file'), { code: 'ENOENT' }), EXIT.failed],
  [Object.assign(new Error('deadlock'), { code: '40P01' }), EXIT.failed],
  [new Error('anything else'), EXIT.failed],
];

test.each(services.map(([error, code]) => [error.message, error, code] as const))('%s', (_, error, code) => {
  expect(errorExitCode(error)).toBe(code);
  expect(errorExitCode(fromTheApp(error))).toBe(code);
  expect(isSourceError(error)).toBe(false);
});

test('what is wrong with the names that a caller gives is a usage error, whichever bundle says so', () => {
  const usage = SOURCE_ERROR_CODES.filter((code) => errorExitCode(new SourceError(code, 'no')) === EXIT.usage);
  expect(usage).toEqual([
    'SOURCE_MISSING',
    'SOURCE_UNSUPPORTED',
    'MAP_MISSING',
    'MAP_INVALID',
    'CONFIG_MISSING',
    'CONFIG_INVALID',
  ]);
  const foreign = fromTheApp(new SourceError('MAP_INVALID', 'line 1\nline 2'));
  expect([errorExitCode(foreign), isSourceError(foreign)]).toEqual([EXIT.usage, true]);
});

test('what has moved is read from the error of either bundle', () => {
  const changes = [{ key: 'page a en', what: 'changed' as const, fields: ['body'] }];
  expect(changesIn(fromTheApp(new PlanOutdatedError(changes)))).toEqual(changes);
  expect(changesIn(new StaleEntryError('page a en'))).toBeNull();
});

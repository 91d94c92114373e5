import { isDiskFull, isLockedOut, isTransient } from '../../../server/src/database/transient-error';

const error = (about: object) => Object.assign(new Error('x'), about);

test.each([
  [{ code: 'SQLITE_BUSY' }, true, true],
  [{ code: '55P03' }, true, true],
  [{ errno: 1205 }, true, true],
  [{ errno: 1213 }, true, true],
  [{ errno: 1020 }, false, true],
  [{ code: '40P01' }, false, true],
  [{ code: '57P01' }, false, true],
  [{ code: 'ECONNRESET' }, false, true],
  [{ code: 'PROTOCOL_CONNECTION_LOST' }, false, true],
  [{ message: 'Connection terminated unexpectedly' }, false, true],
  [{ message: 'Knex: Timeout acquiring a connection. The pool is probably full.' }, false, true],
  [{ code: '23505' }, false, false],
  [{ message: 'title must be a string' }, false, false],
])('%j', (about, locked, transient) => {
  expect([isLockedOut(error(about)), isTransient(error(about))]).toEqual([locked, transient]);
});

test.each([[{ code: 'ENOSPC' }], [{ code: 'SQLITE_FULL' }], [{ code: '53100' }], [{ errno: 1021 }]])(
  'a full disk: %j',
  (about) => {
    expect([isDiskFull(error(about)), isTransient(error(about))]).toEqual([true, false]);
  },
);

test('what is no error is neither', () => {
  expect([isTransient(null), isTransient('x'), isDiskFull(undefined)]).toEqual([false, false, false]);
});

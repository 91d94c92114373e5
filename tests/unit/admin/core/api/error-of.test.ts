import { errorOf, fieldErrorsOf } from '../../../../../admin/src/core/api/error-of';

describe("the server's errors", () => {
  it('tell what it says, its status, and which fields it means', () => {
    const error = {
      name: 'ValidationError',
      status: 400,
      message: 'two settings are wrong',
      details: { errors: [{ path: ['sites', 'default', 'urlTemplate'], message: 'must contain {group}', name: 'x' }] },
    };
    expect(errorOf(error)).toMatchObject({ message: 'two settings are wrong', status: 400 });
    expect(fieldErrorsOf(error)).toEqual([
      { path: ['sites', 'default', 'urlTemplate'], message: 'must contain {group}' },
    ]);
  });

  it.each([undefined, null, 'broken', {}, { message: '' }, { message: 3, details: null }])(
    'say nothing for %j',
    (error) => {
      expect(errorOf(error)).toEqual({ message: null, status: null, details: {} });
      expect(fieldErrorsOf(error)).toEqual([]);
    },
  );
});

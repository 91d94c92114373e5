import { attempt } from '../../../../server/src/services/imports/attempt';

const failing = (times: number, about: object) => {
  let tries = 0;
  return {
    work: () => {
      tries += 1;
      if (tries <= times) return Promise.reject(Object.assign(new Error('no answer'), about));
      return Promise.resolve('done');
    },
    tries: () => tries,
  };
};

describe('a transaction that the database refuses', () => {
  test('is tried again', async () => {
    const { work, tries } = failing(2, { code: 'SQLITE_BUSY' });
    expect(await attempt(7, work, { pauses: [0, 0] })).toBe('done');
    expect(tries()).toBe(3);
  });

  test('pauses the run when it stays so', async () => {
    const { work, tries } = failing(9, { code: 'ECONNREFUSED' });
    await expect(attempt(7, work, { pauses: [0, 0] })).rejects.toMatchObject({
      name: 'RunPausedError',
      message: expect.stringMatching(/run 7 is paused: .*strapi-compliance resume 7/) as string,
    });
    expect(tries()).toBe(3);
  });

  test('pauses the run at once when the disk is full', async () => {
    const { work, tries } = failing(9, { code: 'ENOSPC' });
    await expect(attempt(7, work, { pauses: [0, 0] })).rejects.toMatchObject({ name: 'RunPausedError' });
    expect(tries()).toBe(1);
  });

  test('is not tried again when the entry is at fault', async () => {
    const { work, tries } = failing(9, {});
    await expect(attempt(7, work, { pauses: [0, 0] })).rejects.toThrow('no answer');
    expect(tries()).toBe(1);
  });
});

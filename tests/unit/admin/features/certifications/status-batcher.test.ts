import { batcher } from '../../../../../admin/src/features/certifications/status/batcher';

describe('questions of one moment', () => {
  const asked: string[] = [];
  const ask = async (ids: string[]) => {
    asked.push(ids.join());
    return Promise.resolve(ids.length);
  };
  beforeEach(() => asked.splice(0));

  it('are one request for each group, with each id once', async () => {
    const inOneRequest = batcher<number>();
    const answers = [
      inOneRequest('en', 'a', ask),
      inOneRequest('en', 'b', ask),
      inOneRequest('zh-CN', 'a', ask),
      inOneRequest('en', 'b', ask),
    ];
    expect(await Promise.all(answers)).toEqual([2, 2, 1, 2]);
    expect(asked.sort()).toEqual(['a', 'a,b']);
  });

  it('are asked anew the next time, after a failure too', async () => {
    const inOneRequest = batcher<number>();
    const fail = async () => Promise.reject(new Error('no answer'));
    await expect(inOneRequest('en', 'a', fail)).rejects.toThrow('no answer');
    expect(await inOneRequest('en', 'b', ask)).toBe(1);
    expect(await inOneRequest('en', 'c', ask)).toBe(1);
    expect(asked).toEqual(['b', 'c']);
  });
});

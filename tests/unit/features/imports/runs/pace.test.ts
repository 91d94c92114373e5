import { createPace } from '../../../../../server/src/features/imports/runs/pace';

/** The seconds that are left of 20,000 pieces, second by second, when so many come in each second. */
const estimates = (perSecond: readonly number[]): number[] => {
  let now = 0;
  let done = 0;
  const pace = createPace(() => now);
  return perSecond.flatMap((pieces) => {
    now += 1000;
    for (let piece = 0; piece < pieces; piece += 1) pace.tick();
    done += pieces;
    const speed = pace.perSecond();
    return speed === null ? [] : [(20_000 - done) / speed];
  });
};

/** By how much an estimate differs at most from the one a second before, when that second is taken off. */
const largestJump = (seconds: readonly number[]): number =>
  Math.max(...seconds.slice(1).map((left, at) => Math.abs(left - ((seconds[at] ?? 0) - 1)) / left));

const repeated = (pattern: readonly number[], times: number): number[] =>
  Array.from({ length: times }, () => pattern).flat();

describe('the pace of a run', () => {
  it('is what comes in a second, from the beginning', () => {
    expect(estimates(repeated([20], 10)).at(-1)).toBeCloseTo(990, -2);
  });

  it('is not known before a few pieces are over', () => {
    expect(estimates([9])).toEqual([]);
    expect(createPace(() => 5).perSecond()).toBeNull();
  });

  it.each([
    ['pieces come in bursts', repeated([0, 0, 0, 128], 12)],
    ['one piece takes ten seconds', [...repeated([30], 20), ...repeated([0], 10), ...repeated([30], 20)]],
    ['small pieces follow large ones', [...repeated([10], 20), ...repeated([60], 20)]],
  ])('does not make the time left jump where %s', (_name, perSecond) => {
    expect(largestJump(estimates(perSecond).slice(20))).toBeLessThan(0.25);
  });

  it('follows a change for good', () => {
    const seconds = estimates([...repeated([5], 60), ...repeated([20], 180)]);
    expect(seconds.at(-1)).toBeLessThan((1.2 * (20_000 - 60 * 5 - 180 * 20)) / 20);
  });
});

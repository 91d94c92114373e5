import { shownLines } from '../../../../../admin/src/core/diff/shown-lines';

const told = (count: number, marked: number[], limit: number) =>
  shownLines(count, marked, limit).map(
    ({ isShown, first, count: lines }) => `${isShown ? 'shown' : 'hidden'} ${first}–${first + lines - 1}`,
  );

describe('the lines that are shown of a file', () => {
  it('are all of a short one', () => {
    expect(told(30, [3], 500)).toEqual(['shown 1–30']);
    expect(told(1, [], 500)).toEqual(['shown 1–1']);
  });

  it('are the first ones of a long one', () => {
    expect(told(1_000_000, [], 500)).toEqual(['shown 1–500', 'hidden 501–1000000']);
  });

  it('are those around what is marked before any others', () => {
    expect(told(10_000, [5000, 9999], 100)).toEqual([
      'shown 1–67',
      'hidden 68–4989',
      'shown 4990–5010',
      'hidden 5011–9988',
      'shown 9989–10000',
    ]);
  });

  it('are no more than the limit where all is marked', () => {
    const all = Array.from({ length: 200_000 }, (_, line) => line + 1);
    expect(told(200_000, all, 500)).toEqual(['shown 1–500', 'hidden 501–200000']);
  });

  it('leave out a mark that is not in the file', () => {
    expect(told(20, [0, 400], 500)).toEqual(['shown 1–20']);
  });
});

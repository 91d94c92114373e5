/** Seconds over which the pace is averaged: what was done so long ago counts a third. */
const MEMORY = 60;
/** So many pieces must be over before a number is told. */
const ENOUGH = 10;

/** How fast work goes that comes in pieces. */
export interface Pace {
  /** A piece is over. */
  tick(): void;
  /** Pieces a second of late; null until a few are over. */
  perSecond(): number | null;
}

/**
 * A pace that does not jump: an average that forgets slowly, so that neither a burst nor a piece that takes long moves it by
 * much. `now` in milliseconds.
 */
export const createPace = (now: () => number): Pace => {
  const start = now();
  let last = start;
  let items = 0;
  let remembered = 0;
  /** The weight of an earlier measurement after so long. */
  const left = (from: number, to: number): number => Math.exp(-(to - from) / 1000 / MEMORY);
  return {
    tick() {
      const at = now();
      remembered = remembered * left(last, at) + 1;
      last = at;
      items += 1;
    },
    perSecond() {
      const at = now();
      if (items < ENOUGH || at <= start) return null;
      return (remembered * left(last, at)) / (MEMORY * (1 - left(start, at)));
    },
  };
};

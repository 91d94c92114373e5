/** Items that are averaged over, and how many there must be before a number is told. */
const KEPT = 50;
const ENOUGH = 3;

/** How fast a run goes. */
export interface Pace {
  /** An item is over. */
  tick(): void;
  /** Items a second of late; null until a few are over. */
  perSecond(): number | null;
}

/** `now` in milliseconds. */
export const createPace = (now: () => number): Pace => {
  let ends = [now()];
  return {
    tick() {
      ends = [...ends.slice(-KEPT), now()];
    },
    perSecond() {
      const [first = 0] = ends;
      const seconds = (now() - first) / 1000;
      return ends.length <= ENOUGH || seconds <= 0 ? null : (ends.length - 1) / seconds;
    },
  };
};

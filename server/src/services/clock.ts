import { setTimeout } from 'node:timers/promises';

/** What the plugin takes for the time; a test may give it another one. `sleep`: milliseconds. */
export const clock = () => ({
  now: (): Date => new Date(),
  /** Milliseconds that only grow, from any beginning: how long something takes, whatever happens to the clock meanwhile. */
  elapsed: (): number => performance.now(),
  sleep: async (milliseconds: number): Promise<void> => setTimeout(milliseconds),
});

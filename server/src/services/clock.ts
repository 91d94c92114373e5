import { setTimeout } from 'node:timers/promises';

/** What the plugin takes for the time; a test may give it another one. `sleep`: milliseconds. */
export const clock = () => ({
  now: (): Date => new Date(),
  sleep: async (milliseconds: number): Promise<void> => setTimeout(milliseconds),
});

/** What the plugin takes for the time; a test may give it another one. */
export const clock = () => ({ now: (): Date => new Date() });

/** How long ago that was, e.g. `12.3 s`. `since`: a `Date.now()` */
export const secondsSince = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Prints what is being done, and how long it took.
 *
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export const step = async (title, work) => {
  const since = Date.now();
  console.log(`> ${title} …`);
  const result = await work();
  console.log(`  done in ${secondsSince(since)}`);
  return result;
};

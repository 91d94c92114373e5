const SERVICES = '/content-manager/collection-types/plugin::compliance.service';

/** The company of the sample runs everything in its own country. */
const COUNTRIES = ['CN'];

/**
 * Says of the services that the pages of the demo name where they run, as its administrator would in the Content Manager.
 *
 * @param {Awaited<ReturnType<typeof import('./admin-session.mjs').adminSession>>} ask
 */
export const locateDemoServices = async (ask) => {
  const { results } = await ask('GET', `${SERVICES}?locale=en&pageSize=100`);
  for (const { documentId, key, name } of results)
    await ask('PUT', `${SERVICES}/${documentId}?locale=en`, { key, name, countries: COUNTRIES });
};

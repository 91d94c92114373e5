const SERVICES = '/content-manager/collection-types/plugin::compliance.service';

/** The company of the sample runs everything in its own country. */
const COUNTRIES = ['CN'];

/** A service that pages of one language name has that language alone. */
const LANGUAGES = ['en', 'zh-CN'];

/**
 * Says of the services that the pages of the demo name where they run, as its administrator would in the Content Manager.
 *
 * @param {Awaited<ReturnType<typeof import('./admin-session.mjs').adminSession>>} ask
 */
export const locateDemoServices = async (ask) => {
  for (const locale of LANGUAGES) {
    const { results } = await ask('GET', `${SERVICES}?locale=${locale}&pageSize=100`);
    for (const { documentId, key, name } of results)
      await ask('PUT', `${SERVICES}/${documentId}?locale=${locale}`, { key, name, countries: COUNTRIES });
  }
};

/** @database any */
import { openSource } from '../../../server/src/adapters/source/open-source';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';

describe('planning that somebody stops when the files are read', () => {
  let app: RunningStrapi;
  const folder = writeSource({ 'sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'Five minutes.') });

  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    folder.remove();
    await app.close();
  });

  /** Plans, and stops where the source is asked for its files for the nth time. */
  const stopAt = async (nth: number, reason: Error) => {
    const imports = getService(app.strapi, 'imports');
    const opened = await openSource(folder.dir);
    const stop = new AbortController();
    let asked = 0;
    const source = {
      ...opened,
      get assets() {
        asked += 1;
        if (asked === nth) stop.abort(reason);
        return opened.assets;
      },
    };
    return imports.plan({
      source,
      rules: await imports.rules({ name: 'stopped' }),
      options: { publish: false, publishUnverified: false },
      signal: stop.signal,
    });
  };

  test.each([
    ['which of them pages name', 1],
    ['where links lead', 2],
  ])('ends with the reason while it looks %s', async (_, nth) => {
    const reason = new Error('stopped');
    await expect(stopAt(nth, reason)).rejects.toBe(reason);
  });
});

/** @database postgres */
import { inTransaction } from '../../../server/src/database/in-transaction';
import { bootStrapi, lookInside } from '../../support/app/boot';
import { runCli, said, startCli } from '../../support/app/cli';
import { terminateConnections } from '../../support/app/databases';
import { dumpContent } from '../../support/content/dump-content';
import { eventually } from '../../support/eventually';
import { sampleSite } from '../../support/sites/legacy-site';
import { createTestApp } from '../../support/app/test-app';

const APPLY = ['apply', sampleSite(), '--publish', '--yes', '--json'];

// SQLite has no connections to lose; its locks have a test of their own.
describe('an import whose connections are ended', () => {
  test.each(['never', 'auto'])(
    'every half second (bulk: %s): nothing is lost, and nothing is there twice',
    async (bulk) => {
      const unbroken = await createTestApp();
      expect(await runCli(unbroken, APPLY)).toMatchObject({ code: 0 });
      const app = await createTestApp();
      const { child, result } = startCli(app, [...APPLY, '--bulk', bulk]);
      await said(child, 'Importing: 0/');
      let ended = 0;
      // for ten seconds: where the machine is slow, the rest has to be done without, and a run waits longer to begin
      let rounds = 20;
      const terminate = () => {
        rounds -= 1;
        if (rounds < 0) return;
        void terminateConnections(app.env['DATABASE_NAME'] ?? '').then((count) => (ended += count));
      };
      // at once: in bulk it may be done within half a second
      terminate();
      const terminator = setInterval(terminate, 500);
      let last = await result.finally(() => {
        clearInterval(terminator);
      });
      // on a slow machine no try may get through between two of them
      if (last.code !== 0) {
        expect(last.stderr).toMatch(/run 1 is paused: the database does not answer .*strapi-compliance resume 1/);
        last = await runCli(app, ['resume', '1', '--bulk', bulk, '--json']);
      }
      expect({ code: last.code, stderr: last.stderr }).toEqual({ code: 0, stderr: last.stderr });
      expect(ended).toBeGreaterThan(bulk === 'never' ? 2 : 0);
      expect(await lookInside(app, dumpContent)).toEqual(await lookInside(unbroken, dumpContent));
      await unbroken.remove();
      await app.remove();
    },
  );

  test('right before a commit: whoever waits for it hears that it was none', async () => {
    const { strapi, app, close } = await bootStrapi();
    try {
      const organizations = () => strapi.db.query('plugin::compliance.organization');
      const work = async () => {
        await organizations().create({ data: { documentId: 'c1', key: 'lost', name: 'Lost', locale: 'en' } });
        await terminateConnections(app.env['DATABASE_NAME'] ?? '');
      };
      await expect(inTransaction(strapi, work)).rejects.toThrow();
      // the pool may hand out more connections that are gone
      const count = () =>
        organizations()
          .count()
          .catch(() => null);
      expect(await eventually(count, (known) => known !== null)).toBe(0);
    } finally {
      await close();
    }
  });
});

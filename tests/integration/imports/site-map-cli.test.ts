/**
 * @database any
 * @slow
 */
import fs from 'node:fs';
import path from 'node:path';
import { runCli } from '../../support/app/cli';
import { MAP, OTHER, pagesWith, removeSources } from '../../support/sites/mapped-pages';
import { createTestApp, type TestApp } from '../../support/app/test-app';

afterAll(removeSources);

describe('the map of a site on the command line', () => {
  let app: TestApp;
  const cli = async (...args: string[]) => runCli(app, args);

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(async () => {
    await app.remove();
  });

  test('plan, apply and show say which map they use, and a plan in a file brings its map along', async () => {
    const file = path.join(app.dir, 'decisions.yml');
    const out = path.join(app.dir, 'plan.json');
    fs.writeFileSync(file, MAP);
    const first = await cli('apply', pagesWith(), '--map', file, '--yes');
    expect(first.stdout).toContain('map: from --map\n');
    const differs = await cli('plan', pagesWith(OTHER), '--out', out);
    expect(differs.stdout).toContain(
      [
        'map: from the source, replaces the map of run 1 (1 line added, 1 removed):',
        '-   sla/mail-en.md: { path: /promises/mail/ }',
        '+   sla/mail-en.md: { path: /promises/post/ }',
        '',
      ].join('\n'),
    );
    const applied = await cli('apply', '--plan', out, '--yes', '--json');
    expect((JSON.parse(applied.stdout) as { map: unknown }).map).toMatchObject({
      origin: 'source',
      kept: { run: 1 },
      difference: { added: 1, removed: 1 },
    });
    expect((await cli('show', '2', '--map')).stdout).toBe(OTHER);
  });

  test('--no-map uses none, whatever the source and the site have', async () => {
    const without = await cli('apply', pagesWith(MAP), '--no-map', '--yes');
    expect(without.stdout).toContain('map: none, replaces the map of run 2 (0 lines added, 2 removed):');
    expect(await cli('show', '3', '--map')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('run 3 used no map') as string,
    });
  });

  test('an invalid map in the source is a usage error with all its problems, though the app reads it', async () => {
    const planned = await cli('plan', pagesWith('pages:\n  "a.md": { kind: nonsense }\n  "b.md": { path: 5 }\n'));
    expect(planned).toMatchObject({ code: 2, stdout: '' });
    expect(planned.stderr.match(/compliance\.map\.yml:\d+:\d+/g)).toHaveLength(2);
  });

  test('inspect knows no app, and says so where no map is named', async () => {
    const words = 'inspect does not use the map stored in an app';
    expect((await cli('inspect', pagesWith(), '--summary')).stderr).toContain(words);
    expect((await cli('inspect', pagesWith(MAP), '--summary')).stderr).not.toContain(words);
    expect((await cli('inspect', pagesWith(), '--no-map', '--summary')).stderr).not.toContain(words);
  });
});

/**
 * @database any
 * @slow
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { lookInside } from '../support/app/boot';
import { runCli } from '../support/app/cli';
import { createTestApp, withTestApp, type TestApp } from '../support/app/test-app';
import { sampleSite } from '../support/sites/legacy-site';

const STRAPI = path.join(path.dirname(require.resolve('@strapi/strapi/package.json')), 'bin/strapi.js');

const LINKS = 'compliance_evidence_links';

/** A link to evidence: personal data, which goes into no export, and which a restore leaves alone. */
const link = (key: string) => ({
  ...{ key, target: 'report', recipient: 'Ada of Acme', sent_by: 'Ann' },
  ...{ sent_on: '2026-06-15T12:00:00.000Z', expires_on: '2999-01-01T00:00:00.000Z' },
});

/** Commands of Strapi that load an app half: its plugins are registered and destroyed, and never bootstrapped. */
describe('a command of Strapi beside the plugin', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(async () => {
    await app.remove();
  });

  const strapiOf = async ({ dir, env }: TestApp, ...args: string[]) => {
    const child = spawn(process.execPath, [STRAPI, ...args], { cwd: dir, env: { ...process.env, ...env } });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    return { code, stdout, stderr };
  };
  const strapi = async (...args: string[]) => strapiOf(app, ...args);

  test('content-types:list lists its types', async () => {
    const { code, stdout, stderr } = await strapi('content-types:list');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('plugin::compliance.page');
  });

  test('ts:generate-types writes the types of its content', async () => {
    const { code, stderr } = await strapi('ts:generate-types', '--silent');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const types = fs.readFileSync(path.join(app.dir, 'types/generated/contentTypes.d.ts'), 'utf8');
    expect(types).toContain("'plugin::compliance.page'");
  });

  test('export and import move content with its provenance: the next import finds its entries unchanged', async () => {
    const { code: imported } = await runCli(app, ['apply', sampleSite(), '--publish', '--yes']);
    expect(imported).toBe(0);
    await lookInside(app, async ({ db }) => {
      await db.connection(LINKS).insert(link('of this'));
    });
    const file = path.join(app.dir, 'moved');
    const exported = await strapi('export', '--no-encrypt', '--no-compress', '--file', file);
    expect({ ...exported, stdout: '' }).toMatchObject({ code: 0 });

    await withTestApp(async (other) => {
      await lookInside(other, async ({ db }) => {
        await db.connection(LINKS).insert(link('of the other'));
      });
      const moved = await strapiOf(other, 'import', '--force', '--file', `${file}.tar`);
      expect({ ...moved, stdout: '' }).toMatchObject({ code: 0 });
      const left = await lookInside(other, async ({ db }) => db.connection<{ key: string }>(LINKS).select('key'));
      expect(left).toEqual([{ key: 'of the other' }]);
      const { stdout } = await runCli(other, ['plan', sampleSite(), '--publish', '--json']);
      const { counts } = JSON.parse(stdout) as { counts: Record<string, number> };
      expect(counts).toMatchObject({ create: 0, update: 0, conflict: 0, unchanged: 75 });
      expect(JSON.parse((await runCli(other, ['runs', '--json'])).stdout)).toMatchObject([{ id: 1, state: 'done' }]);
    });
  });
});

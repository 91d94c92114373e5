/** @database any */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { createTestApp, type TestApp } from '../support/app/test-app';

const STRAPI = path.join(path.dirname(require.resolve('@strapi/strapi/package.json')), 'bin/strapi.js');

/** Commands of Strapi that load an app half: its plugins are registered and destroyed, and never bootstrapped. */
describe('a command of Strapi beside the plugin', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(async () => {
    await app.remove();
  });

  const strapi = async (...args: string[]) => {
    const child = spawn(process.execPath, [STRAPI, ...args], { cwd: app.dir, env: { ...process.env, ...app.env } });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    return { code, stdout, stderr };
  };

  test('content-types:list lists its types', async () => {
    const { code, stdout, stderr } = await strapi('content-types:list');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('plugin::compliance.page');
  }, 120_000);

  test('ts:generate-types writes the types of its content', async () => {
    const { code, stderr } = await strapi('ts:generate-types', '--silent');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const types = fs.readFileSync(path.join(app.dir, 'types/generated/contentTypes.d.ts'), 'utf8');
    expect(types).toContain("'plugin::compliance.page'");
  }, 120_000);
});

/** @database any */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { text } from 'node:stream/consumers';
import path from 'node:path';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { endProcess } from '../../support/app/end-process';
import { freePort } from '../../support/app/free-port';
import { installClient } from '../../support/app/install-client';
import { ROOT } from '../../support/app/run-folder';
import { eventually } from '../../support/eventually';
import { documents } from '../content/stored';
import { writer } from '../rest/sample-content';

const EXAMPLE = path.join(ROOT, 'examples/next');
const SECRET = 'only for this test';

let app: RunningStrapi;
let url: string;
let page: string;
let seal: string;
let server: ReturnType<typeof start>;

const start = (program: string, args: string[]) =>
  spawn(program, args, {
    cwd: EXAMPLE,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      STRAPI_URL: app.url,
      WEBHOOK_SECRET: SECRET,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const finish = async (program: string, args: string[]) => {
  const child = start(program, args);
  const [output, ended] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const [code] = ended as unknown[];
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${output}`);
};

const NEXT = path.join(EXAMPLE, 'node_modules/next/dist/bin/next');

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true } });
  const certification = { key: 'seal', name: 'Seal', certificationStatus: 'active', validUntil: '2099-12-31' };
  seal = await writer(app.strapi, 'certification').create(certification);
  await writer(app.strapi, 'certification').publish(seal);
  const data = { title: '信任', path: '/信任/', body: 'The first text.', certifications: [seal] };
  page = await writer(app.strapi, 'page').create(data);
  await writer(app.strapi, 'page').publish(page);

  if (!fs.existsSync(NEXT)) await finish('npm', ['ci', '--no-audit', '--no-fund']);
  installClient(EXAMPLE, app.app.dir);
  await finish(process.execPath, [NEXT, 'build']);
  const port = String(await freePort());
  server = start(process.execPath, [NEXT, 'start', '--hostname', '127.0.0.1', '--port', port]);
  url = `http://127.0.0.1:${port}`;
  await eventually(
    async () => fetch(`${url}/`).catch(() => null),
    (answer) => answer?.status === 200,
  );
});
afterAll(async () => {
  await endProcess(server);
  await app.close();
});

const read = async (at: string) => (await fetch(`${url}${encodeURI(at)}`)).text();

const change = async (data: object) => {
  await documents(app.strapi, 'page').update({ documentId: page, locale: 'en', data });
  await documents(app.strapi, 'page').publish({ documentId: page, locale: 'en' });
};

const notified = async (authorization: string, body: object) =>
  fetch(`${url}/api/changed/`, { method: 'POST', headers: { authorization }, body: JSON.stringify(body) });

test('what is read is kept, whoever else says that it has changed', async () => {
  expect(await read('/信任/')).toContain('The first text.');
  expect(await read('/')).toContain('Seal');
  await change({ body: 'The second text.' });
  const told = { event: 'compliance.changed', tags: ['page'], paths: ['/信任/'], oldPaths: [] };
  for (const secret of ['', 'guessed', `${SECRET}!`]) expect((await notified(secret, told)).status).toBe(401);
  expect((await notified(SECRET, { event: 'entry.publish' })).status).toBe(204);
  expect(await read('/信任/')).toContain('The first text.');
});

test('Strapi says so: the page, its new path and the start page are read anew', async () => {
  const token = await app.adminToken();
  const webhook = { name: 'Next', url: `${url}/api/changed/`, headers: { Authorization: SECRET }, events: [] };
  const { body } = await app.post('/admin/webhooks', webhook, { token });
  const { id } = (body as { data: { id: number } }).data;
  await app.put(`/compliance/webhooks/${String(id)}`, { receivesChanges: true }, { token });

  await change({ body: 'The third text.' });
  await eventually(
    async () => read('/信任/'),
    (html) => html.includes('The third text.'),
  );

  expect((await fetch(`${url}/trust/`)).status).toBe(404);
  await change({ path: '/trust/' });
  await eventually(
    async () => read('/trust/'),
    (html) => html.includes('The third text.'),
  );
  const left = await fetch(`${url}${encodeURI('/信任/')}`, { redirect: 'manual' });
  expect(left.status).toBe(308);
  // Next.js writes the header of a redirect that it keeps twice
  expect(new Set(left.headers.get('location')?.split(', '))).toEqual(new Set(['/trust/']));

  expect(await read('/trust/')).toContain('"hasCertification"');
  await documents(app.strapi, 'certification').unpublish({ documentId: seal, locale: 'en' });
  await eventually(
    async () => read('/'),
    (html) => !html.includes('Seal'),
  );
  await eventually(
    async () => read('/trust/'),
    (html) => !html.includes('"hasCertification"'),
  );
});

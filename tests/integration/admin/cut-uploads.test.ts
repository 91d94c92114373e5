/** @database any */
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { eventually } from '../../support/eventually';
import { dataOf } from '../../support/http/staging';
import { upload } from '../../support/http/upload';
import { zipFile } from '../../support/sites/zip-file';

const MIB = 1024 * 1024;
const ANNOUNCED = MIB;

let app: RunningStrapi;
let owner: Administrator;

beforeAll(async () => {
  // room for two whole uploads: what a cut one keeps is missed by the next
  app = await bootStrapi({ config: { limits: { zipBytes: MIB, stagedBytes: 2 * MIB } } });
  // Koa prints every connection that a client drops.
  app.strapi.server.app.silent = true;
  owner = await createAdministrator(app, 'strapi-super-admin');
});

afterAll(async () => app.close());

const stagedFolders = () => {
  const root = path.join(app.app.dir, '.tmp/compliance/staged');
  return fs.existsSync(root) ? fs.readdirSync(root) : [];
};

/** Announces an archive, sends so many bytes of it, and drops the connection after so many milliseconds. */
const cut = async (milliseconds: number, bytes: number) => {
  const { hostname, port } = new URL(app.url);
  const socket = net.connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await new Promise((connected) => socket.once('connect', connected));
  socket.write(
    `POST /compliance/staged?name=cut.zip HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${owner.token}\r\n` +
      `Content-Type: application/zip\r\nContent-Length: ${String(ANNOUNCED)}\r\n\r\n`,
  );
  if (bytes > 0) socket.write(Buffer.alloc(bytes, 'PK\u0003\u0004'));
  await delay(milliseconds);
  socket.destroy();
};

const expectNothingLeft = async () => {
  expect(
    await eventually(
      () => Promise.resolve(stagedFolders()),
      ({ length }) => length === 0,
    ),
  ).toEqual([]);
  const archive = Buffer.concat([zipFile([{ name: 'a.md', data: '# A\n' }]), Buffer.alloc(ANNOUNCED - 1000)]);
  const url = `${app.url}/compliance/staged?name=whole.zip`;
  // a busy server may still be about to notice the last ones
  const answer = await eventually(
    () => upload({ url, token: owner.token, chunks: [archive], announced: archive.length }),
    ({ status }) => status !== 507,
  );
  expect(answer.status).toBe(201);
  await app.delete(`/compliance/staged/${String(dataOf(answer)['id'])}`, { token: owner.token });
};

test.each([
  ['right after its headers', 0],
  ['after its first bytes', 4096],
])('uploads that are cut %s keep neither a folder nor room', async (_, bytes) => {
  // At these moments the server checks the token, makes the folder, looks for room, or reads already.
  for (let round = 0; round < 10; round += 1)
    await Promise.all(Array.from({ length: 26 }, async (_unused, n) => cut(n * 2, bytes)));
  await expectNothingLeft();
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { receiveZip } from '../../../../server/src/adapters/staging/receive-zip';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'receive-zip-'));
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const receive = async (body: Readable) => receiveZip(body, path.join(folder, 'source.zip'), 1024);

const unfinished = () =>
  new Readable({
    read() {
      this.push('PK\u0003\u0004');
    },
  });

test('a body is written as it arrives, and its size is given', async () => {
  await expect(receive(Readable.from([Buffer.from('PK\u0003\u0004'), Buffer.from('rest')]))).resolves.toBe(8);
  expect(fs.readFileSync(path.join(folder, 'source.zip'), 'latin1')).toBe('PK\u0003\u0004rest');
});

test.each<[string, (body: Readable) => Promise<unknown>]>([
  ['was closed before anybody read it', async (body) => once(body.destroy(), 'close')],
  ['broke before anybody read it', async (body) => once(body.destroy(new Error('reset')), 'error')],
])('a body that %s is refused as cut short, and leaves no file', async (_, end) => {
  const body = unfinished();
  await end(body);
  await expect(receive(body)).rejects.toMatchObject({ code: 'UPLOAD_CUT_SHORT' });
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('a body that is closed while it is read is refused as cut short, and leaves no file', async () => {
  const body = new Readable({ read: () => undefined });
  body.push('PK\u0003\u0004');
  setImmediate(() => body.destroy());
  await expect(receive(body)).rejects.toMatchObject({ code: 'UPLOAD_CUT_SHORT' });
  expect(fs.readdirSync(folder)).toEqual([]);
});

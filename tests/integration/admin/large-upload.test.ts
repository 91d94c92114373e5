/** @database any */
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dataOf, messageOf } from '../../support/http/staging';
import { upload } from '../../support/http/upload';

const MIB = 1024 * 1024;

let app: RunningStrapi;
let owner: Administrator;

beforeAll(async () => {
  app = await bootStrapi();
  owner = await createAdministrator(app, 'strapi-super-admin');
});

afterAll(async () => app.close());

/** So many MiB that begin as an archive does, the same MiB again and again: the sender holds no more than one. */
function* archive(mebibytes: number): Generator<Buffer> {
  yield Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(MIB - 4, 7)]);
  const rest = Buffer.alloc(MIB, 7);
  for (let n = 1; n < mebibytes; n += 1) yield rest;
}

/** Sends, and tells how many more bytes of buffers the process held at most than before: what arrives is in buffers. */
const send = async (mebibytes: number, announced?: number) => {
  const held = () => process.memoryUsage().external;
  const before = held();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, held());
  }, 10);
  const answer = await upload({
    url: `${app.url}/compliance/staged?name=large.zip`,
    token: owner.token,
    chunks: archive(mebibytes),
    ...(announced !== undefined && { announced }),
  });
  clearInterval(timer);
  return { answer, more: most - before };
};

test('an upload of 200 MB is taken in without being held in memory', async () => {
  const { answer, more } = await send(200, 200 * MIB);
  expect(answer.status).toBe(201);
  expect(dataOf(answer)).toMatchObject({ source: { kind: 'upload', bytes: 200 * MIB }, state: 'staged' });
  expect(more).toBeLessThan(60 * MIB);
  await app.delete(`/compliance/staged/${String(dataOf(answer)['id'])}`, { token: owner.token });
});

test('one that is a byte too large by what it announces is refused before it is read', async () => {
  const { answer } = await send(200, 200 * MIB + 1);
  expect(answer.status).toBe(413);
  expect(messageOf(answer)).toContain('200 MiB');
  // what was on its way when the answer came
  expect(answer.sent).toBeLessThan(20 * MIB);
});

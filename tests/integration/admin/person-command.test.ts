/** @database any */
import type { PersonalData } from '../../../model/contracts/document-requests';
import { lookInside } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { createTestApp, type TestApp } from '../../support/app/test-app';

const TABLE = 'compliance_document_requests';
const LINKS = 'compliance_evidence_links';

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp();
  await lookInside(app, async ({ db }) => {
    const row = (id: string, email: string) => ({
      ...{ id, nonce: id, email, document_id: 'report', state: 'open', sender: 'network', language: 'en' },
      ...{ name: 'Ada Lin', company: 'Acme', reason: 'Audit', asked_on: '2026-06-15T12:00:00.000Z' },
    });
    await db.connection(TABLE).insert([row('one', 'ada@acme.example'), row('two', 'eve@acme.example')]);
    await db.connection(LINKS).insert({
      ...{ key: 'key', target: 'report', recipient: 'Ada <ADA@acme.example>', sent_by: 'Ann' },
      ...{ sent_on: '2026-06-15T12:00:00.000Z', expires_on: '2999-01-01T00:00:00.000Z' },
    });
  });
});
afterAll(async () => app.remove());

const person = async (...args: string[]) => runCli(app, ['person', ...args, '--app', '.']);
const left = async () =>
  lookInside(app, async ({ db }) => ({
    requests: (await db.connection<{ id: string }>(TABLE).select('id')).map(({ id }) => id),
    links: await db.connection<object>(LINKS).select('recipient', 'revoked_by'),
  }));

test('the command prints what is stored of a person, and deletes it when it is told to', async () => {
  expect(await person('nobody')).toMatchObject({ code: 2, stderr: expect.stringContaining('no') as string });
  expect(await person('ada@acme.example', '--delete')).toMatchObject({
    ...{ code: 2, stdout: '' },
    stderr: expect.stringContaining('--yes') as string,
  });
  const shown = await person('Ada@acme.example');
  expect(shown.code).toBe(0);
  expect(JSON.parse(shown.stdout) as PersonalData).toMatchObject({
    email: 'ada@acme.example',
    requests: [{ id: 'one', name: 'Ada Lin', state: 'open' }],
    links: [{ id: 'key', state: 'valid' }],
  });
  expect((await left()).requests).toEqual(['one', 'two']);
  const deleted = await person('ada@acme.example', '--delete', '--yes');
  expect(deleted).toMatchObject({ code: 0, stdout: shown.stdout });
  expect(deleted.stderr).toContain('The data was deleted.');
  expect(await left()).toMatchObject({
    requests: ['two'],
    links: [{ recipient: '–', revoked_by: 'strapi-compliance' }],
  });
  expect(await person('ada@acme.example', '--delete', '--yes')).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('Nothing was deleted.') as string,
  });
});

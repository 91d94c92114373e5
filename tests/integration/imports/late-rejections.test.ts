import { startCli } from '../../support/app/cli';
import { createTestApp } from '../../support/app/test-app';

/** An app with a rejection that nobody waits for, long before its start is complete. */
const rejecting = (error: string) => ({
  'src/index.js': `module.exports = { register() { void Promise.reject(Object.assign(new Error('gone'), ${error})); } };`,
});

test('a connection that breaks while nobody waits for it does not end a program', async () => {
  const app = await createTestApp({ files: rejecting("{ code: '57P01' }") });
  expect(await startCli(app, ['runs', '--json']).result).toMatchObject({ code: 0, stdout: '[]\n' });
  await app.remove();
});

test('any other error does', async () => {
  const app = await createTestApp({ files: rejecting("{ code: 'ODD' }") });
  const { code, stderr } = await startCli(app, ['runs', '--json']).result;
  expect(code).not.toBe(0);
  expect(stderr).toContain('gone');
  await app.remove();
});

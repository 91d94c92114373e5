import { run } from '../../../server/src/cli';

let said = '';
beforeEach(() => {
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text.toString();
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

test.each([
  ['no such folder', ['lint', '/no/such/folder'], /there is no folder or archive/],
  ['an app beside a source', ['lint', '.', '--app', '.'], /--app and --status apply to stored content/],
  ['a locale that is none', ['lint', '.', '--locale', '../x'], /Write a locale/],
  ['two formats', ['lint', '.', '--json', '--sarif'], /cannot be used with option/],
  ['a status that is none', ['lint', '--status', 'old'], /Allowed choices are published, draft/],
])('%s is a wrong call', async (_name, args, message) => {
  expect(await run(args)).toBe(2);
  expect(said).toMatch(message);
});

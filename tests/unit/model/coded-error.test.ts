import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/** Those that nobody outside of their file tells apart, and the base class itself. */
const WITHOUT_CODE = ['CliError', 'CodedError', 'NotInBulkError', 'NotStoredError', 'TooMuch'];

test('every error that the plugin throws on purpose has a code', () => {
  const plain = ['server/src', 'migrator', 'model']
    .flatMap((room) =>
      fs.readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)),
    )
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...fs.readFileSync(path.join(ROOT, file), 'utf8').matchAll(/class (\w+)[^{]* extends Error\b/g),
    ])
    .map(([, name]) => name)
    .sort();
  expect(plain).toEqual(WITHOUT_CODE);
});

import fs from 'node:fs';
import path from 'node:path';

const SERVER = path.resolve(__dirname, '../../server/src');

/** Those that nobody outside of their file tells apart, and the base class itself. */
const WITHOUT_CODE = ['CliError', 'CodedError', 'NotInBulkError', 'NotStoredError', 'TooMuch'];

test('every error that the plugin throws on purpose has a code', () => {
  const plain = fs
    .readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...fs.readFileSync(path.join(SERVER, file), 'utf8').matchAll(/class (\w+)[^{]* extends Error\b/g),
    ])
    .map(([, name]) => name)
    .sort();
  expect(plain).toEqual(WITHOUT_CODE);
});

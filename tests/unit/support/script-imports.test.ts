import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const E2E = path.join(ROOT, 'tests/e2e');

// Scripts name TypeScript files as texts, which neither the compiler nor the linter follows when a file moves.
const named = fs
  .readdirSync(E2E)
  .filter((name) => name.endsWith('.mjs'))
  .flatMap((name) => [...fs.readFileSync(path.join(E2E, name), 'utf8').matchAll(/importTypeScript\('([^']+)'\)/g)])
  .map(([, file = '']) => file);

test('every TypeScript file that the scripts of e2e import is there', () => {
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((file) => !fs.existsSync(path.join(ROOT, file)))).toEqual([]);
});

import fs from 'node:fs';
import path from 'node:path';
import { features } from '../../../server/src/features';

test('docs/architecture.md lists the features in their order', () => {
  const text = fs.readFileSync(path.resolve(__dirname, '../../../docs/architecture.md'), 'utf8');
  const [, list = ''] = /^features\.ts = \[([^\]]+)\]/m.exec(text) ?? [];
  expect(list.split(',').map((name) => name.trim())).toEqual(features.map(({ name }) => name));
});

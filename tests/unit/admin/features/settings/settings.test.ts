import fs from 'node:fs';
import path from 'node:path';
import { limitsSchema } from '../../../../../server/src/config/limits';

test('the settings page has a field for every limit', () => {
  const file = path.join(__dirname, '../../../../../admin/src/features/settings/LimitsPanel.tsx');
  const [, list = ''] = /const LIMITS = \[([^\]]*)\]/.exec(fs.readFileSync(file, 'utf8')) ?? [];
  const shown = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);
  expect(shown.sort()).toEqual(Object.keys(limitsSchema.parse(undefined)).sort());
});

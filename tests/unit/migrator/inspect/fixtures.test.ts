/**
 * Every folder below tests/fixtures/<area>/ of these areas is one oddity of the legacy pages and what becomes of it: `input.md` (read as
 * `page.md`) or a whole `source/`, with its map if there is one, and `expected.json`, the records without their empty fields.
 * `UPDATE=1 npx jest fixtures` writes the expectations anew; read the difference before you keep it.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { loadSourceMap } from '../../../../server/src/adapters/map-file';
import { withConventions } from '../../../../server/src/adapters/read-conventions';
import { openSource } from '../../../../server/src/adapters/source/open-source';
import { writtenJson } from '../../../../migrator/report/formats/json';
import { defaultSiteRules, readPage, linkSite, type FileRecord, type SiteRules } from '../../../../migrator';

const FIXTURES = join(__dirname, '../../../fixtures');

const folders = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Areas whose expectations are those of one step, with a test of their own. */
const ELSEWHERE = ['certifications', 'html-page', 'parity'];

const areas = folders(FIXTURES).filter((area) => !ELSEWHERE.includes(area));
const cases = areas.flatMap((area) => folders(join(FIXTURES, area)).map((name) => `${area}/${name}`));

const rulesOf = (folder: string): SiteRules => {
  const file = join(folder, 'rules.json');
  const own = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<SiteRules>) : {};
  return { ...defaultSiteRules, ...own };
};

const inspect = async (folder: string): Promise<FileRecord[]> => {
  const given = rulesOf(folder);
  const input = join(folder, 'input.md');
  if (existsSync(input)) {
    return linkSite([readPage({ path: 'page.md', bytes: readFileSync(input) }, given)], given).files;
  }
  const source = await openSource(join(folder, 'source'));
  const map = (await loadSourceMap(source))?.map ?? null;
  const rules = await withConventions(source, { ...given, map });
  const drafts = [];
  for await (const file of source.files()) drafts.push(readPage(file, rules));
  return linkSite(drafts, rules, { assets: source.assets, today: '2026-01-31' }).files;
};

/** Fields that say nothing in this case are left out, and so are those that only a machine can read. */
const telling = (record: FileRecord): object =>
  Object.fromEntries(
    Object.entries(record).filter(([name, value]) => {
      if (name === 'contentHash' || value === null || value === false) return false;
      return typeof value !== 'object' || Object.keys(value as object).length > 0;
    }),
  );

describe('fixtures', () => {
  it.each(cases)('%s', async (name) => {
    const folder = join(FIXTURES, name);
    const records = JSON.parse(writtenJson((await inspect(folder)).map(telling))) as unknown;
    const expected = join(folder, 'expected.json');
    if (process.env['UPDATE'] === '1') writeFileSync(expected, `${JSON.stringify(records, null, 2)}\n`);
    expect(records).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});

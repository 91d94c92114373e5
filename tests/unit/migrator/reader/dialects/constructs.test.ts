import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import { withConventions } from '../../../../../server/src/adapters/read-conventions';
import { openSource } from '../../../../../server/src/adapters/source/open-source';
import { defaultSiteRules, readPage, type SiteRules } from '../../../../../migrator';
import { constructs, headerConstructs, templateConstructs } from '../../../../../migrator/reader/dialects/dialects';

const FIXTURES = join(__dirname, '../../../../fixtures');

/** The pages of a fixture; what becomes of them is tested with all fixtures, in `inspect/fixtures.test.ts`. */
const pagesIn = (folder: string): { path: string; bytes: Buffer }[] => {
  const root = existsSync(join(folder, 'source')) ? join(folder, 'source') : folder;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.mdx?$/.test(file));
  return files.map((file) => ({ path: `page${extname(file)}`, bytes: readFileSync(join(root, file)) }));
};

const readAll = (pages: ReturnType<typeof pagesIn>, rules: SiteRules = defaultSiteRules): void => {
  for (const page of pages) readPage(page, rules);
};

/** The rules of a fixture, whose source may be the site of a generator. */
const rulesOf = async (folder: string): Promise<SiteRules> =>
  existsSync(join(folder, 'source'))
    ? withConventions(await openSource(join(folder, 'source')), defaultSiteRules)
    : defaultSiteRules;

const named = <Construct extends { name: string }>(list: readonly Construct[]): [string, Construct][] =>
  list.map((construct) => [construct.name, construct]);

describe('constructs of dialects', () => {
  it.each(named(constructs))('%s stands in its fixture', (name, construct) => {
    const read = jest.spyOn(construct, 'read');
    readAll(pagesIn(join(FIXTURES, 'constructs', name)));
    expect(read.mock.results.filter(({ value }) => value !== null)).not.toEqual([]);
    read.mockRestore();
  });

  it.each(named(templateConstructs))('%s stands in its fixture', async (name, construct) => {
    const folder = join(FIXTURES, 'constructs', name);
    const rules = await rulesOf(folder);
    const expand = jest.spyOn(construct, 'expand');
    readAll(pagesIn(folder), rules);
    expect(expand.mock.results.filter(({ value }) => value !== null)).not.toEqual([]);
    expand.mockClear();
    // elsewhere its signs are text
    if (construct.generators !== undefined) readAll(pagesIn(folder));
    expect(expand).not.toHaveBeenCalled();
    expand.mockRestore();
  });

  it.each(named(headerConstructs))('%s stands in its fixtures', (name, construct) => {
    const lift = jest.spyOn(construct, 'lift');
    readAll(readdirSync(join(FIXTURES, name)).flatMap((folder) => pagesIn(join(FIXTURES, name, folder))));
    const found = lift.mock.results.map(({ value }) => value as ReturnType<typeof construct.lift>);
    expect(found.some((lifted) => lifted !== null && lifted.spans.length + (lifted.unread ?? []).length > 0)).toBe(
      true,
    );
    lift.mockRestore();
  });

  it('have names of their own, and no fixture is without a construct', () => {
    const names = [...constructs, ...templateConstructs].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const folders = readdirSync(join(FIXTURES, 'constructs'));
    expect(folders.filter((folder) => !names.some((name) => `${folder}-`.startsWith(`${name}-`)))).toEqual([]);
  });
});

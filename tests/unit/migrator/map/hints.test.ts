/**
 * A finding that needs a decision prints the map line that settles it. Each fixture is read again with each of its
 * hints as its map: the finding is gone.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { openSource } from '../../../../server/src/adapters/source/open-source';
import {
  defaultSiteRules,
  readPage,
  linkSite,
  type Finding,
  type FindingCode,
  type SiteMap,
  type SourceFile,
} from '../../../../server/src/migrator';
import { parseMap } from '../../../../server/src/migrator/map/parse-map';

const FIXTURES = join(__dirname, '../../../fixtures');

const folders = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const cases = folders(FIXTURES)
  .flatMap((area) => folders(join(FIXTURES, area)).map((name) => `${area}/${name}`))
  .filter((name) => ['input.md', 'source'].some((entry) => existsSync(join(FIXTURES, name, entry))));

const filesOf = async (folder: string): Promise<SourceFile[]> => {
  const input = join(folder, 'input.md');
  if (existsSync(input)) return [{ path: 'page.md', bytes: readFileSync(input) }];
  const files = [];
  for await (const file of (await openSource(join(folder, 'source'))).files()) files.push(file);
  return files;
};

const findingsOf = (files: SourceFile[], map: SiteMap | null): Finding[] => {
  const rules = { ...defaultSiteRules, map };
  const drafts = files.map((file) => readPage(file, rules));
  return linkSite(drafts, rules).files.flatMap(({ findings }) => findings);
};

const MAP_LINE = /in compliance\.map\.yml: (.*)$/;

const mapOf = (line: string): SiteMap => {
  const read = parseMap(line, 'compliance.map.yml');
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.map;
};

/** What a person has to decide where they cannot edit the source. */
const DECISIONS: FindingCode[] = [
  'TITLE_MISSING',
  'VERSION_CYCLE',
  'TITLE_TOO_LONG',
  'DATE_IMPOSSIBLE',
  'DATE_UNREADABLE',
  'PAGE_NO_BODY',
  'HTML_TITLE_FOREIGN',
  'LOCALE_UNTRANSLATED_COPY',
  'LOCALE_HEADER_CONTRADICTED',
  'LOCALE_NAME_CONTRADICTED',
  'LOCALE_NOT_CONFIGURED',
  'LOCALE_UNKNOWN',
  'GROUP_SWITCHER_CONFLICT',
  'GROUP_SWITCHER_BROKEN',
  'RIVAL_PAGE',
  'RIVAL_TREE',
  'PATH_TOO_LONG',
  'PATH_CASE_COLLISION',
  'PARENT_CYCLE',
];

describe('the map line of a hint', () => {
  const met = new Set<FindingCode>();

  it.each(cases)('settles what %s leaves open', async (name) => {
    const files = await filesOf(join(FIXTURES, name));
    for (const { code, path, hint } of findingsOf(files, null)) {
      if (!DECISIONS.includes(code)) continue;
      met.add(code);
      const line = MAP_LINE.exec(hint ?? '')?.[1] ?? `no map line: ${code} ${String(hint)}`;
      const left = findingsOf(files, mapOf(line)).filter((each) => each.code === code && each.path === path);
      expect(left).toEqual([]);
    }
  });

  it('is met for every decision', () => {
    expect(DECISIONS.filter((code) => !met.has(code))).toEqual([]);
  });
});

/**
 * A finding that needs a decision has the map lines that settle it, and prints the first. Each fixture is read again
 * with each of these lines as its map: the finding is gone, and the line has matched.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { withConventions } from '../../../../server/src/adapters/read-conventions';
import { openSource } from '../../../../server/src/adapters/source/open-source';
import {
  defaultSiteRules,
  readPage,
  linkSite,
  type Finding,
  type FindingCode,
  type SiteMap,
  type SiteRules,
  type SourceFile,
} from '../../../../migrator';
import { parseMap } from '../../../../migrator/map/parse-map';

const FIXTURES = join(__dirname, '../../../fixtures');

const folders = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const cases = folders(FIXTURES)
  .flatMap((area) => folders(join(FIXTURES, area)).map((name) => `${area}/${name}`))
  .filter((name) => ['input.md', 'source'].some((entry) => existsSync(join(FIXTURES, name, entry))));

const fixture = async (folder: string): Promise<Fixture> => {
  const own = join(folder, 'rules.json');
  const given = existsSync(own) ? (JSON.parse(readFileSync(own, 'utf8')) as Partial<SiteRules>) : {};
  const rules = { ...defaultSiteRules, ...given };
  const input = join(folder, 'input.md');
  if (existsSync(input)) return { files: [{ path: 'page.md', bytes: readFileSync(input) }], assets: [], rules };
  const files = [];
  const source = await openSource(join(folder, 'source'));
  for await (const file of source.files()) files.push(file);
  return { files, assets: source.assets, rules: await withConventions(source, rules) };
};

interface Fixture {
  files: SourceFile[];
  assets: readonly string[];
  rules: SiteRules;
}

const findingsOf = ({ files, assets, rules: given }: Fixture, map: SiteMap | null): Finding[] => {
  const rules = { ...given, map };
  const drafts = files.map((file) => readPage(file, rules));
  return linkSite(drafts, rules, { assets }).files.flatMap(({ findings }) => findings);
};

const mapOf = (line: string): SiteMap => {
  const read = parseMap(line, 'compliance.map.yml');
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.map;
};

/** Findings that need a person's decision where the source cannot be edited. */
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
  'LINK_BROKEN',
  'LINK_TO_SKIPPED',
  'HOST_MAYBE_OWN',
  'TEXT_UNDECODABLE',
  'FILE_EMPTY',
];

describe('the map lines of a finding', () => {
  const met = new Set<FindingCode>();

  it.each(cases)('settles what %s leaves open', async (name) => {
    const read = await fixture(join(FIXTURES, name));
    for (const found of findingsOf(read, null)) {
      const { code, path, line, column, mapLines = [], hint } = found;
      if (DECISIONS.includes(code)) expect(mapLines).not.toEqual([]);
      met.add(code);
      const printed = /in compliance\.map\.yml: (.*)$/.exec(hint ?? '')?.[1];
      if (printed?.startsWith('assets') !== true) expect(printed ?? mapLines[0]).toBe(mapLines[0]);
      for (const mapLine of mapLines) {
        const left = findingsOf(read, mapOf(mapLine));
        expect(left.filter((each) => each.code === 'MAP_RULE_UNUSED')).toEqual([]);
        const isSame = (each: Finding) =>
          each.code === code && each.path === path && each.line === line && each.column === column;
        expect({ mapLine, left: left.filter(isSame) }).toEqual({ mapLine, left: [] });
      }
    }
  });

  it('is met for every decision', () => {
    expect(DECISIONS.filter((code) => !met.has(code))).toEqual([]);
  });
});

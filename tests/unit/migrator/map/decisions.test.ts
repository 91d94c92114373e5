import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadMapFile, loadSourceMap } from '../../../../server/src/adapters/map-file';
import { openSource } from '../../../../server/src/adapters/source/open-source';
import { defaultSiteRules, readSite, type FileRecord } from '../../../../migrator';
import { parseMap } from '../../../../migrator/map/parse-map';
import { makePlan } from '../../../../migrator/plan/make-plan';
import { indexStoredState } from '../../../../migrator/plan/stored-state/stored-state';
import { zipFile } from '../../../support/sites/zip-file';

const EN = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const ZH = '存储服务把您交给它的一切内容保存三份，分别放在两座建筑里，并且每天检查每一份内容。';

const rulesOf = (yaml: string) => {
  const read = parseMap(yaml, 'compliance.map.yml');
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return { ...defaultSiteRules, map: read.map };
};

const siteOf = (files: Record<string, string>, yaml: string) =>
  readSite(
    Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    rulesOf(yaml),
  );

const recordOf = (files: FileRecord[], path: string): FileRecord => {
  const found = files.find((record) => record.path === path);
  if (found === undefined) throw new Error(`no record of ${path}`);
  return found;
};

describe('decisions of the map', () => {
  const TREE = { 'sla.md': `# SLA\n\n${EN}`, 'sla/dns.md': `# DNS\n\n${EN}`, 'other.md': `# Other\n\n${EN}` };

  it('take a page out of its folder, or put it under another page', () => {
    const parentOf = (yaml: string) => recordOf(siteOf(TREE, yaml).files, 'sla/dns.md').parent;
    expect(parentOf('')).toBe('/sla/');
    expect(parentOf('pages: { sla/dns.md: { parent: null } }')).toBeNull();
    expect(parentOf('pages: { sla/dns.md: { parent: /other/ } }')).toBe('/other/');
    expect(parentOf('pages: { sla/dns.md: { parent: other.md } }')).toBe('/other/');
  });

  it('say which page takes the place of another, and report one that is not there', () => {
    const { files, drafts } = siteOf(TREE, 'pages: { sla/dns.md: { supersededBy: other.md } }');
    expect(recordOf(files, 'sla/dns.md').findings).toEqual([]);
    expect(drafts.find(({ sourcePath }) => sourcePath === 'sla/dns.md')?.relations['supersededBy']).toEqual({
      type: 'page',
      key: 'other',
    });
    const gone = siteOf(TREE, 'pages: { sla/dns.md: { supersededBy: /gone/ } }').files;
    expect(recordOf(gone, 'sla/dns.md').findings).toMatchObject([{ code: 'MAP_VERSION_UNKNOWN' }]);
  });

  it('report a parent that is not there, and one that closes a circle', () => {
    const codesOf = (yaml: string, path: string) =>
      recordOf(siteOf(TREE, yaml).files, path).findings.map(({ code }) => code);
    expect(codesOf('pages: { sla/dns.md: { parent: /gone/ } }', 'sla/dns.md')).toEqual(['MAP_PARENT_UNKNOWN']);
    expect(codesOf('pages: { sla.md: { parent: /sla/dns/ } }', 'sla.md')).toEqual(['PARENT_CYCLE']);
  });

  it('keep a page out of the groups that the switchers of others put it in', () => {
    const switcher = '> [AZURE.LANGUAGE]\n- [中文](/a/cn/)\n- [English](/b/en/)\n\n';
    const files = { 'a/cn.md': `# 存储\n\n${ZH}`, 'b/en.md': `${switcher}# Storage\n\n${EN}` };
    expect(recordOf(siteOf(files, '').files, 'b/en.md').translations).toEqual(['a/cn.md']);
    const { translations, findings } = recordOf(siteOf(files, 'pages: { a/cn.md: { group: alone } }').files, 'b/en.md');
    expect({ translations, findings }).toEqual({ translations: [], findings: [] });
  });

  it('give all languages of a page one kind, whichever is named', () => {
    const files = { 'sla/dns.md': `# 域名\n\n${ZH}`, 'sla/dns-en.md': `# DNS\n\n${EN}` };
    const { files: records, drafts } = siteOf(files, 'pages: { sla/dns.md: { kind: faq } }');
    expect(records.map(({ kind }) => kind)).toEqual(['faq', 'faq']);
    expect(drafts.map(({ shared }) => shared['kind'])).toEqual(['faq', undefined]);
  });

  it('move a page that had a permalink', () => {
    const files = { 'a.md': `---\npermalink: /p/\n---\n# A\n\n${EN}`, 'b.md': `# B\n\n[A](/p/) ${EN}` };
    const { files: records, drafts } = siteOf(files, 'pages: { a.md: { path: /q/ } }');
    expect(recordOf(records, 'b.md').body).toContain('[A](/q/)');
    expect(drafts.find(({ type }) => type === 'redirect')?.localized).toMatchObject({ from: '/p/', to: '/q/' });
  });

  it('are part of the hash of a plan', () => {
    const hashOf = (yaml: string): string =>
      makePlan({
        ...{ site: 'default', drafts: [], state: indexStoredState('default', [], []), validate: () => [] },
        ...{ options: { publish: false, partial: false }, rules: rulesOf(yaml) },
      }).planHash;
    expect(hashOf('exclude: [a]')).toBe(hashOf('exclude: [a]'));
    expect(hashOf('exclude: [a]')).not.toBe(hashOf('exclude: [b]'));
  });

  it('may have four million characters, whatever bytes each takes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'map-of-size-'));
    try {
      const map = join(folder, 'compliance.map.yml');
      const source = async () => loadSourceMap(await openSource(folder));
      writeFileSync(map, `exclude: [a] # ${'图'.repeat(2_000_000)}`);
      expect((await source())?.map.exclude).toMatchObject([{ glob: 'a' }]);
      writeFileSync(map, `exclude: [a] # ${'图'.repeat(5_000_000)}`);
      for (const read of [source, async () => loadMapFile(map), async () => loadMapFile('/dev/zero')])
        await expect(read()).rejects.toThrow('the map exceeds the limit of 4194304 characters');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('are read from an archive as from a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'map-in-zip-'));
    try {
      const file = join(folder, 'site.zip');
      const map = { name: 'compliance.map.yml', data: 'exclude: ["old/**"]' };
      writeFileSync(file, zipFile([{ name: 'a.md', data: '# A' }, map]));
      expect((await loadSourceMap(await openSource(file)))?.map.exclude).toEqual([
        { glob: 'old/**', line: 1, column: 11 },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

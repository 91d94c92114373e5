import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageVersions, readerIdentity } from '../../../../server/src/adapters/page-pool/reader-identity';
import { DEFAULT_LIMITS, defaultSiteRules } from '../../../../migrator';

describe('what reads pages', () => {
  let root: string;
  let program: string;
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'reader-'));
    program = path.join(root, 'app/node_modules/plugin/dist/page-worker/index.js');
    install('app/node_modules/plugin', 'plugin@1.0.0', ['parser', 'html', 'absent']);
    install('app/node_modules/parser', 'parser@2.0.0', ['html']);
    install('app/node_modules/html', 'html@3.0.0', ['parser', 'entities']);
    install('app/node_modules/entities', 'entities@4.0.0');
    install('app/node_modules/html/node_modules/entities', 'entities@5.0.0');
    install('app/node_modules/unrelated', 'unrelated@6.0.0');
    fs.mkdirSync(path.dirname(program), { recursive: true });
    fs.writeFileSync(program, 'exports.readBatch = () => [];');
  });
  afterEach(() => {
    fs.rmSync(root, { recursive: true, force: true });
  });

  const install = (folder: string, id: string, needs: string[] = []) => {
    const [name, version] = id.split('@');
    const dependencies = Object.fromEntries(needs.map((each) => [each, '*']));
    fs.mkdirSync(path.join(root, folder), { recursive: true });
    fs.writeFileSync(path.join(root, folder, 'package.json'), JSON.stringify({ name, version, dependencies }));
  };

  const identity = (rules = defaultSiteRules, limits = DEFAULT_LIMITS) => readerIdentity(program, rules, limits);

  test('stands on its package and on all that it depends on, as Node.js finds them', async () => {
    expect(await packageVersions(program)).toEqual(['entities@5.0.0', 'html@3.0.0', 'parser@2.0.0', 'plugin@1.0.0']);
  });

  test('also where the package is a link, and what it needs lies where it leads', async () => {
    fs.renameSync(path.join(root, 'app/node_modules'), path.join(root, 'node_modules'));
    fs.mkdirSync(path.join(root, 'app/node_modules'));
    fs.symlinkSync(path.join(root, 'node_modules/plugin'), path.join(root, 'app/node_modules/plugin'));
    install('app/node_modules/parser', 'parser@7.0.0');
    expect(await packageVersions(program)).toEqual(['entities@5.0.0', 'html@3.0.0', 'parser@2.0.0', 'plugin@1.0.0']);
  });

  test('is another one with another program, rule or limit, and the same with the same', async () => {
    const same = await identity();
    expect(await identity({ ...defaultSiteRules })).toBe(same);
    const others = [
      await identity({ ...defaultSiteRules, name: 'other' }),
      await identity({ ...defaultSiteRules, extraction: false }),
      await identity({ ...defaultSiteRules, frontMatter: { ...defaultSiteRules.frontMatter, heading: 'title' } }),
      await identity(defaultSiteRules, { ...DEFAULT_LIMITS, titleLength: 20 }),
    ];
    fs.appendFileSync(program, '\n');
    others.push(await identity());
    expect(new Set([same, ...others]).size).toBe(1 + others.length);
  });

  test('is another one with another version of what it depends on', async () => {
    const before = await identity();
    expect(await identity()).toBe(before);
    install('app/node_modules/html/node_modules/entities', 'entities@5.0.1');
    expect(await identity()).not.toBe(before);
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { defaultSiteRules, readSite, type FileRecord } from '../../../migrator';

const SITE = path.resolve(__dirname, '../../../playground/legacy-site');
const bytesOf = (file: string): Buffer => fs.readFileSync(path.join(SITE, file));

const filesBelow = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(SITE, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

const isImage = (file: string): boolean => file.endsWith('.png');

describe('the sample legacy site', () => {
  const all = filesBelow(SITE);
  const sources = all.filter((file) => !isImage(file)).map((file) => ({ path: file, bytes: bytesOf(file) }));
  const rules = { ...defaultSiteRules, hosts: ['www.lanchuan.example'] };
  const { files } = readSite(sources, rules, { assets: all.filter(isImage) });
  const page = (file: string): FileRecord => {
    const found = files.find(({ path: name }) => name === file);
    if (found === undefined) throw new Error(`${file} is not in the sample site`);
    return found;
  };
  const pages = files.filter(({ state }) => state === 'page');

  test('is a page or is skipped for a reason, file by file', () => {
    expect(files.filter(({ state }) => state === 'rejected')).toEqual([]);
    const skipped = files.filter(({ state }) => state === 'skipped');
    expect(skipped.map(({ path: file }) => file)).toEqual(['README.md', 'support/TOC.md']);
    expect(skipped.every(({ findings }) => findings.length > 0)).toBe(true);
    expect(pages).toHaveLength(31);
  });

  test('has every page in both languages, but the damaged one', () => {
    const alone = pages.filter(({ translations }) => translations.length === 0).map(({ path: file }) => file);
    expect(alone).toEqual(['support/sla/content-delivery-en.md']);
    expect(pages.every(({ path: file, locale }) => (locale === 'en') === /-en(?:-v1)?(?:\.\w+)?$/.test(file))).toBe(
      true,
    );
  });

  // Git, an editor or a formatter may mend what these files exist to show.
  test('keeps the bytes that make it odd', () => {
    const startsWithBom = (file: string) =>
      bytesOf(file)
        .subarray(0, 3)
        .equals(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(['support/sla/storage-v1.md', 'support/trust-center/privacy.md'].every(startsWithBom)).toBe(true);
    expect(bytesOf('support/sla/storage-en.md').toString().split('\r\n').length).toBeGreaterThan(40);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytesOf('support/sla/database.md'))).toThrow();
    expect(page('support/sla/database.md').title).toBe('数据库服务级别协议');
  });

  test('publishes nothing of a header, the damaged one included', () => {
    const left = pages.filter(({ body }) => /wacn\.|ms\.service|pageTitle|AZURE\.LANGUAGE/.test(body ?? ''));
    expect(left.map(({ path: file }) => file)).toEqual([]);
    expect(page('support/sla/content-delivery-en.md').findings.map(({ code }) => code)).toContain('HDR_UNREADABLE');
  });

  test('reads tagline, summary, versions and parents', () => {
    expect(page('support/trust-center/compliance-en.md').tagline).toBe(
      'Controls that an independent auditor has looked at',
    );
    expect(page('support/trust-center/security-en.md').summary?.split('\n')).toHaveLength(3);
    expect(page('support/sla/storage-en-v1.md')).toMatchObject({ title: 'SLA for Storage', version: '1' });
    expect(page('support/trust-center/compliance.md').parent).toBe('/support/trust-center/');
  });

  test('has links of every kind, and only two that are broken', () => {
    const kinds = pages.flatMap(({ links }) => links.map(({ kind }) => kind));
    for (const kind of ['page', 'image', 'mail', 'external', 'outside']) expect(kinds).toContain(kind);
    expect(kinds.filter((kind) => kind === 'broken')).toHaveLength(2);
  });
});

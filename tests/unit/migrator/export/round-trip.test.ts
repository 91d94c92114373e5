import { loadSourceMap } from '../../../../server/src/adapters/map-file';
import { openSource } from '../../../../server/src/adapters/source/open-source';
import { defaultSiteRules, readSite } from '../../../../migrator';
import type { FileRecord } from '../../../../migrator/model/file-record';
import type { SiteRules } from '../../../../migrator/model/site-rules';
import type { SourceFile } from '../../../../migrator/model/source';
import { exported, storedPages } from '../../../support/content/stored-pages';
import { legacySite } from '../../../support/sites/legacy-site';

const readAll = async (): Promise<{ files: SourceFile[]; assets: readonly string[]; rules: SiteRules }> => {
  const source = await openSource(legacySite());
  const files: SourceFile[] = [];
  for await (const file of source.files()) files.push(file);
  return {
    files,
    assets: source.assets,
    rules: { ...defaultSiteRules, map: (await loadSourceMap(source))?.map ?? null },
  };
};

/** The fields that the file of a page has to state again, in any place. */
const fieldsOf = (file: FileRecord) => ({
  path: file.path,
  group: file.group,
  locale: file.locale,
  url: file.url,
  slug: file.slug,
  kind: file.kind,
  title: file.title,
  tagline: file.tagline,
  summary: file.summary,
  metaTitle: file.metaTitle,
  metaDescription: file.metaDescription,
  parent: file.parent,
  version: file.version,
  sourceDate: file.sourceDate,
  attributes: file.attributes,
  translations: file.translations,
  body: file.body,
});

describe('a site that is exported', () => {
  let source: Awaited<ReturnType<typeof readAll>>;
  beforeAll(async () => {
    source = await readAll();
  });

  const imported = () => readSite(source.files, source.rules, { assets: source.assets });

  test('is its source, byte for byte, where nobody has changed it', () => {
    const files = new Map(source.files.map(({ path, bytes }) => [path, bytes]));
    const pages = exported(storedPages(imported()), source.rules);
    expect(pages.length).toBeGreaterThan(0);
    const different = pages.filter(
      ({ path, state, bytes }) =>
        state !== 'source' || Buffer.compare(bytes, files.get(path) ?? new Uint8Array()) !== 0,
    );
    expect(different.map(({ path }) => path)).toEqual([]);
  });

  test('says the same when every page of it is written anew', () => {
    const site = imported();
    const edited = storedPages(site).map((page) => ({
      ...page,
      source: page.source && {
        ...page.source,
        base: { ...page.source.base, fields: { ...page.source.base.fields, title: 'as it was' } },
      },
    }));
    const pages = exported(edited, source.rules);
    expect(new Set(pages.map(({ state }) => state))).toEqual(new Set(['edited']));
    expect(pages.flatMap(({ findings }) => findings)).toEqual([]);
    const again = readSite(pages, { ...source.rules, map: null }, { assets: source.assets });
    const before = site.files.filter(({ state }) => state === 'page');
    expect(again.files.map(fieldsOf)).toEqual(before.map(fieldsOf));
  });
});

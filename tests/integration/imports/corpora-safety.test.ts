/** @database any */
import fs from 'node:fs';
import path from 'node:path';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import type { ImportReport } from '../../../migrator/run/apply/report';
import type { PlannedImport } from '../../../server/src/features/imports/service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { corpusFolder, describeCorpora } from '../../support/sites/corpora';
import { importFolder } from '../../support/sites/import-folder';
import { codeless, dangersIn, renderMarkdown } from '../../support/content/render-markdown';
import { rowsOf, type Row } from '../content/stored';
import { sha256 } from '../media/sample-files';

const IMAGE = /\.(?:png|jpe?g|gif|webp)$/i;

const SITES = ['seed', 'trustcenter', 'mktcontent'];

const filesBelow = (folder: string, wanted: RegExp): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file))
    .map((file) => file.split(path.sep).join('/'))
    .sort();

const imagesIn = (html: string): string[] => {
  const sources: string[] = [];
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if ('tagName' in node && node.tagName === 'img')
      sources.push(...node.attrs.flatMap(({ name, value }) => (name === 'src' ? [value] : [])));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return sources;
};

const textOf = ({ summary, body }: Row): string =>
  [summary, body].filter((text) => typeof text === 'string').join('\n\n');

describeCorpora('the content of real sites', () => {
  let app: RunningStrapi;
  const imports = new Map<string, PlannedImport & { report: ImportReport }>();
  let pages: Row[];
  let library: { hash: string; url: string }[];

  beforeAll(async () => {
    app = await bootStrapi();
    for (const site of SITES)
      imports.set(site, await importFolder(app.strapi, corpusFolder(site), { publish: true, site }));
    pages = await rowsOf(app.strapi, 'page', {});
    library = (await app.strapi.db.query('plugin::upload.file').findMany()) as { hash: string; url: string }[];
  });
  afterAll(async () => app.close());

  test.each(SITES)('%s is imported whole, as drafts and published', (site) => {
    const { report, files } = imports.get(site) ?? { report: null, files: [] };
    expect(report?.items.filter(({ error }) => error !== null)).toEqual([]);
    expect(report?.counts).toMatchObject({ failed: 0, conflict: 0, skip: 0, missing: 0 });
    expect(report?.files).toMatchObject({ rejected: 0 });
    for (const { path: source, locale, state } of files.filter((file) => file.state === 'page')) {
      const item = report?.items.find((each) => each.type === 'page' && each.sourcePath === source);
      const versions = pages.filter((row) => row.documentId === item?.documentId && row.locale === locale);
      expect([source, state, versions.length]).toEqual([source, 'page', 2]);
    }
  });

  test('no page holds anything that runs, as a browser reads what its markdown becomes', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages)
      expect([page['path'], dangersIn(renderMarkdown(textOf(page)))]).toEqual([page['path'], []]);
  });

  test('no page holds a header, a mark of the legacy publisher, or a damaged character', () => {
    for (const page of pages) {
      const text = textOf(page);
      const shown = codeless(renderMarkdown(text));
      expect([page['path'], /(?:<|&lt;)(?:properties|tags)\b|\[(?:AZURE|WACOM)\./i.exec(shown)]).toEqual([
        page['path'],
        null,
      ]);
      expect([page['path'], /\[AZURE\.|<properties|<tags|compliance-media:|\uFFFD/.exec(text)]).toEqual([
        page['path'],
        null,
      ]);
    }
  });

  test.each(SITES)('every image of %s is in the media library once, and shown by the pages that showed it', (site) => {
    const { report, files } = imports.get(site) ?? { report: null, files: [] };
    for (const image of filesBelow(corpusFolder(site), IMAGE)) {
      const sum = sha256(fs.readFileSync(path.join(corpusFolder(site), image)));
      const [stored, ...others] = library.filter(({ hash }) => hash.endsWith(`_${sum.slice(0, 16)}`));
      expect([image, stored !== undefined, others]).toEqual([image, true, []]);
      const showing = files.filter(({ links }) =>
        links.some(({ kind, target }) => kind === 'image' && target === image),
      );
      expect([image, showing.length > 0]).toEqual([image, true]);
      for (const { path: source, locale } of showing) {
        const item = report?.items.find((each) => each.type === 'page' && each.sourcePath === source);
        for (const row of pages.filter((each) => each.documentId === item?.documentId && each.locale === locale))
          expect([source, image, imagesIn(renderMarkdown(textOf(row))).includes(stored?.url ?? '')]).toEqual([
            source,
            image,
            true,
          ]);
      }
    }
  });
});

import fc from 'fast-check';
import GithubSlugger from 'github-slugger';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

import { defaultSiteRules, readSite, type FileRecord } from '../../migrator';
import { renderMarkdown } from '../support/content/render-markdown';
import { bytesOf } from './legacy-text';
import { rounds } from '../support/jest/rounds';

const RULES = { ...defaultSiteRules, hosts: ['www.lanchuan.example'] };
const EN = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const ZH = '存储服务把您交给它的一切内容保存三份，分别放在两座建筑里。';

const PATHS = ['index', 'support', 'support/sla/storage', 'support/sla/storage-en', 'support/sla/dns', 'legal/default'];
const FRAGMENTS = ['', '#', '#copies', '#Copies', '#份数', '#legacy', '#gone', '?a=1', '?a=1#copies'];

/** The forms in which a link may name a page. */
const href = fc
  .record({
    path: fc.constantFrom(...PATHS, 'support/sla/gone', 'elsewhere/page', 'media/x.png', 'files/x.pdf'),
    before: fc.constantFrom('/', '', '../', '../../', './', 'https://www.lanchuan.example/', '//www.lanchuan.example/'),
    behind: fc.constantFrom('', '/', '.md', '.html', '/index', '/default.html'),
    fragment: fc.constantFrom(...FRAGMENTS),
  })
  .map(({ path, before, behind, fragment }) => `${before}${path}${behind}${fragment}`);
const target = fc.oneof(
  { weight: 5, arbitrary: href },
  fc.constantFrom(...FRAGMENTS.filter((each) => each.startsWith('#'))),
  fc.constantFrom('https://other.example/x', 'mailto:a@b.example', 'javascript:run()', 'data:text/html,x', ''),
);
const link = fc.oneof(
  target.map((each) => `[x](<${each}>)`),
  target.map((each) => `<a href="${each}">x</a>`),
  target.map((each) => `![x](<${each}>)`),
);

const site = fc
  .uniqueArray(
    fc.record({ path: fc.constantFrom(...PATHS), links: fc.array(link, { maxLength: 6 }), zh: fc.boolean() }),
    { selector: ({ path }) => path, minLength: 1, maxLength: PATHS.length },
  )
  .map((pages) =>
    pages.map(({ path, links, zh }) => ({
      path: `${path}.md`,
      bytes: bytesOf(
        `# Title\n\n${zh ? ZH : EN}\n\n## ${zh ? '份数' : 'Copies'}\n\n<a id="legacy"></a>\n\n${links.join('\n\n')}\n`,
      ),
    })),
  );

interface Rendered {
  hrefs: string[];
  anchors: Set<string>;
}

/** A body as a browser has it: where its links lead, and where links may land. */
const rendered = (body: string): Rendered => {
  const hrefs: string[] = [];
  const anchors = new Set<string>();
  const slugger = new GithubSlugger();
  const textOf = (node: DefaultTreeAdapterMap['node']): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if ('tagName' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id' || name === 'name') anchors.add(value);
        if (name === 'href') hrefs.push(value);
      }
      if (/^h[1-6]$/.test(node.tagName)) anchors.add(slugger.slug(textOf(node)));
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(renderMarkdown(body)));
  return { hrefs, anchors };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Whether a link leads to a page of the site and lands there. */
const arrives = (written: string, from: FileRecord, pages: ReadonlyMap<string, Rendered>): boolean => {
  const [, path = '', fragment = ''] = /^([^?#]*)[^#]*(?:#(.*))?$/.exec(written) ?? [];
  const page = pages.get(path === '' ? (from.url ?? '') : path);
  return page !== undefined && (fragment === '' || page.anchors.has(decoded(fragment)));
};

/** The path of a link may be corrected where its fragment leads nowhere. */
const sameFragment = (href: string, written: string): boolean =>
  /#./.test(href) && decoded(written).endsWith(decoded(href.slice(href.indexOf('#'))));

const OUTWARD = /^(?:https?:)?\/\/(?!www\.lanchuan\.example)|^mailto:/;
/** The findings of an import about links that lead nowhere. */
const REPORTS = /^(?:LINK_BROKEN|LINK_UNSAFE|LINK_TO_SKIPPED|ANCHOR_MISSING|ASSET_LEFT_BEHIND)$/;

test('every link of a body arrives, or is said to lead out of the import or nowhere', () => {
  fc.assert(
    fc.property(site, (sources) => {
      const { files } = readSite(sources, RULES);
      const imported = files.filter(({ state }) => state === 'page');
      const pages = new Map(imported.map((file) => [file.url ?? '', rendered(file.body ?? '')]));
      for (const file of imported) {
        const told = [
          ...file.links.filter(({ kind }) => kind === 'outside').map((each) => each.href),
          ...file.links
            .filter(({ line }) => file.findings.some((each) => each.line === line && REPORTS.test(each.code)))
            .map((each) => each.href),
        ];
        const untold = (pages.get(file.url ?? '')?.hrefs ?? []).filter(
          (written) =>
            !OUTWARD.test(written) &&
            !arrives(written, file, pages) &&
            !told.some((each) => decoded(each) === decoded(written) || sameFragment(each, written)),
        );
        expect([file.path, file.body, untold]).toEqual([file.path, file.body, []]);
      }
    }),
    { numRuns: rounds(300) },
  );
});

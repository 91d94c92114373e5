/** @database any */
import fs from 'node:fs';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import type { ImportReport } from '../../../migrator/run/apply/report';
import type { PlannedImport } from '../../../server/src/features/imports/service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { codeless } from '../../support/content/render-markdown';
import { corpusFolder, describeCorpora } from '../../support/sites/corpora';
import { importFolder } from '../../support/sites/import-folder';

const SITES = ['cloudgov', 'mozilla', 'mssec', 'osguide', 'tencent', 'todo', 'ws9'];

/** The facts about a file of a site that a person noted. */
interface Truth {
  path: string;
  state: string;
  translations: string[] | null;
  legacy_url: string | null;
  legacy_url_accept?: string[];
  redirects_from: string[] | null;
}

interface Served {
  data: { documentId: string; path: string; title: string; html: string } | null;
  meta?: { locale: string };
  error?: { details?: { redirect?: { to: string; code: number } } };
}

/** Marks for generators, which readers do not see. */
const MARKS: [string, RegExp][] = [
  ['Liquid', /\{\{|\{%|%\}|\}\}/],
  ['shortcodes', /\{\{[<%]|[>%]\}\}/],
  ['admonitions', /^\s*(?:<p>)?\s*(?::{3,}|(?:!!!|\?\?\?)\s)/m],
  ['attribute lists', /\{:\s*[.#\w]|\s\{#[\w-]+\}/],
  ['imports', /(?:^|>)\s*import\s+[\w{*][^<\n]*\sfrom\s/m],
  ['components', /(?:<|&lt;|&#x3C;)\/?[A-Z][A-Za-z]+(?:\s[^<>]*?)?\/?(?:>|&gt;)/],
  ['includes and notes', /\[!(?:INCLUDE|NOTE|TIP|IMPORTANT|WARNING|CAUTION)/],
];

type Node = DefaultTreeAdapterMap['node'];

interface Shown {
  links: string[];
  ids: Set<string>;
}

const shownIn = (html: string): Shown => {
  const shown: Shown = { links: [], ids: new Set() };
  const visit = (node: Node): void => {
    if ('attrs' in node)
      for (const { name, value } of node.attrs) {
        if (name === 'id') shown.ids.add(value);
        if ((name === 'href' && node.tagName === 'a') || name === 'src') shown.links.push(value);
      }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return shown;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const truthOf = (site: string): Truth[] =>
  (JSON.parse(fs.readFileSync(corpusFolder(`truth/wild-${site}.json`), 'utf8')) as { records: Truth[] }).records.filter(
    ({ state }) => state === 'page',
  );

describeCorpora('sites of seven generators in one app', () => {
  let app: RunningStrapi;
  const imports = new Map<string, PlannedImport & { report: ImportReport }>();
  const answers = new Map<string, Promise<Served>>();

  beforeAll(async () => {
    app = await bootStrapi({ config: { publicRead: true } });
    for (const site of SITES)
      imports.set(
        site,
        await importFolder(app.strapi, corpusFolder(`wild/${site}`), { publish: true, publishUnverified: true, site }),
      );
  });
  afterAll(async () => app.close());

  const imported = (site: string): PlannedImport & { report: ImportReport } => {
    const found = imports.get(site);
    if (found === undefined) throw new Error(`${site} is not imported`);
    return found;
  };
  /** The pages of a site, with the entry of each. */
  const pagesOf = (site: string) => {
    const { files, report } = imported(site);
    const entries = new Map(
      report.items.filter(({ type }) => type === 'page').map((item) => [item.sourcePath, item.documentId]),
    );
    return files
      .filter(({ state }) => state === 'page')
      .map((file) => ({ file, documentId: entries.get(file.path) ?? null }));
  };
  const served = async (path: string, locale?: string): Promise<Served> => {
    const query = new URLSearchParams({ path, fields: 'title,path,html', ...(locale !== undefined && { locale }) });
    const url = `/api/compliance/pages/by-path?${query.toString()}`;
    let answer = answers.get(url);
    if (answer === undefined) {
      answer = app.get(url).then(({ body }) => body as Served);
      answers.set(url, answer);
    }
    return answer;
  };

  test.each(SITES)('%s is written whole', (site) => {
    const { report } = imported(site);
    expect(report.items.filter(({ error }) => error !== null)).toEqual([]);
    expect([site, report.counts]).toMatchObject([site, { failed: 0, conflict: 0 }]);
    expect(report.items.filter(({ action, reason }) => action === 'skip' && reason !== 'marked-draft')).toEqual([]);
  });

  test.each(SITES)('every page of %s answers at the address that its files tell', async (site) => {
    const files = new Map(pagesOf(site).map((each) => [each.file.path, each]));
    const wrong: unknown[] = [];
    for (const { path, legacy_url, legacy_url_accept = [] } of truthOf(site)) {
      const page = files.get(path);
      const own = [legacy_url, ...legacy_url_accept].filter((each) => each !== null);
      const address = own.find((each) => decoded(each) === decoded(page?.file.url ?? '')) ?? own[0] ?? page?.file.url;
      const { data, meta } = await served(address ?? '');
      if (data?.documentId !== page?.documentId || meta?.locale !== page?.file.locale)
        wrong.push([path, address, data?.path, meta?.locale]);
    }
    expect(wrong).toEqual([]);
  });

  test.each(SITES)('every old address of %s redirects to its page', async (site) => {
    const files = new Map(pagesOf(site).map((each) => [each.file.path, each]));
    const wrong: unknown[] = [];
    for (const { path, redirects_from } of truthOf(site)) {
      for (const from of redirects_from ?? []) {
        const answer = await served(from);
        const to = answer.error?.details?.redirect?.to;
        const reached = answer.data ?? (to === undefined ? null : (await served(to)).data);
        if (reached?.documentId !== files.get(path)?.documentId) wrong.push([path, from, to]);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(SITES)('the translations of %s are versions of one page', (site) => {
    const entries = new Map(pagesOf(site).map(({ file, documentId }) => [file.path, documentId]));
    for (const { path, translations } of truthOf(site)) {
      const known = (translations ?? []).filter((each) => entries.has(each));
      const together = [...entries].flatMap(([other, id]) => (id === entries.get(path) && other !== path ? other : []));
      if (translations !== null) expect([path, together.sort()]).toEqual([path, known.sort()]);
    }
  });

  test.each(SITES)('no page of %s shows what only its generator reads', async (site) => {
    const shown: unknown[] = [];
    for (const { file } of pagesOf(site)) {
      const { data } = await served(file.url ?? '', file.locale ?? undefined);
      const html = codeless(data?.html ?? '');
      if (html.trim() === '' && (file.body ?? '').trim() !== '') shown.push([file.path, 'no html']);
      for (const [name, mark] of MARKS) {
        const found = mark.exec(html);
        if (found !== null) shown.push([file.path, name, html.slice(Math.max(0, found.index - 40), found.index + 60)]);
      }
    }
    expect(shown).toEqual([]);
  });

  test.each(SITES)('every link of %s leads somewhere in the app, or is reported', async (site) => {
    const lost: unknown[] = [];
    for (const { file } of pagesOf(site)) {
      const { data } = await served(file.url ?? '', file.locale ?? undefined);
      const own = shownIn(data?.html ?? '');
      const told = file.findings.map(({ message }) => decoded(message));
      const leadsOut = file.findings.some(({ code }) => code === 'LINK_OUTSIDE');
      const outside = new Set(file.links.filter(({ kind }) => kind === 'outside').map(({ href }) => decoded(href)));
      for (const href of new Set(own.links)) {
        if (/^(?:https?:|mailto:|tel:|\/uploads\/)/i.test(href) || href.startsWith(`${app.url}/`)) continue;
        const [path = '', fragment = ''] = href.split('#');
        const target = path === '' ? { data } : await served(path);
        const to = target.error?.details?.redirect?.to;
        const reached = target.data ?? (to === undefined ? null : (await served(to)).data);
        const anchors = path === '' ? own.ids : shownIn(reached?.html ?? '').ids;
        const holds = reached !== null && (fragment === '' || anchors.has(decoded(fragment)));
        const named = decoded(path === '' ? `#${fragment}` : path);
        const isReported = (leadsOut && outside.has(decoded(href))) || told.some((message) => message.includes(named));
        if (!holds && !isReported) lost.push([file.path, href, reached === null ? 'no page' : 'no anchor']);
      }
    }
    expect(lost).toEqual([]);
  });
});

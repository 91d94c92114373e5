import { defaultSiteRules, linkSite, readPage } from '../../../../migrator';
import { namedAssets } from '../../../../migrator/site/links/assets';

const LINKS = 400;

const pageOf = (text: string) =>
  readPage({ path: 'trust/page.md', bytes: new TextEncoder().encode(`# Page\n\n${text}`) }, defaultSiteRules);

test('the text of a page, which may lie on disk, is read a few times, not once for each of its links', () => {
  const draft = pageOf('[one](/x/) '.repeat(LINKS));
  const { text } = draft.source;
  let reads = 0;
  Object.defineProperty(draft.source, 'text', {
    enumerable: true,
    get: () => {
      reads += 1;
      return text;
    },
  });
  linkSite([draft], defaultSiteRules);
  expect(reads).toBeLessThan(20);
});

test('links to the anchors of a long page are those of a short one', () => {
  const text = '## Our terms\n\n[a](#our-terms) [b](#none)\n\n';
  const linked = [text, `${text}${'We keep it. '.repeat(1_000)}`].map((each) => {
    const [file] = linkSite([pageOf(each)], defaultSiteRules).files;
    return [file?.links, file?.findings.map(({ code }) => code)];
  });
  expect(linked[0]).toEqual([[expect.anything(), expect.anything()], ['ANCHOR_MISSING']]);
  expect(linked[1]).toEqual(linked[0]);
});

test('links that share a long target are classified and listed in proportion to the length of their page', () => {
  const target = `/${'x'.repeat(50_000)}`;
  const draft = pageOf(`[a]: ${target}\n\n${'[a] '.repeat(10_000)}`);
  const start = process.cpuUsage();
  const { files } = linkSite([draft], defaultSiteRules);
  const { user } = process.cpuUsage(start);
  expect(files[0]?.links).toHaveLength(10_000);
  expect(new Set(files[0]?.links.map(({ href }) => href))).toEqual(new Set([target.slice(0, 250)]));
  expect(user / 1e6).toBeLessThan(10);
});

test('what a long target is missing is told in proportion to the length of its page', () => {
  const draft = pageOf(`[a]: ${'x'.repeat(50_000)}.md\n\n${'[a] '.repeat(1_000)}`);
  const { files } = linkSite([draft], defaultSiteRules);
  const findings = files[0]?.findings.filter(({ code }) => code === 'LINK_BROKEN') ?? [];
  expect(findings).toHaveLength(1_000);
  expect(JSON.stringify(findings).length).toBeLessThan(2_000_000);
});

test('the files that links may name are found without looking twice at a target', () => {
  const draft = pageOf(`[a]: files/${'x'.repeat(50_000)}/a.pdf\n\n${'[a] '.repeat(10_000)}`);
  const start = process.cpuUsage();
  expect(namedAssets([draft], ['files/a.pdf', 'files/b.pdf'])).toEqual(['files/a.pdf']);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(1);
});

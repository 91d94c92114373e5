import { addRule } from '../../../../migrator/map/add-rule';
import { parseMap } from '../../../../migrator/map/parse-map';

const MAP = `# Decisions of Ada.
pages:
  # checked with the lawyers
  sla/dns.md: { title: Domain names } # short
  "sla/*":
    kind: legal

exclude:
  - old/** # gone since 2019
assets:
`;

const decided = (text: string) => {
  const read = parseMap(text, 'map');
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  const { pages, exclude, assets, links, hosts, certifications } = read.map;
  return {
    pages: Object.fromEntries(pages.map(({ glob, decision }) => [glob, decision])),
    exclude: exclude.map(({ glob }) => glob),
    assets: assets.map(({ prefix, folder }) => [prefix, folder]),
    links: links.map(({ from, to }) => [from, to]),
    hosts: hosts.map(({ host }) => host),
    certifications: certifications.map(({ key, facts }) => [key, facts]),
  };
};

describe('a rule that is added to a map', () => {
  it.each([
    ['an empty map', ''],
    ['a map of comments', '# nothing yet\n'],
    ['a part without entries', 'pages: # to be written\n'],
    ['a map that begins with a byte order mark', '\uFEFFexclude: [a]\n'],
  ])('stands in %s', (_, text) => {
    const added = addRule(text, 'pages: { "a.md": { title: "404", sourceDate: null } }');
    expect(decided(added).pages).toEqual({ 'a.md': { title: '404', sourceDate: null } });
    expect(added).toContain(/#.*/.exec(text)?.[0] ?? '');
  });

  it('keeps comments, order and everything else', () => {
    const added = addRule(MAP, 'links: { "/old/": null }');
    expect(added).toBe(`${MAP}links:\n  "/old/": null\n`);
  });

  it('joins what the map decides about the same file', () => {
    const added = addRule(MAP, 'pages: { "sla/dns.md": { path: "/dns/" } }');
    expect(added).toContain(
      '  # checked with the lawyers\n  sla/dns.md: { title: Domain names, path: "/dns/" } # short\n',
    );
    expect(decided(added).pages['sla/dns.md']).toEqual({ title: 'Domain names', path: '/dns/' });
  });

  it('replaces a decision about the same field', () => {
    const added = addRule(MAP, 'pages: { "sla/*": { kind: sla } }');
    expect(decided(added).pages['sla/*']).toEqual({ kind: 'sla' });
  });

  it('is added to a list once', () => {
    const once = addRule(MAP, 'exclude: ["b.md"]');
    expect(decided(once).exclude).toEqual(['old/**', 'b.md']);
    expect(addRule(once, 'exclude: ["b.md"]')).toBe(once);
    expect(once).toContain('# gone since 2019');
  });

  it('fills a part that has no entries', () => {
    const added = addRule(MAP, 'assets: { "//cdn.example.com": "cdn" }');
    expect(decided(added).assets).toEqual([['//cdn.example.com', 'cdn']]);
  });

  it('keeps the line ends of the map', () => {
    const added = addRule('exclude:\r\n  - a.md\r\n', 'hosts: ["old.example.com"]');
    expect(added.replaceAll('\r\n', '')).not.toContain('\n');
    expect(decided(added).hosts).toEqual(['old.example.com']);
  });
});

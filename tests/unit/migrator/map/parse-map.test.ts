import { parseMap } from '../../../../migrator/map/parse-map';

const read = (text: string) => parseMap(text, 'compliance.map.yml');
const problems = (text: string): string[] => {
  const result = read(text);
  return 'problems' in result ? result.problems : [];
};

describe('a map', () => {
  it('is read with the place of each rule', () => {
    const text = [
      'exclude:',
      '  - drafts/**',
      'pages:',
      '  sla/*: { kind: sla }',
      '  "sla/dns.md":',
      '    title: 404',
      '    sourceDate: 2016',
      '    parent: null',
      '    winner: true',
      'assets:',
      '  https://cdn.example.com/files: downloads',
      'certifications:',
      '  iso-iec-27001: { validUntil: 2026-03-31, level: 3 }',
    ].join('\n');
    expect(read(text)).toEqual({
      map: {
        file: 'compliance.map.yml',
        exclude: [{ glob: 'drafts/**', line: 2, column: 5 }],
        pages: [
          { glob: 'sla/*', decision: { kind: 'sla' }, line: 4, column: 3 },
          {
            glob: 'sla/dns.md',
            decision: { title: '404', sourceDate: '2016', parent: null, winner: true },
            line: 5,
            column: 3,
          },
        ],
        assets: [{ prefix: 'https://cdn.example.com/files', folder: 'downloads', line: 11, column: 3 }],
        links: [],
        hosts: [],
        certifications: [
          { key: 'iso-iec-27001', facts: { validUntil: '2026-03-31', level: '3' }, line: 13, column: 3 },
        ],
      },
    });
  });

  it('has titles on one line', () => {
    expect(read('pages:\n  a.md:\n    title: |\n      SLA\n      for Mail\n')).toMatchObject({
      map: { pages: [{ decision: { title: 'SLA for Mail' } }] },
    });
  });

  it.each(['', '# nothing yet\n', 'pages:\nexclude:\n', '\ufeffpages: {}'])('may be empty: %j', (text) => {
    const empty = {
      file: 'compliance.map.yml',
      exclude: [],
      pages: [],
      assets: [],
      links: [],
      hosts: [],
      certifications: [],
    };
    expect(read(text)).toEqual({ map: empty });
  });

  it.each([
    ['pagse: {}', '1:1: the key "pagse" is unknown; did you mean "pages"?'],
    ['pages:\n  a.md: { knd: sla }', '2:11: pages["a.md"]: the key "knd" is unknown; did you mean "kind"?'],
    ['pages:\n  a.md: { kind: slab }', /^2:17: pages\["a\.md"\]\.kind: must be one of overview, compliance, /],
    ['pages:\n  a.md: sla', '2:9: pages["a.md"]: must be a map of decisions, such as { kind: sla }'],
    ['pages: { a.md: { title: "S\\u200bLA" } }', '1:25: pages["a.md"].title: must not contain invisible characters'],
    ['pages: { a.md: { group: "S\u202eLA" } }', '1:25: pages["a.md"].group: must not contain invisible characters'],
    ['pages: { a.md: { path: "/a\u200bb/" } }', '1:24: pages["a.md"].path: must not contain invisible characters'],
    ['pages: { "": {} }', '1:10: pages[""]: must not be empty'],
    ['pages: { a.md: { sourceDate: 2016-13 } }', /^1:30: pages\["a\.md"\]\.sourceDate: must be a year, month or day/],
    ['pages: { a.md: { path: legal } }', /^1:24: pages\["a\.md"\]\.path: must be a path that begins with "\/"/],
    ['pages: { a.md: { locale: e } }', '1:26: pages["a.md"].locale: must be a locale, such as "en" or "zh-CN"'],
    ['pages: { a.md: { winner: no } }', '1:26: pages["a.md"].winner: must be true'],
    ['pages: { a.md: { title: "a\\0b" } }', '1:25: pages["a.md"].title: must not contain control characters'],
    ['pages: { a.md: { group: "\\ud800" } }', '1:25: pages["a.md"].group: must not contain control characters'],
    ['exclude: [a]\n# a\0b', '2:4: it must not contain control characters'],
    ['exclude: ["a\\e"]', '1:11: exclude[0]: must not contain control characters'],
    ['certifications: { x: { scope: "a\\0" } }', /scope: must not contain control characters$/],
    ['exclude: drafts', '1:10: exclude: must be a list of globs'],
    ['exclude: [a, {b: c}]', '1:14: exclude[1]: must be text'],
    ['assets: { "/x": y }', /^1:11: assets\["\/x"\]: must begin with a host/],
    ['assets: { "//cdn.example.com/x": ../y }', /^1:34: .*must be a folder inside the source$/],
    ['certifications: { iso: { validUtil: 2020-01-01 } }', /did you mean "validUntil"\?$/],
    ['certifications: { iso: { verifiedBy: Ada } }', /^1:26: .*a map cannot set "verifiedBy"; it is set in the admin/],
    ['certifications: { iso: { verifiedOn: 2020-02-03 } }', /^1:26: .*a map cannot set "verifiedOn"/],
    ['certifications: { iso: { certificationStatus: active } }', /^1:26: .*a map cannot set "certificationStatus"/],
    ['certifications: { iso: { owner: Ada } }', /the key "owner" is unknown/],
    ['certifications: { iso: { validUntil: 2020-02-30 } }', /^1:38: .*must be a date of the calendar/],
    ['- a', '1:1: the map must begin with one of exclude, pages, assets, links, hosts, certifications'],
    ['pages: { a.md: {} }\npages: {}', '2:1: the key "pages" occurs twice'],
    ['pages: {', /^1:\d+: not valid YAML: /],
    ['pages: {}\n---\npages: {}', /^2:1: not valid YAML: .*multiple documents/],
    ['pages: *all', '1:8: the alias *all is not supported; write the value out'],
    ['pages: &all {}', /the anchor &all is not allowed/],
    ['pages: !!map {}', /the tag tag:yaml\.org,2002:map is not allowed/],
    ['pages: { __proto__: { kind: sla } }', '1:10: the key "__proto__" is not allowed'],
    ['pages: { [a]: {} }', '1:10: a key must be plain text; put it in quotes'],
  ])('%j is refused with file, line and column', (text, expected) => {
    const [first = ''] = problems(text);
    expect(first).toMatch(/^compliance\.map\.yml:/);
    const message = first.replace('compliance.map.yml:', '');
    if (typeof expected === 'string') expect(message).toBe(expected);
    else expect(message).toMatch(expected);
  });

  it('names everything that is wrong at once', () => {
    expect(problems('pages: { a.md: { kind: x, titel: y } }\nexclude: z')).toHaveLength(3);
  });

  it('says of nesting without end that it is too deep, and nothing else', () => {
    const found = problems(`pages: ${'['.repeat(20_000)}`);
    expect(found).toEqual([
      expect.stringMatching(/^compliance\.map\.yml:1:\d+: not valid YAML: it is nested too deep$/),
    ]);
  });

  it('names as much as somebody reads', () => {
    const wrong = Array.from({ length: 150 }, (_, n) => `wrong${String(n)}: {}`).join('\n');
    expect(problems(wrong)).toHaveLength(101);
    expect(problems(wrong).at(-1)).toBe('compliance.map.yml:1:1: and 50 more');
    expect(problems('- *a\n'.repeat(150)).at(-1)).toBe('compliance.map.yml:1:1: and 50 more');
  });

  it('does not read what is too long', () => {
    expect(problems(`# ${'x'.repeat(5_000_000)}`)).toEqual([
      expect.stringContaining('the map exceeds the limit of 4194304 characters'),
    ]);
  });
});

import type { SourceRule } from '../../../../model/contracts/rules';
import {
  assetMapLine,
  excludeLine,
  factLine,
  hostLine,
  linkLine,
  otherPathLine,
  pageLine,
} from '../../../../migrator/map/map-line';
import { addRule } from '../../../../migrator/map/add-rule';
import { parseMap } from '../../../../migrator/map/parse-map';
import { choiceOf, mapOfRules, ruleOfLine } from '../../../../migrator/map/rule';

const decided = (text: string) => {
  const read = parseMap(text, 'map');
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  // where a rule stands says nothing of what it decides
  return JSON.parse(
    JSON.stringify(read.map, (name, value: unknown) => (/^(line|column|file)$/.test(name) ? 0 : value)),
  ) as unknown;
};

const ODD = 'a "b" { c: } [d], #é\\.md';

const LINES: [string, SourceRule][] = [
  [linkLine('/old/', null), { kind: 'link', from: '/old/', to: null }],
  [linkLine(ODD, 'new.md'), { kind: 'link', from: ODD, to: 'new.md' }],
  [excludeLine(`${ODD}x`), { kind: 'exclude', path: `${ODD}x` }],
  [hostLine('old.example.com'), { kind: 'host', host: 'old.example.com' }],
  [
    assetMapLine('https://cdn.example.com/a', 'cdn'),
    { kind: 'assets', prefix: 'https://cdn.example.com/a', folder: 'cdn' },
  ],
  [pageLine(ODD, { locale: 'zh-CN' }), { kind: 'page', path: ODD, field: 'locale', value: 'zh-CN' }],
  [pageLine('a.md', { parent: null }), { kind: 'page', path: 'a.md', field: 'parent', value: null }],
  [pageLine('a.md', { winner: true }), { kind: 'page', path: 'a.md', field: 'winner', value: true }],
  [pageLine('a.md', { holds: ['soc-2'] }), { kind: 'page', path: 'a.md', field: 'holds', value: ['soc-2'] }],
  [otherPathLine('a.md', '/a/'), { kind: 'page', path: 'a.md', field: 'path', value: '/a-2/' }],
  [factLine('soc-2', 'issuer', ODD), { kind: 'fact', certification: 'soc-2', field: 'issuer', value: ODD }],
  [
    factLine('soc-2', 'services', ['x', 'y']),
    { kind: 'fact', certification: 'soc-2', field: 'services', value: ['x', 'y'] },
  ],
];

test.each(LINES)('%s is a rule that a person can choose, and stands in a map as it did', (line, rule) => {
  expect(ruleOfLine(line)).toEqual(rule);
  expect(decided(mapOfRules([rule]))).toEqual(decided(line));
});

test('the rules of all lines together are one valid map', () => {
  const rules = LINES.map(([, rule]) => rule);
  const oneByOne = LINES.reduce((map, [line]) => addRule(map, line), '');
  expect(decided(addRule('', mapOfRules(rules)))).toEqual(decided(oneByOne));
});

test.each([
  '',
  'pages: { "a.md": { locale: "en", kind: "sla" } }',
  'links: { /old/: null }',
  'titles: { "a": "b" }',
  'links: [',
])('a line that was written otherwise is no rule to choose: %s', (line) => {
  expect(ruleOfLine(line)).toBeNull();
});

test('a later rule takes the place of an earlier one, and certifications of a page join', () => {
  const page = (field: string, value: string | string[]): SourceRule => ({ kind: 'page', path: 'a.md', field, value });
  const rules = [page('locale', 'en'), page('holds', ['soc-2']), page('locale', 'zh-CN'), page('holds', ['hipaa'])];
  expect(mapOfRules(rules)).toBe('pages: { "a.md": { locale: "zh-CN", holds: ["soc-2","hipaa"] } }');
});

test('what is decided of many findings alike has one name, and what is decided between pages has none', () => {
  const choices = LINES.map(([, rule]) => choiceOf(rule));
  expect(choices).toEqual([
    'link',
    null,
    'exclude',
    null,
    null,
    'locale "zh-CN"',
    'parent null',
    null,
    'holds ["soc-2"]',
    'path',
    null,
    null,
  ]);
});

test('of leaving a page out and deciding about it the later rule counts', () => {
  const exclude: SourceRule = { kind: 'exclude', path: 'a.md' };
  const page: SourceRule = { kind: 'page', path: 'a.md', field: 'path', value: '/a-2/' };
  expect(mapOfRules([exclude, page])).toBe('pages: { "a.md": { path: "/a-2/" } }');
  expect(mapOfRules([page, exclude])).toBe('exclude: ["a.md"]');
});

test('thousands of rules join a map of thousands', () => {
  const rules = Array.from({ length: 10_000 }, (_, n): SourceRule => ({
    kind: 'link',
    from: `/old-${String(n)}/`,
    to: null,
  }));
  const map = addRule('', mapOfRules(rules.slice(0, 5_000)));
  const joined = addRule(map, mapOfRules(rules));
  expect(joined.match(/^ {2}"?\/old/gm)).toHaveLength(10_000);
});

import { applyEdits } from '../../../../../migrator/reader/interpret/body';
import { DEFAULT_LIMITS } from '../../../../../migrator/reader/read/limits';
import { defaultSiteRules, readPage, type SiteRules } from '../../../../../migrator';

const read = (text: string, rules: SiteRules = defaultSiteRules) =>
  readPage({ path: 'page.md', bytes: Buffer.from(text) }, rules, DEFAULT_LIMITS);
const yaml = (header: string): string => `---\n${header}\n---\n\n# Page\n\nAll about the page.\n`;
const toml = (header: string): string => `+++\n${header}\n+++\n\n# Page\n\nAll about the page.\n`;
const json = (header: string): string => `${header}\n\n# Page\n\nAll about the page.\n`;

const codesOf = (findings: readonly { code: string }[]): string[] => findings.map(({ code }) => code);

test.each([
  // values that are read
  ['a draft that is no boolean', yaml('draft: wip')],
  ['a draft of 1', yaml('draft: 1')],
  ['published: 0', yaml('published: 0')],
  ['published: nope', yaml('published: nope')],
  ['published: never', yaml('published: never')],
  ['published without words', yaml('published: ""')],
  ['a mark under another key than the first', yaml('draft: false\ncompliance:\n  draft: true')],
  ['a boolean that holds characters that were left out', yaml('draft: "fal\\0se"')],
  // values that are not read
  ['an alias', yaml('title: A\nx: &d true\ndraft: *d')],
  ['a list with an alias', yaml('x: &d true\ndraft: [*d]')],
  ['a merged mapping', yaml('title: A\nbase: &b\n  draft: true\n<<: *b')],
  ['a mapping merged of several', yaml('base: &b { draft: true }\n<<: [*b]')],
  ['a mapping', yaml('title: A\ndraft: {a: true}')],
  ['an empty mapping', yaml('title: A\ndraft: {}')],
  ['a mapping under published', yaml('title: A\npublished: { on: 2020 }')],
  ['a custom tag', yaml('title: A\ndraft: !env DRAFT')],
  ['a key that is given twice, once as a mark', yaml('draft: true\ndraft: false')],
  ['publish: false', yaml('publish: false')],
  ['a key with a space that does not break', yaml('title: A\ndraft\u00a0: true')],
  ['a key with a character that nobody sees', yaml('title: A\n\u200bdraft: true')],
  ['a colon of Chinese', yaml('title: A\ndraft： true')],
  ['a colon of Chinese, and nothing else', yaml('draft：true')],
  ['no permalink', yaml('title: A\npermalink: false')],
  ['an opening line that names YAML', `---yaml\ndraft: true\n---\n\n# Page\n\nAll about the page.\n`],
  // YAML that cannot be read
  ['a tab', yaml('title: A\n\tdraft: true')],
  ['a tab in the first line', yaml('\tdraft: true')],
  ['a quoted key', yaml('title: a: b\n"draft": true')],
  ['a key in single quotes', yaml("title: a: b\n'draft' : true")],
  ['no space behind the colon', yaml('title: x\ndraft:true')],
  ['no space behind the colon, and nothing else', yaml('draft:true')],
  ['a comment behind it', yaml('title: a: b\ndraft: true # not yet')],
  ['a published that is false', yaml('title: a: b\n"published": false')],
  ['no value', yaml('title: a: b\ndraft:')],
  ['another case', yaml('title: a: b\n"Draft": True')],
  ['one line', yaml('{ title: a: b, draft: true')],
  ['a list', yaml('- draft: true')],
  ['a list behind another item', yaml('- title: A\n- draft: true')],
  ['a directive', yaml('%x\ndraft: true')],
  ['no closing line', '---\ntitle: A\n"draft": true\n\n# Page\n\nAll about the page.\n'],
  // other formats
  ['TOML', toml('draft = true')],
  ['TOML with a quoted key', toml('"draft" = true')],
  ['TOML with a key in single quotes', toml("'draft' = true")],
  ['TOML with a quoted value', toml('draft = "true"')],
  ['TOML with a value in single quotes', toml("draft = 'true'")],
  ['TOML in another case', toml('Draft = true')],
  ['TOML with a number', toml('draft = 1')],
  ['TOML without spaces', toml('draft=true')],
  ['TOML, indented', toml('title = "A"\n  draft = true')],
  ['TOML in one line', toml('compliance = { draft = true, title = "A" }')],
  ['TOML that is not published', toml('published = false')],
  ['JSON', json('{\n  "title": "A",\n  "draft": true\n}')],
  ['JSON in one line', json('{ "title": "A } {", "draft": true }')],
  ['JSON, nested', json('{ "compliance": { "published": false } }')],
  ['JSON between lines that name it', json('---json\n{ "title": "A", "draft": true }\n---')],
  ['JSON between lines of semicolons', json(';;;\n{ "draft": true }\n;;;')],
  ['TOML between lines that name it', json('---toml\ntitle = "A"\ndraft = true\n---')],
  ['TOML between lines that name it, with a space', json('--- TOML\ndraft = true\n---')],
  // headers of the legacy publisher
  ['<properties>', json('<properties pageTitle="A" draft="true"/>')],
  ['<tags>', json('<properties pageTitle="A"/>\n\n<tags ms.date="1/2016" published="false"/>')],
  ['JSON that is never closed', json('{ "title": "A", "draft": true')],
])('is marked as a draft: %s', (_name, text) => {
  const page = read(text);
  expect(page).toMatchObject({ state: 'page', markedDraft: true });
  expect(codesOf(page.findings).filter((code) => code === 'FM_DRAFT')).toHaveLength(1);
});

test.each([
  ['draft: false', yaml('draft: false')],
  ['publish: true', yaml('publish: true')],
  ['a permalink', yaml('permalink: /false/')],
  ['a permalink with half a character', yaml('permalink: "/a\\ud800b/"')],
  ['a header of the legacy publisher that says no', json('<properties pageTitle="A" draft="false"/>')],
  ['a comment in front of text', `<!-- c -->\n\n---\n\ndraft: true\n\n# Page\n\nWords.\n`],
  ['a draft without a value', yaml('title: A\ndraft:')],
  ['published: true', yaml('published: yes')],
  ['published with a date', yaml('published: 2016-02-01T10:00:00Z')],
  ['an alias elsewhere', yaml('a: &a x\ntags: [*a]\ndraft: false')],
  ['a mapping elsewhere', yaml('menu: { draft: true }\nx: { a: b }')],
  ['invalid YAML that says no', yaml('title: a: b\n"draft": false # no')],
  ['invalid YAML that names it in a comment', yaml('title: a: b\n# draft: true')],
  ['invalid YAML that says it in words', yaml('title: a: b\nsummary: how we published the first draft')],
  ['invalid YAML with another key', yaml('title: a: b\nis-draft: true\ndraft.note: x\npublished_by: me')],
  ['TOML that says no', toml("draft = false\npublished = 'true'")],
  ['TOML that names it in a comment', toml('# draft = true\ntitle = "A"')],
  ['JSON that says no', json('{ "draft": false, "published": "2016-02-01" }')],
  ['text between two lines', '---\n\nThe draft of a page.\n\n---\n\n# Page\n\nWords.\n'],
])('is not marked as a draft: %s', (_name, text) => {
  const page = read(text);
  expect(page).toMatchObject({ state: 'page', markedDraft: false });
  expect(codesOf(page.findings)).not.toContain('FM_DRAFT');
});

test('what is neither true nor false is reported', () => {
  const { findings } = read(yaml('draft: wip\npublished: never'));
  expect(findings.filter(({ code }) => code === 'HDR_WRONG_VALUE').map(({ message }) => message)).toEqual([
    'draft="wip" is neither true nor false.',
    'published="never" is neither true, false nor a date.',
  ]);
});

test('permalink: false is no path', () => {
  expect(read(yaml('permalink: false'))).toMatchObject({ permalink: null });
});

test('front matter in another format that its opening line names is no part of the text', () => {
  const page = read(json('---json\n{ "title": }\n---'));
  expect(page.findings).toMatchObject([{ code: 'HDR_UNREADABLE', message: 'The JSON front matter cannot be read.' }]);
  expect(applyEdits(page.source.text, page.source.edits)).not.toMatch(/title|[{}]|---|\+\+\+/);
  expect(read(`---yaml\ntitle: A title\n---\n\nWords.\n`)).toMatchObject({ title: 'A title', findings: [] });
});

test('the keys of the settings count in a header that cannot be read, too', () => {
  const rules = { ...defaultSiteRules, frontMatter: { wip: 'draft' } };
  expect(read(toml('wip = true'), rules)).toMatchObject({ markedDraft: true });
  expect(read(toml('draft = true'), rules)).toMatchObject({ markedDraft: false });
});

test.each([
  ['JSON', '{ "title": "A", "draft": true, "tags": ["x"], "ms": { "date": "2/3/2016" } }'],
  ['TOML', '+++\ntitle = "A"\ndraft = true\ntags = ["x"]\nms.date = 2016-02-03\n+++'],
  ['JSON between lines', ';;;\n{ "title": "A", "draft": true, "tags": ["x"], "ms": { "date": "2016-02-03" } }\n;;;'],
])('%s front matter is read', (_name, header) => {
  const page = read(`${header}\n\nAll about the page.\n`);
  expect(page).toMatchObject({ title: 'A', markedDraft: true, sourceDate: '2016-02-03', attributes: { tags: 'x' } });
  expect(codesOf(page.findings)).toEqual(['FM_DRAFT']);
  expect(applyEdits(page.source.text, page.source.edits)).not.toMatch(/title|[{}]|---|\+\+\+/);
});

const BODY = '# Page\n\nAll about the page.\n';

describe('a mark that stands in no proper header', () => {
  it.each([
    ['a second block', `---\ntitle: A\n---\n---\ndraft: true\n---\n\n${BODY}`, 5],
    ['a second block behind a blank line', `---\ntitle: A\n---\n\n---\nlayout: x\npublished: false\n---\n${BODY}`, 7],
    ['a second block behind an empty one', `---\n---\n---\ndraft: true\n---\n\n${BODY}`, 4],
    ['lines behind an empty block', `---\n---\ndraft: true\n---\n\n${BODY}`, 3],
    ['a third block', `---\na: b\n---\n---\ntitle: A\n---\n---\ndraft: yes\n---\n\n${BODY}`, 8],
    ['a block of TOML behind one of YAML', `---\ntitle: A\n---\n+++\ndraft = true\n+++\n\n${BODY}`, 5],
    ['a block of YAML behind one of TOML', `+++\ntitle = "A"\n+++\n---\ndraft: true\n---\n\n${BODY}`, 5],
    ['a block behind a comment', `<!-- Licence: MIT -->\n---\ntitle: A\ndraft: true\n---\n\n${BODY}`, 4],
    ['a block of TOML behind comments', `<!-- a -->\n\n<!-- b\n-->\n+++\ndraft = true\n+++\n\n${BODY}`, 6],
    [
      'a block behind <properties> and a comment',
      `<properties a="b"/>\n<!-- c -->\n---\ndraft: true\n---\n\n${BODY}`,
      4,
    ],
    ['a block of YAML behind JSON', `{ "title": "A" }\n\n---\n"draft": true\n---\n\n${BODY}`, 4],
    ['a block behind <properties>', `<properties pageTitle="A"/>\n\n---\ndraft: true\n---\n\n${BODY}`, 4],
    ['a block that cannot be read', `---\ntitle: A\n---\n---\ndraft:true\n---\n\n${BODY}`, 5],
    ['a mark with another value', `---\ntitle: A\n---\n---\ndraft: wip\n---\n\n${BODY}`, 5],
    ['keys in Chinese', `---\ntitle: A\n---\n---\n标题: 隐私\ndraft: true\n---\n\n${BODY}`, 6],
    ['a key of two words', `---\ntitle: A\n---\n---\nLast updated: 2020\ndraft: true\n---\n\n${BODY}`, 6],
    ['a value that goes on', `---\ntitle: A\n---\n---\nabout: one\nand two\ndraft: true\n---\n\n${BODY}`, 7],
    ['nothing closes it', `---\ntitle: A\n---\n---\ndraft: true\n\n${BODY}`, 5],
    [
      'a long first header',
      `---\ntitle: A\nx: ${'y'.repeat(65_400)}\n---\n---\nz: ${'z'.repeat(200)}\ndraft: true\n---\n\n${BODY}`,
      7,
    ],
    ['no opening line', `draft: true\n---\n\n${BODY}`, 1],
    ['no opening line, and a comment behind it', `"author": x\ndraft: true # not yet\n---\n\n${BODY}`, 2],
    ['no opening line, and no space', `published:false\n---\n\n${BODY}`, 1],
    ['no opening line, and quotes', `\n"draft" : "true"\n...\n\n${BODY}`, 2],
    ['no opening line of TOML', `draft = true\n+++\n\n${BODY}`, 1],
  ])('counts: %s', (_name, text, line) => {
    const { markedDraft, findings, title } = read(text);
    expect(markedDraft).toBe(true);
    expect(title).toBe('Page');
    expect(findings.find(({ code }) => code === 'FM_DRAFT')).toMatchObject({ line });
    expect(codesOf(findings).filter((code) => code === 'FM_STRAY')).toHaveLength(1);
  });

  it.each([
    ['a heading', `Draft: terms of service\n---\n\nAll about them.\n`],
    ['a heading of one word', `Published: May 2020\n---\n\nAll about it.\n`],
    ['a break behind a header', `---\ntitle: A\n---\n---\n\n${BODY}\n---\n`],
    ['text between two breaks', `---\ntitle: A\n---\n\n---\nNote: this page has moved.\n---\n\n${BODY}`],
    [
      'text that names it',
      `---\ntitle: A\n---\n\n---\nWe published: three reports.\nMore of them follow.\n---\n\n${BODY}`,
    ],
    [
      'prose between two breaks',
      `---\ntitle: A\n---\n\n---\nA page may say\ndraft: true\nin its header.\n---\n\n${BODY}`,
    ],
    ['text with such a line', `The header of a page\ndraft: true\n---\n\n${BODY}`],
    ['a line that nothing closes', `---\ntitle: A\n---\n\ndraft: true\n\n${BODY}`],
    ['code', `---\ntitle: A\n---\n\n\`\`\`\n---\ndraft: true\n---\n\`\`\`\n\n${BODY}`],
  ])('is none: %s', (_name, text) => {
    const { markedDraft, findings } = read(text);
    expect(markedDraft).toBe(false);
    expect(codesOf(findings)).not.toContain('FM_STRAY');
  });

  it('of a second header that says nothing of it is reported only', () => {
    const { markedDraft, findings } = read(`---\ntitle: A\n---\n---\nlayout: x\ndraft: false\n---\n\n${BODY}`);
    expect(markedDraft).toBe(false);
    expect(findings).toMatchObject([{ code: 'FM_STRAY', severity: 'warning', line: 4 }]);
  });
});

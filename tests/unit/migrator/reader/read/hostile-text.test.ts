import { DEFAULT_LIMITS, defaultSiteRules, readPage, readSite, type PageDraft } from '../../../../../migrator';

const read = (text: string): PageDraft =>
  readPage({ path: 'page.md', bytes: new TextEncoder().encode(text) }, defaultSiteRules);

const bodyOf = (text: string): string => {
  const file = { path: 'page.md', bytes: new TextEncoder().encode(text) };
  return readSite([file], defaultSiteRules).files[0]?.body ?? '';
};

const said = ({ findings }: PageDraft): string[] => findings.map(({ code, message }) => `${code}: ${message}`);

describe('characters that no database should hold', () => {
  it('are left out when YAML spells them as escapes', () => {
    const draft = read('---\ntitle: "A\\u0000\\uFFFD\\u001b[31m B"\nslug: "\\u0000"\n---\n\nText of the page.\n');
    expect(draft.title).toBe('A[31m B');
    expect(JSON.stringify(draft.attributes)).not.toMatch(/\\u00|\ufffd/);
  });

  it('are left out when a title spells them as character references', () => {
    expect(read('# A &#0;&#xFFFD;&#x1b;[31m B &amp; C\n\nText of the page.\n').title).toBe('A [31m B & C');
    expect(read('# &#xFFFD;\n\nText of the page.\n')).toMatchObject({ titleSource: 'fileName' });
  });
});

describe('input past a limit', () => {
  it('says that front matter is nested too deep, in words of its own', () => {
    const draft = read(`---\na: ${'['.repeat(8000)}${']'.repeat(8000)}\n---\n\n# Storage\n\nText of the page.\n`);
    expect(said(draft)).toContain('FM_INVALID: The front matter is not valid YAML: it is nested too deep');
    expect(draft.title).toBe('Storage');
  });

  it('names the size of a file of which only the beginning was read', () => {
    const file = { path: 'page.md', bytes: new Uint8Array(11), size: 9000 };
    const draft = readPage(file, defaultSiteRules, { ...DEFAULT_LIMITS, pageBytes: 10 });
    expect(said(draft)).toEqual(['FILE_TOO_LARGE: The file has 9000 bytes; the limit is 10.']);
  });
});

describe('a header that lost its beginning', () => {
  const FRONT = '# Storage\n\n';
  const REST = '\n\nThree copies are kept.\n';
  it.each([
    ['a letter of the name', '=tags ms.service="legal" ms.date="7/2016" wacn.lang="en"/>'],
    ['an escaped bracket', '&lt;tXags ms.service="legal" ms.date="7/2016" wacn.lang="en"/>'],
    ['the first line of several', '<prop\n\tpageTitle="Storage"\n\tdocumentationCenter=""\n/>'],
  ])('is no text of the page: %s', (_name, header) => {
    const page = `${FRONT}${header}${REST}`;
    expect(bodyOf(page).trim()).toBe('Three copies are kept.');
    expect(said(read(page))).toContain('HDR_UNREADABLE: This header is damaged; it was not read.');
  });

  it('leaves the sentence that it ran into', () => {
    const sentence = 'The service keeps three copies of everything in two buildings, ';
    const body = bodyOf(`${FRONT}${sentence}ms.date="7/2016" wacn.lang="en"/>${REST}`);
    expect(body).toContain(sentence.trim());
    expect(body).not.toContain('wacn');
  });

  it('is not seen in a sentence about one attribute', () => {
    expect(bodyOf(`${FRONT}Write ms.date="7/2016" on top.${REST}`)).toContain('Write ms.date="7/2016" on top.');
  });
});

describe('bytes that are no text', () => {
  test.each([
    ['a NUL in a page', new TextEncoder().encode('# A\n\nText\u0000 of the page.\n'), 3, 5],
    ['UTF-16', Uint8Array.from([0x23, 0, 0x20, 0, 0x41, 0, 0x0a, 0]), 1, 2],
  ])('%s is refused at its place', (_name, bytes, line, column) => {
    const draft = readPage({ path: 'page.md', bytes }, defaultSiteRules);
    expect(draft.state).toBe('rejected');
    expect(draft.findings).toMatchObject([{ code: 'TEXT_UNDECODABLE', line, column }]);
    expect(said(draft)[0]).toContain('is NUL: the file is binary, or UTF-16');
  });
});

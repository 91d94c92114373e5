import { DEFAULT_LIMITS, defaultSiteRules, readPage, type PageDraft } from '../../../server/src/migrator';

const read = (text: string): PageDraft =>
  readPage({ path: 'page.md', bytes: new TextEncoder().encode(text) }, defaultSiteRules);

const said = ({ diagnostics }: PageDraft): string[] => diagnostics.map(({ code, message }) => `${code}: ${message}`);

describe('characters that no database should hold', () => {
  it('are left out when YAML spells them as escapes', () => {
    const draft = read('---\ntitle: "A\\u0000\\uFFFD\\u001b[31m B"\nslug: "\\u0000"\n---\n\nText of the page.\n');
    expect(draft.title).toBe('A[31m B');
    expect(JSON.stringify(draft.attributes)).not.toMatch(/\\u00|\ufffd/);
  });

  it('are left out when a title spells them as character references', () => {
    expect(read('# A &#0;&#xFFFD;&#x1b;[31m B &amp; C\n\nText of the page.\n').title).toBe('A [31m B & C');
    expect(read('# &#xFFFD;\n\nText of the page.\n')).toMatchObject({ state: 'rejected' });
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
    expect(said(draft)).toEqual(['FILE_TOO_LARGE: The file has 9000 bytes; a page may have 10.']);
  });
});

import { defaultSiteRules, readPage, readSite, type FileRecord, type PageDraft } from '../../../../../migrator';
import { printable } from '../../../../../migrator/invisible';

const TEXT = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const fileOf = (path: string, text: string | Uint8Array) => ({
  path,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});
const read = (text: string | Uint8Array): PageDraft => readPage(fileOf('page.md', text), defaultSiteRules);
const recordOf = (path: string, text: string): FileRecord | undefined =>
  readSite([fileOf(path, text)], defaultSiteRules).files[0];
const codes = ({ findings }: PageDraft): string[] => findings.map(({ code }) => code);

const INVISIBLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u206f]/u;

describe('the page title of a header', () => {
  it.each([
    ['a page of HTML', `<div><p>${TEXT}</p></div>`],
    ['a page that begins with HTML', `<div class="x">${TEXT}</div>\n\n${TEXT}`],
    ['a page that begins with a table', `<table><tr><td>${TEXT}</td></tr></table>`],
  ])('is the title of %s without another one', (_name, body) => {
    const draft = read(`<properties pageTitle="SLA for Storage | Azure" description="x"/>\n\n${body}\n`);
    expect(draft).toMatchObject({ state: 'page', title: 'SLA for Storage', titleSource: 'metaTitle' });
  });

  it('gives way to the one that the page shows', () => {
    const draft = read(`<properties pageTitle="Other | Azure"/>\n\n<h1>Storage</h1><p>${TEXT}</p>\n`);
    expect(draft).toMatchObject({ title: 'Storage', titleSource: 'h1' });
  });
});

describe('character references in a header', () => {
  it.each([
    ['R&amp;D', 'R&D'],
    ['R&amp;amp;D', 'R&amp;D'],
    ['&#x4e2d;&#25991;', '中文'],
    ['a &lt;b&gt; c', 'a <b> c'],
    ['R&D & more', 'R&D & more'],
    ['&nosuch; x', '&nosuch; x'],
    ['p<q & r', 'p<q & r'],
    ['Latency<p99 & uptime', 'Latency<p99 & uptime'],
    ['AT&T <draft', 'AT&T <draft'],
    ['R&amp;D <?php echo ?> x', 'R&D <?php echo ?> x'],
    ['R&amp;D <!DOCTYPE x> <!-- y --> z', 'R&D <!DOCTYPE x> <!-- y --> z'],
    ['p<q &amp; r', 'p<q & r'],
    ['a &ne;&NotEqualTilde; b', 'a \u2260\u2242\u0338 b'],
  ])('%s says %s', (written, meant) => {
    expect(read(`<properties pageTitle="${written}" description="${written}"/>\n\n${TEXT}\n`)).toMatchObject({
      title: meant,
      metaDescription: meant,
    });
    expect(read(`---\ntitle: "${written}"\n---\n\n${TEXT}\n`).title).toBe(meant);
  });

  it('are left alone under the keys that an export writes', () => {
    expect(read(`---\ncompliance:\n  heading: "R&amp;D"\n---\n\n${TEXT}\n`).title).toBe('R&amp;D');
  });

  it('that spell no usable character are reported', () => {
    const draft = read(`<properties pageTitle="A&#0;&#xD800;B"/>\n\n${TEXT}\n`);
    expect(draft.title).toBe('AB');
    expect(codes(draft)).toContain('HDR_UNSTORABLE');
  });
});

describe('invisible characters', () => {
  it.each([
    ['a heading', `# A\u202egpj.exe\u200b\u2066B\n\n${TEXT}\n`],
    ['a heading that spells them', `# A&#x202e;gpj.exe&#x200B;B\n\n${TEXT}\n`],
    ['front matter', `---\ntitle: "A\\u202egpj.exe\\u200bB"\n---\n\n${TEXT}\n`],
    ['a page title', `<properties pageTitle="A\u202egpj.exe\u200bB"/>\n\n${TEXT}\n`],
    ['HTML', `<h1>A\u202egpj.exe\u200bB</h1><p>${TEXT}</p>`],
  ])('leave the title of %s', (_name, page) => {
    const draft = read(page);
    expect(draft.title).toBe('Agpj.exeB');
    expect(codes(draft)).toContain('TEXT_INVISIBLE');
  });

  it('do not take white space with them', () => {
    const page = `---\ntitle: "SLA\\tfor Mail\\u2028and Chat"\ncompliance.tagline: |\n  Fast storage\n  for everyone\n---\n\n${TEXT}\n`;
    const draft = read(page);
    expect(draft).toMatchObject({ title: 'SLA for Mail and Chat', tagline: 'Fast storage for everyone' });
    expect(codes(draft)).not.toContain('TEXT_INVISIBLE');
    const both = read(`---\ntitle: "SLA\\n  for\\u200b Mail"\n---\n\n${TEXT}\n`);
    expect(both.title).toBe('SLA for Mail');
    expect(codes(both)).toContain('TEXT_INVISIBLE');
    expect(read(`---\ntitle: "存储\u3000服务"\n---\n\n${TEXT}\n`).title).toBe('存储\u3000服务');
  });

  it('leave slugs and paths, and stay in the body', () => {
    const page = `---\nslug: "a\\u200bb"\npermalink: "/x\\u202ey/"\n---\n\n# T\n\nBody\u200b text \u202estays.\n`;
    const record = recordOf('page.md', page);
    expect(record).toMatchObject({ slug: 'ab', url: '/xy/', body: 'Body\u200b text \u202estays.' });
    const named = recordOf('a\u202eb\u3164.md', `# T\n\n${TEXT}\n`);
    expect(named?.url).toBe('/a%E2%80%AEb%E3%85%A4/');
    expect(named?.findings).toMatchObject([
      { code: 'TEXT_INVISIBLE', message: 'The file name contains invisible characters: U+202E, U+3164.' },
    ]);
  });

  it('are no title', () => {
    expect(read(`# \u200b\u202e\n\n${TEXT}\n`)).toMatchObject({ title: 'Page', titleSource: 'fileName' });
  });

  it('stay where they join letters or the parts of an emoji', () => {
    expect(read(`# می\u200cخواهم 👩\u200d💻\n\n${TEXT}\n`).title).toBe('می\u200cخواهم 👩\u200d💻');
  });

  it('do not reach a terminal', () => {
    const text = printable('a\u202eb\u001b[31m\u009b2J\u200b\u2028\u2066x\u0007');
    expect(text).not.toMatch(INVISIBLE);
    expect(text).toBe('a�b�[31m�2J� �x�');
  });
});

describe('bytes that are no UTF-8', () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
  it.each([
    ['an overlong slash', bytes('# A\n\nText ', [0xc0, 0xaf], ' here.\n')],
    ['an overlong NUL', bytes('# A\n\nText ', [0xc0, 0x80], ' here.\n')],
    ['three overlong bytes', bytes('# A\n\nText ', [0xe0, 0x80, 0xaf], ' here.\n')],
    ['half a pair', bytes('# A\n\nText ', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], ' here.\n')],
    ['too large a character', bytes('# A\n\nText ', [0xf4, 0x90, 0xa0, 0xa0], ' here.\n')],
    ['a few good characters and one that was cut', bytes('# 存储\n\nText ', [0xe5, 0xad], ' here.\n')],
  ])('%s is refused with its place', (_name, page) => {
    const draft = read(page);
    expect(draft.state).toBe('rejected');
    expect(draft.findings).toMatchObject([{ code: 'TEXT_UNDECODABLE', line: 3, column: 6 }]);
  });

  it.each([
    ['two characters', [0xc4, 0xe3, 0xba, 0xc3], '你好'],
    ['a sentence', [0xb4, 0xe6, 0xb4, 0xa2, 0xb7, 0xfe, 0xce, 0xf1, 0xb1, 0xa3, 0xb4, 0xe6], '存储服务保存'],
  ])('%s of GB18030 are Chinese', (_name, title, meant) => {
    expect(read(bytes('# ', title, '\n\nText here.\n')).title).toBe(meant);
  });
});

describe('a language that holds characters of no text', () => {
  it.each([
    ['front matter', `---\nlang: "e\\x01n"\n---\n\n# T\n\n${TEXT}\n`],
    ['a header', `<tags wacn.lang="e&#1;n"/>\n\n# T\n\n${TEXT}\n`],
  ])('is reported and not read: %s', (_name, page) => {
    const draft = readPage(fileOf('page.md', page), { ...defaultSiteRules, frontMatter: { lang: 'locale' } });
    expect(draft.declaredLocale).toBeNull();
    expect(codes(draft)).toEqual(expect.arrayContaining(['HDR_UNSTORABLE', 'HDR_WRONG_VALUE']));
  });
});

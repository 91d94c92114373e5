import { defaultSiteRules, readSite } from '../../../migrator';

const TEXT = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const NAMES = ['cookie', '__proto__', 'location', 'constructor', 'body', 'forms'];

const bodiesOf = (page: string) =>
  readSite(
    [
      { path: 'page.md', bytes: new TextEncoder().encode(page) },
      { path: 'other.md', bytes: new TextEncoder().encode(`# Other\n\n${TEXT} [x](page.md#cookie)\n`) },
    ],
    defaultSiteRules,
  ).files.map(({ body, findings }) => ({ body: body ?? '', codes: findings.map(({ code }) => code) }));

describe('an id that a script of the page asks for', () => {
  it.each(NAMES)('%s gets a prefix in markdown, and its links follow', (name) => {
    const page = `# T\n\n<a id="${name}"></a>\n\n${TEXT} [go](#${name}) and <a href="#${name}">x</a>\n`;
    const [, { body, codes } = { body: '', codes: [] }] = bodiesOf(page);
    expect(body).toContain(`id="user-content-${name}"`);
    expect(body).toContain(`[go](#user-content-${name})`);
    expect(body).toContain(`href="#user-content-${name}"`);
    expect(codes).toContain('HTML_ID_RENAMED');
    expect(codes).not.toContain('ANCHOR_MISSING');
  });

  it.each(NAMES)('%s gets a prefix in a page of HTML, and its links follow', (name) => {
    const page = `<h1>T</h1><p><a href="#${name}">go</a> ${TEXT}</p><h2 id="${name}">Section</h2><p>${TEXT}</p>`;
    const [, { body, codes } = { body: '', codes: [] }] = bodiesOf(page);
    expect(body).toContain(`id="user-content-${name}"`);
    expect(body).toContain(`(#user-content-${name})`);
    expect(codes).toContain('HTML_ID_RENAMED');
  });

  it.each(NAMES)('%s gets a prefix where a heading gives it to itself, and its links follow', (name) => {
    const [, below = { body: '', codes: [] }] = bodiesOf(
      `# T\n\n${TEXT} [go](#${name})\n\n## Section {#${name}}\n\n${TEXT}\n\nOther {#other}\n---\n\n${TEXT} [to](#other)\n`,
    );
    expect(below.body).toContain(`## <a id="user-content-${name}"></a>Section`);
    expect(below.body).toContain(`[go](#user-content-${name})`);
    expect(below.body).toContain('<a id="other"></a>Other\n---');
    expect(below.codes).toContain('HTML_ID_RENAMED');
    expect(below.codes).not.toContain('ANCHOR_MISSING');
  });

  it.each([
    ['HTML', `# T\n\n<a id="cookie"></a><a id=" cookie "></a>\n\n${TEXT}\n\n<h2 id="cookie">S</h2>\n`],
    ['an id that has the prefix', `# T\n\n<a id="cookie"></a><a id="user-content-cookie"></a>\n\n${TEXT}\n`],
    ['a heading', `# T\n\n## S {#cookie}\n\n${TEXT}\n\n<a name="cookie"></a>\n\n## U {#cookie}\n\n${TEXT}\n`],
    ['a page of HTML', `<h1>T</h1><p>${TEXT}</p><h2 id="cookie">S</h2><p><a name=" cookie "></a>${TEXT}</p>`],
    [
      'a page of HTML with the prefix',
      `<h1>T</h1><p>${TEXT}</p><h2 id="cookie">S</h2><h2 id="user-content-cookie">U</h2><p>${TEXT}</p>`,
    ],
  ])('stands once in a page: %s', (_name, page) => {
    const [, { body, codes } = { body: '', codes: [] }] = bodiesOf(page);
    expect(body.match(/user-content-cookie/g)).toHaveLength(1);
    expect(body).not.toMatch(/["#] ?cookie/);
    expect(codes).toContain('HTML_ID_RENAMED');
  });

  it('is told of each time that a page of HTML repeats it', () => {
    const page = `<h1>T</h1><p>${TEXT}</p><h2 id="cookie">S</h2><h2 id="user-content-cookie">U</h2><p>${TEXT}</p>`;
    const [, { codes } = { codes: [] }] = bodiesOf(page);
    expect(codes.filter((code) => code === 'HTML_ID_RENAMED')).toHaveLength(2);
  });

  it('gets a prefix as the name of an anchor', () => {
    const [, { body } = { body: '' }] = bodiesOf(`# T\n\n<a name="cookie"></a>\n\n${TEXT} [go](#cookie)\n`);
    expect(body).toContain('<a name="user-content-cookie"></a>');
    expect(body).toContain('[go](#user-content-cookie)');
  });

  it('is followed by links of other pages', () => {
    const [other] = bodiesOf(`# T\n\n<a id="cookie"></a>\n\n${TEXT}\n`);
    expect(other?.body).toContain('page/#user-content-cookie');
  });

  it('is no other id', () => {
    const [, { body, codes } = { body: '', codes: [] }] = bodiesOf(`# T\n\n<a id="cookies-used"></a>\n\n${TEXT}\n`);
    expect(body).toContain('id="cookies-used"');
    expect(codes).not.toContain('HTML_ID_RENAMED');
  });
});

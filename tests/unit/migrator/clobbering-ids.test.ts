import { defaultSiteRules, readSite } from '../../../server/src/migrator';

const TEXT = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const NAMES = ['cookie', '__proto__', 'location', 'constructor', 'body', 'forms'];

const bodiesOf = (page: string) =>
  readSite(
    [
      { path: 'page.md', bytes: new TextEncoder().encode(page) },
      { path: 'other.md', bytes: new TextEncoder().encode(`# Other\n\n${TEXT} [x](page.md#cookie)\n`) },
    ],
    defaultSiteRules,
  ).files.map(({ body, diagnostics }) => ({ body: body ?? '', codes: diagnostics.map(({ code }) => code) }));

describe('an id that a script of the page asks for', () => {
  it.each(NAMES)('%s gets a prefix in markdown, and its links follow', (name) => {
    const page = `# T\n\n<a id="${name}"></a>\n\n${TEXT} [go](#${name}) and <a href="#${name}" name="${name}">x</a>\n`;
    const [, { body, codes } = { body: '', codes: [] }] = bodiesOf(page);
    expect(body).toContain(`id="user-content-${name}"`);
    expect(body).toContain(`name="user-content-${name}"`);
    expect(body).toContain(`[go](#user-content-${name})`);
    expect(body).toContain(`href="#user-content-${name}"`);
    expect(codes).toContain('HTML_ID_RENAMED');
    expect(codes).not.toContain('ANCHOR_MISSING');
  });

  it.each(NAMES)('%s gets a prefix in a page of HTML, and its links follow', (name) => {
    const page = `<h1>T</h1><p><a href="#${name}">go</a> ${TEXT}</p><h2 id="${name}">Section</h2><p>${TEXT}</p>`;
    const [, { body } = { body: '' }] = bodiesOf(page);
    expect(body).toContain(`id="user-content-${name}"`);
    expect(body).toContain(`(#user-content-${name})`);
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

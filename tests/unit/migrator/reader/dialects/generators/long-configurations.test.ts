import { conventionsOf } from '../../../../../../migrator/reader/dialects/generators/conventions';

const MANY = 20_000;
const numbers = Array.from({ length: MANY }, (_, index) => index);

const conventions = (files: { path: string; text: string }[], pages: string[]) =>
  conventionsOf({
    paths: [...files.map(({ path }) => path), ...pages].sort(),
    files,
    settings: {},
    site: 'default',
  });

// what compares each value of a list with every other ends after minutes: Jest stops it
describe('the lists of a configuration may be long', () => {
  it('languages of Hugo with addresses of their own', () => {
    const languages = Object.fromEntries(
      numbers.map((index) => [`l${index}`, { baseURL: `https://x.example/${index}` }]),
    );
    const text = JSON.stringify({ baseURL: 'https://x.example/', defaultContentLanguage: 'l0', languages });
    const { mounts } = conventions([{ path: 'hugo.json', text }], ['content/a.md']);
    expect(mounts[0]?.suffixes).toMatchObject({ l0: '/0', l19999: '/19999' });
  });

  it('languages and redirects of Nextra', () => {
    const locales = numbers.map((index) => `l${index}`);
    const redirects = numbers.map((index) => ({ source: `/o${index}/:path`, destination: '/a' }));
    const text = `module.exports = ${JSON.stringify({ i18n: { locales, defaultLocale: 'l1' }, redirects })};\n`;
    const pages = numbers.map((index) => `content/l${index % 2}/p${index}.mdx`);
    const { mounts, redirects: stated } = conventions(
      [{ path: 'next.config.js', text }],
      ['content/_meta.js', ...pages],
    );
    expect(mounts.map(({ folder, locale, translates }) => [folder, locale, translates])).toEqual([
      ['content/l0', 'l0', 'content/l1'],
      ['content/l1', 'l1', null],
      ['content', null, null],
    ]);
    expect(stated).toEqual([]);
  });
});

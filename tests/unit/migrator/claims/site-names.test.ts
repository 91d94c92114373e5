import { namesInTitle } from '../../../../migrator/claims/with-certifications';
import { conventionsOf } from '../../../../migrator/reader/dialects/generators/conventions';
import { defaultSiteRules, readPage } from '../../../../migrator';

test.each([
  ['Globex', ['Globex']],
  ["Let's Globex", ["Let's Globex"]],
  ['globex.example', ['globex.example']],
  ['Globex Docs', ['Globex']],
  ['The Globex Handbook', ['Globex']],
  ['Globex – Trust Center', ['Globex']],
  ['Security | Globex', ['Globex']],
  ['青禾科技帮助中心', ['青禾科技']],
  ['帮助中心', []],
  ['Trust Center', []],
  ['Documentation', []],
  ['Welcome to our site', []],
  [undefined, []],
])('the name of the author in the title %j', (title, names) => {
  expect(namesInTitle(title)).toEqual(names);
});

test.each([
  ['_config.yml', 'title: Globex Docs\n'],
  ['hugo.toml', 'title = "Globex Docs"\n'],
  ['mkdocs.yml', 'site_name: Globex Docs\n'],
  ['docusaurus.config.js', 'module.exports = { title: "Globex Docs", url: "https://globex.example", baseUrl: "/" };\n'],
  ['.vitepress/config.js', 'export default { title: "Globex Docs" };\n'],
])('what %s calls the site says of whom its pages speak', (path, text) => {
  const files = [{ path, text }];
  const conventions = conventionsOf({ paths: [path, 'security.md'], files, settings: {}, site: 'default' });
  expect(conventions.title).toBe('Globex Docs');
  const read = (rules: object): string[] =>
    readPage(
      { path: 'security.md', bytes: new TextEncoder().encode('# Security\n\nGlobex is ISO 27001 certified.\n') },
      { ...defaultSiteRules, ...rules },
    ).certifications.map(({ key }) => key);
  expect(read({ conventions })).toEqual(['iso-iec-27001']);
  expect(read({})).toEqual([]);
});

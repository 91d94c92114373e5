import { lineFinder } from '../../../../../../../migrator/reader/dialects/generators/config/lines';

test.each([
  ['a key of YAML', 'a:\n  old/x.md: y.md\n', 'old/x.md', 2],
  ['a key with spaces', 'a:\n  old page.md: y.md\n', 'old page.md', 2],
  ['a key in quotation marks', "a:\n  'old/x.md': y.md\n", 'old/x.md', 2],
  ['a value of JSON', '{\n"a": [\n{ "from": "/x", "to": "/y" } ] }', '/x', 3],
  ['a value of JavaScript', 'module.exports = {\n  from:"/x", to: [\n"/y"] }', '/y', 3],
  ['the first of two', 'x: 1\nx: 2\n', 'x', 1],
  ['the whole of a name', '/xy: 1\n/x: 2\n', '/x', 2],
  ['nothing', 'a: 1\nb: 2\n', 'c', 1],
])('the line of %s is found', (_, text, name, line) => {
  expect(lineFinder(text)(name)).toBe(line);
});

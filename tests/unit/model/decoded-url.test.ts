import { decodedPart, decodedUrl } from '../../../model/decoded-url';

test.each([
  ['/a/b', '/a/b', '/a/b'],
  ['%E6%9C%8D%20b', '服 b', '服 b'],
  ['a%2Fb%3Fc', 'a/b?c', 'a%2Fb%3Fc'],
  ['99%', '99%', '99%'],
  ['%E6%9C', '%E6%9C', '%E6%9C'],
  ['100%25', '100%', '100%'],
])('%s: the part %s, the path %s', (text, part, path) => {
  expect([decodedPart(text), decodedUrl(text)]).toEqual([part, path]);
});

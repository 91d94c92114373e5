import { bringsReadersBack } from '../../../../model/redirects/chain';
import { ownPath } from '../../../../model/redirects/chain';

const redirectsOf = (pairs: Record<string, string>) =>
  Object.entries(pairs).map(([from, to]) => ({ documentId: from, from, to, code: 301 }));

test.each<[string, string, Record<string, string>, string[], boolean]>([
  ['/a/', '/a/', {}, [], true],
  ['/a/', '/a/', {}, ['/a/'], true],
  ['/a/', '/A', {}, [], true],
  ['/a/', '/A/', {}, ['/A/'], false],
  ['/a/', '/%61?x#y', {}, [], true],
  ['/a/', '/b/', { '/B/': '/A/' }, [], true],
  ['/a/', '/b/', { '/B/': '/A/' }, ['/b/'], false],
  ['/a/', '/b/', { '/B/': '/A/', '/b/': '/c/' }, [], false],
  ['/a/', '/b/', { '/b/': '/A/', '/A/': '/d/' }, [], false],
  ['/a/', '/b/', { '/b/': '/c/', '/c/': '/b/' }, [], false],
  ['/a/', 'https://example.org/a/', {}, [], false],
])('%s → %s with %j and pages at %j: %p', (from, to, redirects, pages, expected) => {
  const there = { redirects: redirectsOf(redirects), pages: pages.map((path) => ({ path })) };
  expect(bringsReadersBack(from, to, there)).toBe(expected);
});

test.each([
  ['https://www.example.com/a/?b#c', '/a/?b#c'],
  ['HTTP://WWW.EXAMPLE.COM/a/', '/a/'],
  ['https://www.example.com', '/'],
  ['https://www.example.com:8443/a/', 'https://www.example.com:8443/a/'],
  ['https://example.com/a/', 'https://example.com/a/'],
  ['/a/', '/a/'],
])('%s is %s on the site itself', (target, path) => {
  expect(ownPath(target, ['https://www.example.com/'])).toBe(path);
});

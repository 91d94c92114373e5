import { linkMover, moveLinks } from '../../../server/src/render/moved-links';

const moves = {
  paths: new Map([
    ['/old/', '/new/'],
    ['/support/存储/', '/support/storage (new)/'],
    ['/away/', 'https://elsewhere.example/x'],
  ]),
  origins: ['https://www.example.com/'],
};

const moved = (text: string) => moveLinks(text, moves).text;

test.each([
  ['a link', '[Old](/old/)', '[Old](/new/)'],
  ['query and fragment', '[Old](/old?a=1#b "T")', '[Old](/new/?a=1#b "T")'],
  ['another case, no slash', '[Old](/Old)', '[Old](/new/)'],
  ['the address of the site', '[Old](https://www.example.com/old/)', '[Old](https://www.example.com/new/)'],
  ['the end at another site', '[Away](https://www.example.com/away/)', '[Away](https://elsewhere.example/x)'],
  ['a definition', '[Old][1]\n\n[1]: /old/\n', '[Old][1]\n\n[1]: /new/\n'],
  ['HTML', '<a href="/old/">Old</a>', '<a href="/new/">Old</a>'],
  ['an encoded path', '[存储](/support/%E5%AD%98%E5%82%A8/)', '[存储](/support/storage%20%28new%29/)'],
  ['brackets', '[存储](</support/存储/>)', '[存储](</support/storage (new)/>)'],
])('%s is rewritten', (_what, text, expected) => {
  expect(moved(text)).toBe(expected);
});

test.each([
  ['other paths', '[Older](/older/) [Old](/a/old/) [Old](old/)'],
  ['other sites', '[Old](https://other.example/old/) [Old](//www.example.com/old/)'],
  ['images and code', '![Old](/old/) `[Old](/old/)`\n\n```\n[Old](/old/)\n```\n'],
  ['words', 'See /old/ and <https://www.example.com/old/>.'],
])('%s stay', (_what, text) => {
  expect(moveLinks(text, moves)).toEqual({ text, links: [] });
});

test('says where the links stand, and changes nothing else', () => {
  const text = '# T\r\n\n*  [One](/old/)\n*  [Two](/new/) and [three](/old/#x)\n';
  expect(moveLinks(text, moves)).toEqual({
    text: '# T\r\n\n*  [One](/new/)\n*  [Two](/new/) and [three](/new/#x)\n',
    links: [
      { line: 3, from: '/old/', to: '/new/' },
      { line: 4, from: '/old/#x', to: '/new/#x' },
    ],
  });
});

test('thousands of links in one text are moved about as fast as they are read', () => {
  const links = '[One](/old/)\n'.repeat(20_000);
  const begun = process.cpuUsage();
  const found = moveLinks(links, moves).links;
  expect(found).toHaveLength(20_000);
  expect(found.at(-1)?.line).toBe(20_000);
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(4);
});

test('a text that names none of the old paths is left as it is, in one that does links move', () => {
  const move = linkMover(moves);
  expect(move('[One](/older/)')).toEqual({ text: '[One](/older/)', links: [] });
  expect(move('[One](/old/)').links).toHaveLength(1);
});

import { mediaLink, mediaLinksIn, withMediaUrls } from '../../../../../migrator/reader/media/media-links';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

const body = [
  `![steps](${mediaLink(A)} "Steps") and [the report](<${mediaLink(B)}>)`,
  `<img src="${mediaLink(A)}"><a href='${mediaLink(B)}'>x</a>`,
  `[ref]: ${mediaLink(B)}`,
].join('\n');

test('lists every file once, in order', () => {
  expect(mediaLinksIn(body)).toEqual([A, B]);
  expect(mediaLinksIn('![x](/uploads/x.png)')).toEqual([]);
});

test('puts URLs in markdown targets, HTML attributes and reference definitions', () => {
  const urls = new Map([
    [A, '/uploads/steps.png'],
    [B, 'https://cdn.example.com/r.pdf'],
  ]);
  expect(withMediaUrls(body, urls)).toBe(
    [
      '![steps](/uploads/steps.png "Steps") and [the report](<https://cdn.example.com/r.pdf>)',
      `<img src="/uploads/steps.png"><a href='https://cdn.example.com/r.pdf'>x</a>`,
      '[ref]: https://cdn.example.com/r.pdf',
    ].join('\n'),
  );
});

test('leaves what it has no URL for, and what only looks like a media link', () => {
  const other = `x-${mediaLink(A)} ${mediaLink(A)}0 compliance-media:abc`;
  expect(withMediaUrls(other, new Map([[A, '/x']]))).toBe(other);
  expect(withMediaUrls(body, new Map())).toBe(body);
  expect(mediaLinksIn(other)).toEqual([]);
});

test('a URL cannot end the link that it stands in', () => {
  const url = `https://x.example/a b(1)"'<>.png?a=1&copy=2$&`;
  expect(withMediaUrls(`![x](${mediaLink(A)})`, new Map([[A, url]]))).toBe(
    '![x](https://x.example/a%20b%281%29%22%27%3C%3E.png?a=1&amp;copy=2$&amp;)',
  );
});

import { defaultSiteRules, readSite } from '../../../../../migrator';

const read = (html: string) => {
  const page = `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><h1>Page</h1><p>Intro.</p>${html}</body></html>`;
  const [record] = readSite([{ path: 'page.md', bytes: Buffer.from(page) }], defaultSiteRules).files;
  const quoted = record?.findings.filter(({ code }) => code === 'HTML_LEFT_OUT').map(({ message }) => message);
  return { body: record?.body, quoted };
};

test.each([
  ['<p>In total <output>12 pages</output> of it.</p>', 'Intro.\n\nIn total 12 pages of it.'],
  ['<object><p>See <a href="https://x.example/">there</a>.</p></object>', 'Intro.\n\nSee [there](https://x.example/).'],
])('words that a browser shows stay: %s', (html, body) => {
  expect(read(html)).toEqual({ body, quoted: [] });
});

test.each([
  ['<audio>No player</audio>', 'Intro.', 'A <audio> was removed: “No player”.'],
  ['<iframe>No frames</iframe>', 'Intro.', 'A <iframe> was removed: “No frames”.'],
  [
    '<object data="https://x.example/a.pdf"><p>Ask for a copy</p></object>',
    'Intro.\n\n<https://x.example/a.pdf>',
    'The alternative content of the <object> was removed: “Ask for a copy”.',
  ],
])('what leaves is quoted: %s', (html, body, message) => {
  expect(read(html)).toEqual({ body, quoted: [message] });
});

test('a player without words leaves as it is', () => {
  expect(read('<video></video>')).toEqual({ body: 'Intro.', quoted: [] });
});

/** @database any */
import { inlinePages } from '../../../server/src/adapters/page-pool/inline-pages';
import { DEFAULT_LIMITS as limits, defaultSiteRules as rules, linkSite, readPage } from '../../../migrator';
import { pageWorker } from './reader-program';

const include = (path: string): string => `[AZURE.INCLUDE [x](${path})]\n\n`;
const read = (path: string, text: string) => readPage({ path, bytes: Buffer.from(`# Title\n\n${text}`) }, rules);

const drafts = [
  read('long.md', include('part.md').repeat(20)),
  read('short.md', include('leaf.md')),
  read('part.md', `${'Words. '.repeat(200)}[link](short.md)\n\n${include('leaf.md')}`),
  read('leaf.md', 'Leaf.'),
];
const inline = async (milliseconds: number) =>
  inlinePages(drafts, rules, { limits, milliseconds, filename: pageWorker() });

test('a page that is long with its includes is put together in a process, and linked as it would be here', async () => {
  const inlined = await inline(60_000);
  expect([...inlined.keys()]).toEqual(['long.md']);
  expect(linkSite(drafts, rules, { inlined })).toEqual(linkSite(drafts, rules));
});

test('one that takes too long there is refused', async () => {
  const { files } = linkSite(drafts, rules, { inlined: await inline(1) });
  const long = files.find(({ path }) => path === 'long.md');
  expect(long?.state).toBe('rejected');
  expect(long?.findings.map(({ code }) => code)).toEqual(['PAGE_TOO_SLOW']);
});

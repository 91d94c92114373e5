import { serialize } from 'node:v8';
import { readBatch } from '../../../../server/src/adapters/page-pool/read-batch';
import { receivedDraft, sentDraft } from '../../../../server/src/adapters/page-pool/sent-draft';
import { DEFAULT_LIMITS, defaultSiteRules, readPage } from '../../../../migrator';

const page = (text: string) => ({ path: 'trust/page.md', bytes: Buffer.from(`# Page\n\n${text}`) });
const rules = defaultSiteRules;

test('a page whose links share a long target is sent in proportion to its length', () => {
  const file = page(`${'[a] '.repeat(1_000)}\n\n[a]: /${'x'.repeat(20_000)}\n`);
  const sent = serialize(readBatch({ files: [file], rules, limits: DEFAULT_LIMITS }));
  expect(sent.length).toBeLessThan(20 * file.bytes.length);
});

test('a page arrives as it was read, over messages and JSON', () => {
  const draft = readPage(page('[a](/x/) ![b](c.png) [d] [e](/x/) [f]()\n\n[d]: ../y.md#z\n'), rules);
  expect(draft.links).toHaveLength(6);
  expect(receivedDraft(JSON.parse(JSON.stringify(sentDraft(draft))) as ReturnType<typeof sentDraft>)).toEqual(draft);
});

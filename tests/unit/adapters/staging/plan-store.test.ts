import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadPlan, storePlan } from '../../../../server/src/adapters/staging/plan-store';
import { planIn } from '../../../support/memory/memory-import';
import { memoryState, pageDraft } from '../../../support/memory/memory-state';

/** To some readers of text these end a line. */
const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/;
const MADE_ON = '2026-07-01T00:00:00.000Z';

describe('a plan on disk', () => {
  let stage: string;
  beforeEach(() => {
    stage = fs.mkdtempSync(path.join(os.tmpdir(), 'stage-'));
  });
  afterEach(() => {
    fs.rmSync(stage, { recursive: true, force: true });
  });

  const planned = async (body: string) => {
    const drafts = ['one', 'two'].map((key) => pageDraft(key, 'en', { localized: { title: key, body } }));
    return { files: [], plan: await planIn(memoryState(), drafts), fence: 3, notRead: [] };
  };

  test('comes back as it was, an item a line, whatever ends a line in its texts', async () => {
    const made = await planned('a\u2028b\u2029c\r\nd \\u2028 \\');
    await storePlan(stage, made, MADE_ON);
    const lines = fs.readFileSync(path.join(stage, 'items.jsonl'), 'utf8').split(LINE_ENDS);
    expect(lines).toHaveLength(3);
    const stored = await loadPlan(stage);
    expect(await stored.whole()).toEqual(JSON.parse(JSON.stringify(made)));
    expect(await stored.item(1)).toEqual(JSON.parse(JSON.stringify(made.plan.items[1])));
  });

  test('is taken whole with the long texts of its items on disk', async () => {
    const body = 'A long text. '.repeat(100);
    await storePlan(stage, await planned(body), MADE_ON);
    const { plan } = await (await loadPlan(stage)).whole();
    const fields = plan.items.map(({ write }) => write.fields);
    expect(fields.map((values) => values['body'])).toEqual([body, body]);
    for (const values of fields) {
      expect(Object.getOwnPropertyDescriptor(values, 'body')).toHaveProperty('get');
      expect(Object.getOwnPropertyDescriptor(values, 'title')).toHaveProperty('value');
    }
  });
});

import { planLines, readPlanLines } from '../../../../migrator/plan/storage/plan-file';
import { keepHere } from '../../../../migrator/model/ports/long-texts';
import { quoted } from '../../../../model/say';
import { newFinding } from '../../../../migrator/findings';
import { planIn } from '../../../support/memory/memory-import';
import { memoryState, pageDraft } from '../../../support/memory/memory-state';

const kept = async () => ({
  plan: await planIn(memoryState(), [pageDraft('sla', 'en'), pageDraft('terms', 'en')]),
  files: { page: 2, version: 0, partial: 0, skipped: 0, rejected: 0 },
  findings: [newFinding('LINK_BROKEN', 'sla.md', { line: 3, column: 1 }, quoted('It leads nowhere.'))],
  source: 'legacy-site',
  again: 'strapi-compliance plan legacy-site',
});

/** The lines as they are read: without their ends. */
const linesOf = async (): Promise<string[]> => [...planLines(await kept())].map((line) => line.slice(0, -1));

const read = async (lines: readonly string[]) => readPlanLines(lines, keepHere);

describe('the file of a plan', () => {
  it('gives back what was kept', async () => {
    expect(await read(await linesOf())).toEqual(await kept());
  });

  it('holds an item or a finding a line, so that none but one is in memory', async () => {
    const taken: string[] = [];
    await readPlanLines(await linesOf(), (item) => {
      taken.push((item as { key: string }).key);
      return item;
    });
    expect(taken).toEqual(['page sla en', 'page terms en']);
    expect((await linesOf()).map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual([
      ...['format', 'item', 'item', 'finding', 'checksum'],
    ]);
  });

  const first = (change: (head: string) => string) => (lines: string[]) => [change(lines[0] ?? ''), ...lines.slice(1)];

  it.each([
    ['cut off between two lines', (lines: string[]) => lines.slice(0, -2), /damaged: its end is missing/],
    [
      'cut off in a line',
      (lines: string[]) => lines.slice(0, 3).map((line, n) => (n === 2 ? line.slice(0, -20) : line)),
      /damaged: line 3 is not JSON/,
    ],
    [
      'broken in a line',
      (lines: string[]) => lines.map((line, n) => (n === 1 ? line.slice(1) : line)),
      /damaged: line 2 is not JSON/,
    ],
    [
      'changed by hand',
      (lines: string[]) => lines.map((line) => line.replace('Title of sla', 'Another title')),
      /changed since it was written/,
    ],
    ['without one of its items', (lines: string[]) => lines.filter((_, n) => n !== 1), /changed since it was written/],
    ['of another plan', first((head) => head.replace('sha256:', 'sha256:0')), /changed since it was written/],
    ['with a line of something else', (lines: string[]) => lines.toSpliced(1, 0, '{}'), /changed since it was written/],
    ['longer than it was', (lines: string[]) => [...lines, '{"item":{}}'], /damaged: it goes on behind its end/],
    ['of an older program', first((head) => head.replace('"version":2', '"version":0')), /older version/],
    ['one JSON value, as version 1 wrote it', () => ['{', '  "version": 1', '}'], /older version/],
    ['of a newer program', first((head) => head.replace('"version":2', '"version":3')), /newer version/],
    ['something else', () => ['{"name":"x"}'], /not a plan/],
    ['a list', () => ['[1]'], /not a plan/],
    ['nothing', () => [], /damaged: it is empty/],
  ])('is refused when it is %s', async (_name, spoil, message) => {
    expect(await read(spoil(await linesOf()))).toEqual({ problem: expect.stringMatching(message) as string });
  });
});

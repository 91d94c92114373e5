import { sourceLines } from '../../../../../migrator/report/lint/source-lines';

const file = '<properties title=""/>\r\n\r\n# Title\r\n\r\n##One\r\n\r\ntext\r\n\r\n[a](b.md)\r\n\r\nend\r\n';
const body = '## One\n\ntext\n\n[a](/b/)\n\nend';

test('lines of a body are found in its file, edited ones between their neighbours', () => {
  const line = sourceLines(body, file);
  expect([3, 5, 7].map(line)).toEqual([7, 9, 11]);
});

test('a line past the end, and a body that shares nothing with its file, have none', () => {
  expect(sourceLines(body, file)(99)).toBeNull();
  expect(sourceLines(body, '<html><body><p>text that became markdown</p></body></html>')(1)).toBeNull();
});

test('lines of a file that repeats one line thousands of times are found', () => {
  const repeated = 'a\n'.repeat(20_000);
  const begun = process.cpuUsage();
  const line = sourceLines(`# One\n${repeated}[a](/b/)\nend`, `---\ntitle: One\n---\n# One\n${repeated}[a](b.md)\nend`);
  expect([1, 2, 20_001, 20_002, 20_003].map(line)).toEqual([4, 5, 20_004, 20_005, 20_006]);
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(3);
});

test('a file of another text has no lines of it, and is left in time', () => {
  const lines = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word} ${String(n % 7)}`).join('\n');
  const begun = process.cpuUsage();
  expect(sourceLines(lines('a'), lines('b'))(1)).toBeNull();
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(3);
});

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

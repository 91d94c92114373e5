import { say } from '../../../../../model/say';
import { htmlPage, type HtmlPage } from '../../../../../migrator/reader/html-page/html-page';

const HEAD = '<!doctype html><html><head><title>A</title></head><body><h1>A</h1><p>Words.</p>';

const read = (table: string): HtmlPage => {
  const page = htmlPage(`${HEAD}<table>${table}</table></body></html>`);
  if (page === null || 'refused' in page) throw new Error('is a page of HTML');
  return page;
};

const COLUMNS = 300;

test('a table of which markdown would be mostly empty cells stays HTML, and says so', () => {
  const table = `<tr>${'<th>head</th>'.repeat(COLUMNS)}</tr>${'<tr><td>cell</td></tr>'.repeat(COLUMNS)}`;
  const { markdown, findings } = read(table);
  expect(markdown.match(/head/g)).toHaveLength(COLUMNS);
  expect(markdown.match(/cell/g)).toHaveLength(COLUMNS);
  expect(markdown.length).toBeLessThan(4 * table.length);
  expect(markdown).toContain('<table>');
  expect(findings.map(({ code, message }) => [code, message])).toEqual([['HTML_TABLE', say('raggedTableStaysHtml')]]);
});

test('a table with some short rows is markdown', () => {
  const { markdown, findings } = read(
    `<tr>${'<th>head</th>'.repeat(9)}</tr>${'<tr><td>cell</td></tr>'.repeat(20)}<tr>${'<td>a</td>'.repeat(9)}</tr>`,
  );
  expect(markdown).toContain('| head | head |');
  expect(findings).toEqual([]);
});

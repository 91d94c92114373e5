import { atOnce } from '../../../../../model/steps';
import { parityPage } from '../../../../../migrator/reader/parse/page-blocks';

const COLUMNS = 200;
const HEADER = `|${'a|'.repeat(COLUMNS)}\n|${'-|'.repeat(COLUMNS)}\n`;

test('others have their turn after each cell of a table', () => {
  const steps = [...parityPage('en', 'Page', `${HEADER}${'| b | c |\n'.repeat(COLUMNS)}`)];
  expect(steps.length).toBeGreaterThan(3 * COLUMNS);
});

test('the rows of a table and its lines have the same numbers', () => {
  const { sections } = atOnce(parityPage('en', 'Page', '| a | b |\n| - | - |\n| c | d |\n| e |\n'));
  expect(sections[0]?.blocks).toEqual([{ kind: 'table', text: 'a\tb\n\nc\td\ne', line: 1 }]);
});

import { parse } from '../../../../../migrator/reader/parse/parse';
import { placesIn } from '../../../../../migrator/reader/read/place';
import type { PageText } from '../../../../../migrator/reader/interpret/interpreted';
import { withTypedLists } from '../../../../../migrator/reader/interpret/typed-lists';

const pageOf = (text: string): PageText => {
  const place = placesIn(text);
  return { text, outline: parse(text), except: [], lineAt: (offset) => place(offset).line };
};
const typed = (text: string): string => withTypedLists(pageOf(text)).text;

describe('lists whose author typed their signs', () => {
  test.each([
    ['• one\n• two', '- one\n- two'],
    ['We hold:\n•one\n•two\nand more', 'We hold:\n- one\n- two\nand more'],
    ['（1）甲\n（2）乙', '- 甲\n- 乙'],
    ['①甲\n②乙', '- 甲\n- 乙'],
    ['1）甲\n2）乙', '- 甲\n- 乙'],
  ])('are lists of markdown: %j', (text, list) => {
    expect(typed(text)).toBe(list);
  });

  test.each([
    '• one\n\nmore text', // a sign alone may be anything
    '```\n• one\n• two\n```',
    '| • one |\n| --- |\n| • two |',
    '2024 report\n2025 report',
    '- • one\n  • two',
  ])('are not: %j', (text) => {
    expect(typed(text)).toBe(text);
  });

  test('keep the lines of the source, and the parts that are no body', () => {
    const text = 'Acme\n\n（1）one\n（2）two\n\nthe end';
    const page = withTypedLists({ ...pageOf(text), except: [{ from: text.indexOf('the end'), to: text.length }] });
    expect(page.outline.blocks.map(({ name }) => name)).toEqual(['Paragraph', 'BulletList', 'Paragraph']);
    expect(page.lineAt(page.text.indexOf('two'))).toBe(4);
    expect(page.except.map(({ from, to }) => page.text.slice(from, to))).toEqual(['the end']);
  });
});

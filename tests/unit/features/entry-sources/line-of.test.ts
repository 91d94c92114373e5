import { lineOf } from '../../../../server/src/features/entry-sources/source-fields';

const TEXT = '# Storage services\r\n\r\nStorage keeps TLS1.2 and more.\n存储服务说明\nThe Storage service.';

describe('the line of a value', () => {
  test('is the first that holds it word for word', () => {
    expect(lineOf(TEXT, 'Storage')).toEqual({ line: 1, text: '# Storage services' });
    expect(lineOf(TEXT, 'The Storage service')).toEqual({ line: 5, text: 'The Storage service.' });
    expect(lineOf(TEXT, '存储服务')).toEqual({ line: 4, text: '存储服务说明' });
  });

  test('is not one that holds it as a part of another word', () => {
    expect(lineOf(TEXT, 'Storage service')?.line).toBe(5);
    expect(lineOf(TEXT, 'TLS')).toBeNull();
  });

  test.each(['1.2', '', 'two\nlines', null, 12, ['Storage']])('is not looked for where %p is the value', (value) => {
    expect(lineOf(TEXT, value)).toBeNull();
  });
});

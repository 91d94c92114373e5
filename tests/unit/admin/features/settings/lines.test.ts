import { linesOf, pairsOf, textOf, textOfPairs } from '../../../../../admin/src/features/settings/fields/lines';

describe('lines of a setting', () => {
  it('are one value each, without the empty ones', () => {
    expect(linesOf(' www.example.com \n\nexample.com\n')).toEqual(['www.example.com', 'example.com']);
    expect(textOf(['a', 'b'])).toBe('a\nb');
    expect(textOf(undefined)).toBe('');
  });

  it('are pairs around the last "=", since addresses may hold one', () => {
    expect(pairsOf('cn = zh-CN\nhttps://cdn.example.com/?v=1 = media')).toEqual({
      cn: 'zh-CN',
      'https://cdn.example.com/?v=1': 'media',
    });
    expect(textOfPairs({ cn: 'zh-CN' })).toBe('cn = zh-CN');
  });

  it('keep a line without "=", so that the server can name it', () => {
    expect(pairsOf('cn')).toEqual({ cn: '' });
  });
});

import { rulesOfSite } from '../../../server/src/adapters/site-config';
import { sitesSchema } from '../../../server/src/config/site-settings';

describe('the author’s own names', () => {
  test('are part of the rules of a site', () => {
    const sites = sitesSchema.parse({ default: { names: ['Globex', '青禾'], locales: { en: 'en', CN: 'zh-CN' } } });
    expect(rulesOfSite(sites['default'] ?? {})).toEqual({
      names: ['Globex', '青禾'],
      localeAliases: { en: 'en', cn: 'zh-CN' },
    });
  });

  test.each([[['']], [['G']], [[' Globex']], [['Globex\nPay']], ['Globex']])('are refused: %j', (names) => {
    expect(sitesSchema.safeParse({ default: { names } }).success).toBe(false);
  });
});

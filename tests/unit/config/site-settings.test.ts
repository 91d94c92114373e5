import { defaultSiteRules, readPage } from '../../../migrator';
import { rulesOfSite } from '../../../server/src/adapters/site-config';
import { sitesSchema } from '../../../server/src/config/site-settings';

describe('the holder of the certificates', () => {
  const keysWith = (settings: object) => {
    const rules = { ...defaultSiteRules, ...rulesOfSite(sitesSchema.parse({ default: settings })['default'] ?? {}) };
    const bytes = new TextEncoder().encode('# Compliance\n\nWe are ISO 27001 certified.\n');
    return readPage({ path: 'compliance.md', bytes }, rules).certifications.map(({ key }) => key);
  };

  test('ends the keys of what the site states', () => {
    expect(keysWith({})).toEqual(['iso-iec-27001']);
    expect(keysWith({ holder: 'Globex Ltd.' })).toEqual(['iso-iec-27001-globex-ltd']);
    expect(keysWith({ holder: '青禾' })).toEqual(['iso-iec-27001-qing-he']);
  });

  test.each(['', '…', 1])('is refused: %j', (holder) => {
    expect(sitesSchema.safeParse({ default: { holder } }).success).toBe(false);
  });
});

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

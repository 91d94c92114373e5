import { defaultSiteRules, readSite } from '../../../../migrator';
import { named } from '../../../../migrator/site/languages/locale-names';

const meant = (written: string, ...locales: string[]) => named(written, { ...defaultSiteRules, locales }).locale;

test.each([
  ['cn', ['en', 'zh-CN'], 'zh-CN'],
  ['cn', ['zh-Hans'], 'zh-Hans'],
  ['jp', ['en', 'ja'], 'ja'],
  ['zh', ['zh-Hans'], 'zh-Hans'],
  ['zh-cn', ['zh-Hans-CN', 'en'], 'zh-Hans-CN'],
  ['zh_CN', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
  ['en-us', ['en'], 'en'],
  ['en', ['en-GB'], 'en-GB'],
  ['de-de', ['de'], 'de'],
  ['de', ['de-AT'], 'de-AT'],
])('“%s” means, among the locales %j, %s', (written, locales, locale) => {
  expect(meant(written, ...locales)).toBe(locale);
});

test.each([
  ['zh-tw', ['zh-Hans']],
  ['zh-hant', ['zh-CN', 'en']],
  ['fr-ca', ['fr-FR']],
  ['sr-latn', ['sr-Cyrl']],
  ['us', ['en']],
  ['en', ['zh-Hans']],
  ['support', ['en', 'zh-Hans']],
  ['not a language', ['en']],
])('“%s” means none of the locales %j', (written, locales) => {
  expect(meant(written, ...locales)).toBeNull();
});

test('pages in a language that is not configured say so, and the others are imported', () => {
  const page = (lang: string, text: string) => ({
    path: `sla-${lang}.md`,
    bytes: new TextEncoder().encode(`<tags ms.lang="${lang}" />\n\n# ${text}\n\n${text}${text}${text}\n`),
  });
  const files = [page('cn', '存储的服务级别协议'), page('en', 'Service level agreement for storage')];
  const site = readSite(files, { ...defaultSiteRules, locales: ['zh-Hans'], defaultLocale: 'zh-Hans' });
  expect(
    site.files.map(({ path, state, locale, findings }) => [path, state, locale, findings.map((f) => f.code)]),
  ).toEqual([
    ['sla-cn.md', 'page', 'zh-Hans', []],
    ['sla-en.md', 'skipped', null, ['LOCALE_NOT_CONFIGURED']],
  ]);
});

import { languageName } from '../../../../../admin/src/core/language/language-name';

test.each([
  ['zh-Hans', 'zh-CN', '简体中文'],
  ['zh-Hans', 'zh-Hans', '简体中文'],
  ['zh-Hans', 'zh-TW', '繁体中文'],
  ['zh-Hans', 'zh-HK', '中文（中国香港特别行政区）'],
  ['zh-Hans', 'en', '英语'],
  ['en', 'zh-CN', 'Simplified Chinese'],
  ['en', 'pt-BR', 'Brazilian Portuguese'],
  ['en', 'no code', 'no code'],
])('in %s, %s is %s', (reader, code, name) => {
  expect(languageName(reader, code)).toBe(name);
});

import { isLocaleMark, withoutLocaleMarks } from '../../../../../migrator/reader/interpret/locale-marks';

test.each([
  ['storage-en', 'storage'],
  ['存储_intl_cn', '存储'],
  ['toc.zh-CN', 'toc'],
  ['faq-fr_ca', 'faq'],
  ['storage_zhcn', 'storage'],
  ['about-us', 'about-us'],
  ['sdk-java', 'sdk-java'],
  ['service-desk', 'service-desk'],
  ['request-a-demo', 'request-a-demo'],
  ['summary-free', 'summary-free'],
])('%s without its marks is %s', (name, bare) => {
  expect(withoutLocaleMarks(name)).toBe(bare);
});

test('a word is a mark only as a whole', () => {
  expect(['en', 'us', 'zh-cn', 'enus', 'demo', 'java'].map(isLocaleMark)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

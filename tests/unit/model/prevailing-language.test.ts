import { prevailingLocale, statedPrevailing } from '../../../model/prevailing-language';

test.each([
  ['In case of any discrepancy, the English version shall prevail.', ['en']],
  ['If the English and Chinese versions differ, the **Chinese version** prevails.', ['zh']],
  ['The Chinese-language text, in the event of a conflict,\nwill take precedence.', ['zh']],
  ['The English text is the authoritative one. The Chinese version is for convenience.', ['en']],
  ['The governing language of this agreement is English.', ['en']],
  ['This English version is a translation; the Chinese version shall control.', ['zh']],
  ['如中英文版本不一致，以英文版为准。', ['en']],
  ['本协议以中文版本的内容为准。', ['zh']],
  ['两者如有歧义，应以**英文文本**为准。', ['en']],
  ['英文版本优先适用。', ['en']],
  ['以英文版为准。另见：以中文版为准。', ['en', 'zh']],
  ['The English version shall not prevail.', []],
  ['不以英文版为准。', []],
  ['An English version is available. The new terms shall prevail.', []],
  ['以合同为准。', []],
  ['Bei Abweichungen ist die deutsche Fassung maßgeblich.', ['de']],
  ['Im Zweifel gilt die deutsche Fassung.', ['de']],
  ['Die englischsprachige Version ist verbindlich.', ['en']],
  ['Die englische Fassung ist nicht verbindlich.', []],
  ['Die englische Fassung liegt ebenfalls vor.', []],
  ['Die englische Fassung gilt nur zur Information.', []],
  ['Die englische Fassung hat keinen Vorrang.', []],
  ['Die deutsche Fassung ist rechtsverbindlich.', ['de']],
  ['Im Zweifel geht die deutsche Version vor.', ['de']],
  ['La version anglaise ne prévaut pas.', []],
  ['No prevalecerá la versión en inglés.', []],
  ['英語版は優先されません。日本語版が正文です。', ['ja']],
  ['Seule la version française fait foi.', ['fr']],
  ['En caso de discrepancia, prevalecerá la versión en inglés.', ['en']],
  ['La versión española no prevalece.', []],
  ['日本語版と英語版に相違がある場合は、日本語版が優先します。', ['ja']],
  ['The German version shall prevail.', ['de']],
  ['', []],
])('%s', (text, expected) => {
  expect(statedPrevailing(text).toSorted()).toEqual(expected);
});

test('versions that agree decide; versions that contradict each other do not', () => {
  const locales = ['zh-CN', 'en'];
  expect(prevailingLocale([['en'], ['en']], locales)).toBe('en');
  expect(prevailingLocale([['zh'], []], locales)).toBe('zh-CN');
  expect(prevailingLocale([['en'], ['zh']], locales)).toBeNull();
  expect(prevailingLocale([[], []], locales)).toBeNull();
  expect(prevailingLocale([['zh']], ['en', 'fr'])).toBeNull();
});

import { languagesWithoutWords } from '../../../../model/lint/languages-without-words';

const page = (key: string, locale: string) => ({ key, locale, path: `${key}-${locale}.md` });

test('a language without words is told once, at its first page with a translation', () => {
  const found = languagesWithoutWords([
    [page('alone', 'it')],
    [page('a', 'en'), page('a', 'it')],
    [page('b', 'en'), page('b', 'it'), page('b', 'ko'), page('b', 'de')],
  ]);
  expect(found.map(({ code, severity, locale, key }) => [code, severity, locale, key])).toEqual([
    ['LANGUAGE_WITHOUT_WORDS', 'info', 'it', 'a'],
    ['LANGUAGE_WITHOUT_WORDS', 'info', 'ko', 'b'],
  ]);
});

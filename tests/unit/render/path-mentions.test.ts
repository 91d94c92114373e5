import { mentionFinder } from '../../../server/src/render/moved-links';

const isNamedIn = mentionFinder(['/old/', '/support/存储/', '/c++/']);

test.each([
  '[Old](/old/)',
  '[Old](/old)',
  '[Old](/OLD/#x)',
  '[Old](/old?a=1)',
  '[Old](/old//)',
  '[Old](https://www.example.com/old/ "T")',
  '[1]: /old',
  '<a href=/old/>Old</a>',
  '[存储](/support/%E5%AD%98%e5%82%a8/)',
  '[存储](</support/存储>)',
  '[C++](/c++/)',
  '[Below](/old/more/) and [Old](/old/)',
])('%s may link to an old path', (text) => {
  expect(isNamedIn(text)).toBe(true);
});

test.each(['[Below](/old/more/)', '[Other](/older/)', '[Page](/old.html)', '[Below](/old//more)', '[C](/c/)', 'old'])(
  '%s does not',
  (text) => {
    expect(isNamedIn(text)).toBe(false);
  },
);

test('the root is named by itself alone, and no paths by nothing', () => {
  expect(mentionFinder(['/'])('[Home](/)')).toBe(true);
  expect(mentionFinder(['/'])('[Other](/other)')).toBe(false);
  expect(mentionFinder([])('[Home](/)')).toBe(false);
});

import { defaultSiteRules, readPage } from '../../../../../migrator';

const dateOf = (line: string): string | null => {
  const bytes = new TextEncoder().encode(`# Title\n\n${line}\n\nWords of the page.\n`);
  return readPage({ path: 'page.md', bytes }, defaultSiteRules).sourceDate;
};

test.each([
  ['Last updated: Sept 5, 2024', '2024-09-05'],
  ['Effective as of 5th of March 2024', '2024-03-05'],
  ['更新日期：2024 年 3 月 5 日', '2024-03-05'],
  ['2024年3月', '2024-03'],
  ['Zuletzt aktualisiert am 5. März 2024', '2024-03-05'],
  ['Stand: Januar 2024', '2024-01'],
  ['Dernière mise à jour : 1er août 2023', '2023-08-01'],
  ['En vigueur depuis le 3 février 2022', '2022-02-03'],
  ['Última actualización: 7 de octubre de 2021', '2021-10-07'],
  ['最終更新日：2024年3月5日', '2024-03-05'],
  ['Marchers updated 2024', null],
])('%s', (line, date) => {
  expect(dateOf(line)).toBe(date);
});

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
  ['Last updated December 5, 2024', '2024-12-05'],
  ['Effective December 1, 2024', '2024-12-01'],
  ['Stand Dezember 2024', '2024-12'],
  ['Fassung vom 1. Mai 2023', '2023-05-01'],
  ['Fecha de publicación: 7 de octubre de 2021', '2021-10-07'],
  ['改正日：2024年4月1日', '2024-04-01'],
  ['Stand: 05.03.2024', '2024-03-05'],
  ['Dernière mise à jour le 7/10/2021', '2021-10-07'],
  ['Version 3.1, Stand: 12.02.2024', '2024-02-12'],
  ['Version 3.1 – Stand Februar 2024', '2024-02'],
  ['v2, last updated 12 February 2024', '2024-02-12'],
  ['Version 3.1, en vigueur au 12 février 2024', '2024-02-12'],
  ['Versión 2.0, actualizado el 7 de octubre de 2021', '2021-10-07'],
  ['版本 2.0，更新日期：2024 年 3 月 5 日', '2024-03-05'],
  ['Applicable à compter du 1er mars 2024', '2024-03-01'],
  ['This privacy policy was last updated on March 5, 2024.', '2024-03-05'],
  ['本政策最近更新于2024年3月5日', '2024-03-05'],
  ['Cette politique a été mise à jour le 5 mars 2024', '2024-03-05'],
  ['Esta política se actualizó por última vez el 5 de marzo de 2024', '2024-03-05'],
  ['本ポリシーの最終更新日は2024年3月5日です', '2024-03-05'],
  ['Diese Erklärung hat den Stand 5. März 2024', '2024-03-05'],
  ['Last Updated: Tuesday, March 5, 2024', '2024-03-05'],
  ['Last update 2024/03/05', '2024-03-05'],
  ['Revision date: 5 March 2024', '2024-03-05'],
  ['【更新日期】2024年3月5日', '2024-03-05'],
  ['版本：V2.0 更新日期：2024年3月5日', '2024-03-05'],
  ['Published March 1, 2020 Last updated March 5, 2024', '2024-03-05'],
  ['制定日：2020年1月1日改定日：2024年3月5日', '2024-03-05'],
  // English pages of the old dialect write the month first
  ['Last updated: 2/3/2016', '2016-02-03'],
  ['Marchers 2024', null],
  ['We hold ISO/IEC 27001, published 25 October 2022', null],
  ['We hold ISO 27001 published 25 October 2022', null],
  ['The certificate was last updated on March 5, 2024', null],
  ['Updated standards since March', null],
  ['These Terms of Service were last updated on March 5, 2024.', '2024-03-05'],
  ['Owner: Acme\nLast updated: March 5, 2024', '2024-03-05'],
  ['（更新日期：2024年3月5日）', '2024-03-05'],
  ['Owner: Acme | Last updated: March 5, 2024', '2024-03-05'],
  // of something else than the page
  ['ISO 27001 | Published: October 25, 2022', null],
  ['This standard was published on 25 October 2022 by ISO.', null],
  ['This regulation is effective since 25 May 2018.', null],
  ['This vulnerability was published on March 3, 2020.', null],
  ['This certificate was last reviewed on 3 May 2019.', null],
  ['本标准发布于2022年10月25日。', null],
  ['本製品の公開日は2022年10月25日です。', null],
  ['Diese Norm wurde veröffentlicht am 25. Oktober 2022.', null],
  ['Esta norma fue publicada el 25 de octubre de 2022.', null],
  ['Cette norme a été publiée le 25 octobre 2022.', null],
  ['Windows Server 2019 published on 3 May 2020', null],
  ['ISO 9001 2015 published on 23 September 2015.', null],
  ['We used release 20 updated on 3 May 2020 of the tool.', null],
  ['Our list names 27 date 3 May 2011', null],
  ['We hold ISO 27001,\npublished 25 October 2022', null],
  ['We hold ISO 27001 (published 25 October 2022)', null],
  ['Effective 25 May 2018, the GDPR applies to everybody in the Union.', null],
  ['Published on 25 October 2022 by ISO.', null],
  ['Effective 25 May 2018.', '2018-05-25'],
  ['Effective date: 25 May 2018 (version 3)', '2018-05-25'],
  ['Last updated 3 May 2020 by the security team', '2020-05-03'],
])('%s', (line, date) => {
  expect(dateOf(line)).toBe(date);
});

describe('a date in a header', () => {
  const read = (date: string) => {
    const bytes = new TextEncoder().encode(`---\ntitle: Backups\ndate: ${date}\n---\n\nWords of the page.\n`);
    return readPage({ path: 'page.md', bytes }, defaultSiteRules);
  };

  it.each([
    ['Friday, 16 Apr 2021 11:00:00 UTC', '2021-04-16'],
    ['April 16, 2021', '2021-04-16'],
    ['16th April 2021, at 9:30', '2021-04-16'],
    ['avril 2021', '2021-04'],
    ['16. April 2021', '2021-04-16'],
    ['2021 年 4 月 16 日', '2021-04-16'],
    ['16 de abril de 2021', '2021-04-16'],
    ['2021-04-16 11:00:00 +0200', '2021-04-16'],
  ])('is read in words: %s', (written, date) => {
    expect(read(written)).toMatchObject({ sourceDate: date, findings: [] });
  });

  it.each([
    ['April 31, 2021', 'DATE_IMPOSSIBLE'],
    ['since April 2021', 'DATE_UNREADABLE'],
    ['April 2021 and March 2022', 'DATE_UNREADABLE'],
    ['Aprilis 16, 2021', 'DATE_UNREADABLE'],
  ])('but not: %s', (written, code) => {
    expect(read(written)).toMatchObject({ sourceDate: null, findings: [{ code }] });
  });
});

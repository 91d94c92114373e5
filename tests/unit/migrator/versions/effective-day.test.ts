import { defaultSiteRules, readPage } from '../../../../migrator';

const daysOf = (text: string): string[] =>
  readPage({ path: 'legal/sla.md', bytes: new TextEncoder().encode(text) }, defaultSiteRules).inForceFrom.map(
    ({ day }) => day,
  );
const below = (line: string): string =>
  `# Service Level Agreement\n\n${line}\n\n## Uptime\n\nThe archive answers at least 99.9 % of all requests.\n\n## Credits\n\nWe pay.\n\nAsk us for them.\n\nWe answer.\n`;

describe('the day from which a text says that it is in force', () => {
  test.each([
    ['Effective date: 1 July 2026'],
    ['**Effective Date:** July 1, 2026'],
    ['Effective as of July 1st, 2026.'],
    ['This agreement takes effect on 1 July 2026.'],
    ['These Terms of Service are effective as of 1 July 2026.'],
    ['In force since 2026-07-01'],
    ['Last updated: 3 June 2026. Effective: 1 July 2026.'],
    ['Version 3.1, effective 1 July 2026'],
    ['- Owner: Legal\n- Effective date: 1 July 2026'],
    ['生效日期：2026年7月1日'],
    ['**生效日期**：2026 年 7 月 1 日'],
    ['本协议自2026年7月1日起生效。'],
    ['自2026年7月1日起施行'],
    ['更新日期：2026年6月3日，生效日期：2026年7月1日'],
    ['Gültig ab: 1. Juli 2026'],
    ['Diese Bedingungen gelten ab dem 1. Juli 2026.'],
    ['Diese Vereinbarung tritt am 01.07.2026 in Kraft.'],
    ['Date d’entrée en vigueur : 1er juillet 2026'],
    ['En vigueur à compter du 1er juillet 2026.'],
    ['施行日：2026年7月1日'],
    ['本規約は2026年7月1日から施行します。'],
    ['Fecha de entrada en vigor: 1 de julio de 2026'],
    ['Vigente desde el 1 de julio de 2026'],
  ])('%s', (line) => {
    expect(daysOf(below(line))).toEqual(['2026-07-01']);
  });

  test.each([
    ['Last updated: 1 July 2026'],
    ['Published on 1 July 2026'],
    ['Date: 1 July 2026'],
    ['Effective 25 May 2018, the GDPR gives you more rights.'],
    ['The regulation is effective as of 25 May 2018.'],
    ['《个人信息保护法》自2021年11月1日起施行。'],
    ['本法自2021年11月1日起施行。'],
    ['Effective date: July 2026'],
    ['Effective date: 06/07/2026'],
    ['Effective date: 31 June 2026'],
    ['Proposed effective date: 1 July 2026'],
    ['Effective date: 1 July 2026 (to be confirmed)'],
    ['发布日期：2026年7月1日'],
    ['更新日期：2026年7月1日'],
    ['Stand: 1. Juli 2026'],
    ['最終更新日：2026年7月1日'],
    ['Dernière mise à jour : 1er juillet 2026'],
    ['Última actualización: 1 de julio de 2026'],
  ])('not: %s', (line) => {
    expect(daysOf(below(line))).toEqual([]);
  });

  test('at the end of a text, and in its front matter, but not inside of a section', () => {
    expect(daysOf(`${below('We keep your archive.')}\nThis agreement is effective as of 1 July 2026.\n`)).toEqual([
      '2026-07-01',
    ]);
    expect(daysOf(`---\neffective_date: 2026-07-01\n---\n\n${below('We keep your archive.')}`)).toEqual(['2026-07-01']);
    expect(daysOf(below('We keep your archive.').replace('We pay.', 'Effective date: 1 July 2026'))).toEqual([]);
  });

  test('its quote has the words and their line', () => {
    const draft = readPage(
      { path: 'legal/sla.md', bytes: new TextEncoder().encode(below('Owner: Legal\n**Effective date:** 1 July 2026')) },
      defaultSiteRules,
    );
    expect(draft.inForceFrom).toEqual([{ day: '2026-07-01', quote: { text: 'Effective date: 1 July 2026', line: 4 } }]);
  });
});

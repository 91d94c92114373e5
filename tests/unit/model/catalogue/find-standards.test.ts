import { anyWordPattern } from '../../../../model/catalogue/alias-pattern';
import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { standardFinder } from '../../../../model/catalogue/find-standards';

const findStandards = standardFinder(baseCatalogue);

/** `text as printed -> key edition`, one per mention. */
const found = (text: string): string[] =>
  findStandards(text).map(
    ({ standard, from, to, edition }) => `${text.slice(from, to)} -> ${[standard.key, edition ?? ''].join(' ').trim()}`,
  );

describe('spellings of a standard', () => {
  test.each([
    ['ISO/IEC 27001 Audit', ['ISO/IEC 27001 -> iso-iec-27001']],
    ['ISO 27001', ['ISO 27001 -> iso-iec-27001']],
    ['Organization for Standardization (ISO) 27001:2013', ['(ISO) 27001:2013 -> iso-iec-27001 2013']],
    ['iso27001', ['iso27001 -> iso-iec-27001']],
    ['ISO 45001:2018 和 ISO 50001', ['ISO 45001:2018 -> iso-45001 2018', 'ISO 50001 -> iso-50001']],
    ['ISO/IEC27001', ['ISO/IEC27001 -> iso-iec-27001']],
    ['ISO / IEC 27001', ['ISO / IEC 27001 -> iso-iec-27001']],
    ['通过ISO27001认证', ['ISO27001 -> iso-iec-27001']],
    ['ＩＳＯ／ＩＥＣ　２７００１', ['ＩＳＯ／ＩＥＣ　２７００１ -> iso-iec-27001']],
    ['ISO/IEC 20000-1:2018', ['ISO/IEC 20000-1:2018 -> iso-iec-20000 2018']],
    ['ISO/IEC 20000', ['ISO/IEC 20000 -> iso-iec-20000']],
    ['PCI-DSS', ['PCI-DSS -> pci-dss']],
    ['信息系统安全等级保护定级 (DJCP)', ['信息系统安全等级保护 -> mlps', 'DJCP -> mlps']],
    ['等保三级', ['等保 -> mlps']],
    ['可信云服务认证（TRUCS）', ['可信云服务认证 -> trusted-cloud-service', 'TRUCS -> trusted-cloud-service']],
    ['GB18030', ['GB18030 -> gb-18030']],
  ])('%s', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});

describe('what is no mention', () => {
  test.each([
    '27001 customers trust us',
    'ISO 270011',
    'XISO 27001',
    'ISO/IEC 20000-2',
    '限流、限速等保护措施',
    '基于微软可信云技术',
    'the ens of an essay',
    'information security management system (ISMS)',
    'SOC 4',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('editions', () => {
  test.each([
    ['ISO/IEC 27001:2013', '2013'],
    ['ISO 27001-2013', '2013'],
    ['ISO/IEC 27001：2005', '2005'],
    ['ISO 27001–2022', '2022'],
    ['ISO 9001 2015版', '2015'],
    ['GB 18030-2005', '2005'],
    ['PCI DSS v3.2.1', '3.2.1'],
    ['PCI DSS Version 4.0', '4.0'],
    ['等保2.0', '2.0'],
    ['C5:2020', '2020'],
  ])('%s prints one', (text, edition) => {
    expect(findStandards(text).map((mention) => mention.edition)).toEqual([edition]);
  });

  test.each(['ISO 27001 (2013)', 'ISO 27001, 2013', 'PCI DSS 12 requirements', 'SOC 2 2019', 'ISO 27001: 20 controls'])(
    '%s prints none',
    (text) => {
      expect(findStandards(text).map((mention) => mention.edition)).toEqual([null]);
    },
  );
});

describe('lists that print the family once', () => {
  test.each([
    ['SOC 1 and SOC 2', ['SOC 1 -> soc-1', 'SOC 2 -> soc-2']],
    ['SOC 1/2', ['SOC 1 -> soc-1', '2 -> soc-2']],
    ['SOC 1, 2 and 3 reports', ['SOC 1 -> soc-1', '2 -> soc-2', '3 -> soc-3']],
    ['ISO 27001:2013、27018:2014', ['ISO 27001:2013 -> iso-iec-27001 2013', '27018:2014 -> iso-iec-27018 2014']],
    ['ISO/IEC 27001 and 500 customers', ['ISO/IEC 27001 -> iso-iec-27001']],
    ['SOC 1 and 2.5 hours', ['SOC 1 -> soc-1']],
  ])('%s', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});

test('one expression for all spellings is short enough to be optimised', () => {
  const spellings = baseCatalogue.standards.flatMap(({ identifier, aliases }) => [identifier, ...aliases]);
  const { source } = anyWordPattern(spellings);
  expect(spellings.length).toBeGreaterThan(300);
  expect(source.length).toBeLessThan(20 * 1024);
});

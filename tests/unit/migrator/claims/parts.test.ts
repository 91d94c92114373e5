import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { certificationExtractor } from '../../../../migrator/claims/extract-certifications';
import { page } from './page';

const { extract } = certificationExtractor(baseCatalogue, ['Globex', '青禾', 'さくら丘']);
const keys = (text: string): string[] =>
  extract(page(`# Compliance\n\n${text}\n`)).certifications.map(({ key }) => key);

describe.each([
  ['a state behind a name', 'ISO 27001: done.', 'ISO 27001: under review.'],
  ['a state with a verb', 'SOC 2 Type II is done.', 'SOC 2 Type II is next.'],
  ['a verb that is left out', 'Our plants are certified to ISO 9001, and the depot in Ulm to ISO 14001.', ''],
  [
    'a standard in front of others',
    'In addition to ISO 9001, we hold ISO 14001.',
    'In addition to ISO 9001, we like tea.',
  ],
  ['a label', 'Certifications: ISO 9001, ISO 14001', 'Certifications: planned, as ISO 9001 is'],
  [
    'brackets behind a name',
    'Globex (an ISO 9001 certified company) makes valves.',
    'Rackfort (an ISO 9001 certified company) makes valves.',
  ],
  [
    'a certificate by which something is done',
    'With the ISO 9001 certificate we show what we do.',
    'With the ISO 9001 certificate we could show what we do.',
  ],
  [
    'what a reader joins',
    'You will join a company that is ISO 9001 certified.',
    'You will visit a company that is ISO 9001 certified.',
  ],
  [
    'what covers a service',
    'All our services are in scope of the ISO 27001 certificate.',
    'Our hosts are in scope of the ISO 27001 certificate.',
  ],
  ['what somebody may ask for', 'Customers may request our SOC 2 report.', 'We may obtain our SOC 2 report next year.'],
  ['a number', '我们的体系符合ISO 9001标准,证书编号00126。', '我们的体系符合ISO 9001标准。'],
  [
    'a relative clause',
    'さくら丘は、ISO 9001の認証を取得した数少ない企業のひとつです。',
    '青葉は、ISO 9001の認証を取得した数少ない企業のひとつです。',
  ],
  [
    'a list of places',
    'Our sites in Rotterdam, Antwerp and Duisburg are certified to ISO 9001.',
    'Our customers in Rotterdam, Antwerp and Duisburg are certified to ISO 9001.',
  ],
  [
    'people beside the author',
    '青禾成立于2009年,现有员工600余人。公司通过了ISO 9001认证。',
    '青禾的服务器由云海托管。公司通过了ISO 9001认证。',
  ],
])('%s', (_what, held, open) => {
  test('says what is held', () => {
    const named = [...held.matchAll(/ISO (?:9001|14001|27001)|SOC 2/g)].map(([name]) => name);
    expect(keys(held)).toHaveLength(new Set(named).size);
  });

  test('says nothing of others, of plans and of what is only possible', () => {
    expect(keys(open)).toEqual([]);
  });
});

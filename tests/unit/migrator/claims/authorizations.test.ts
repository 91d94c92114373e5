import { extract, page } from './page';

const stated = (text: string, heading = 'Acme compliance', kind: Parameters<typeof page>[1] = 'compliance') =>
  extract(page(`# ${heading}\n\n${text}\n`, kind)).map(({ key, level }) => [key, level]);

test.each([
  'Nobody has a FedRAMP Authorization in our country.',
  'No vendor has a FedRAMP Authorization.',
  'Contoso holds a FedRAMP Moderate Authorization; we compete with Contoso.',
  'AWS has a FedRAMP High Authorization.',
  'Our hosting provider has a FedRAMP High Authorization.',
  'Our customers have a FedRAMP Authorization.',
  'Acme has everything needed for a FedRAMP Authorization except the audit.',
  'Acme has published a guide about the FedRAMP Authorization.',
  'Acme has customers with a FedRAMP Authorization.',
  'Acme has no FedRAMP Authorization. The user has a login authorization from FedRAMP staff.',
  'We have no FedRAMP Authority to Operate.',
  'We should have a FedRAMP Authorization.',
])('nobody or somebody else is authorized: %s', (text) => {
  expect(stated(text)).toEqual([]);
});

test.each([
  'Acme has a FedRAMP Moderate Authorization.',
  'We have a FedRAMP Moderate Authorization.',
  'Our platform has received its FedRAMP P-ATO at the Moderate level.',
  'AWS has a FedRAMP High Authorization. Acme has a FedRAMP Moderate Authorization.',
  'The agency has granted a FedRAMP Moderate Authorization to Acme, and Acme follows PCI DSS.',
])('the organization of the page is authorized: %s', (text) => {
  expect(stated(text)).toEqual([['fedramp', 'Moderate']]);
});

test('what a page opens with and goes on about, under the name of the scheme', () => {
  const text = 'Lanchuan Gov has a FedRAMP Moderate Authorization.';
  const named = (words: string, heading: string) => stated(words, heading, 'security');
  expect(named(`${text} Agencies may use Lanchuan Gov.`, 'Our FedRAMP status')).toEqual([['fedramp', 'Moderate']]);
  expect(named(text, 'Our FedRAMP status')).toEqual([]);
  expect(named(`Some have it.\n\n${text} Agencies may use Lanchuan Gov.`, 'Our FedRAMP status')).toEqual([]);
  expect(named(`${text} Agencies may use Lanchuan Gov.`, 'Public sector')).toEqual([]);
});

test('two holders have a certification each', () => {
  const both = 'Acme has a FedRAMP Moderate Authorization. Northwind has a FedRAMP High Authorization.';
  expect(extract(page(`# Acme and Northwind\n\n${both}\n`)).map(({ key, level }) => [key, level])).toEqual([
    ['fedramp', 'Moderate'],
    ['fedramp-northwind', 'High'],
  ]);
});

import { atom } from '../../../server/src/forms/atom';
import { heldAt } from '../../../server/src/forms/held';
import { certification, page, RULES } from './published';

const place = {
  ...{ now: new Date('2026-06-30T15:00:00Z'), rules: RULES, origin: 'https://www.example.com' },
  self: 'https://cms.example.com/api/compliance/atom.xml?locale=en',
};
const held = heldAt(
  [
    certification(
      'a&b',
      { validFrom: '2024-01-01', validUntil: '2027-06-30' },
      { name: 'A <b>', auditedOn: '2027-01-01' },
    ),
    certification('undated', { validUntil: '2027-06-30' }),
  ],
  place,
);
const site = { locale: 'en', operator: null, held, processors: [], pages: [] };

test('states what is held, and the pages whose content has a date', () => {
  const pages = [
    page('/news/', { sourceDate: '2026-05', description: 'New', title: 'News\u0001' }),
    page('/imported/', {}),
    page('/hidden/', { sourceDate: '2026-05', noIndex: true }),
  ];
  expect(atom({ ...site, pages }, place)).toMatchInlineSnapshot(`
   "<?xml version="1.0" encoding="utf-8"?>
   <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>https://www.example.com/#feed-en</id><title>www.example.com</title><updated>2026-04-30T16:00:00.000Z</updated><link rel="self" type="application/atom+xml" href="https://cms.example.com/api/compliance/atom.xml?locale=en" /><link rel="alternate" href="https://www.example.com/" /><author><name>www.example.com</name></author><entry><id>https://www.example.com/#page-page-/news/-en</id><title>News</title><updated>2026-04-30T16:00:00.000Z</updated><link href="https://www.example.com/news/" /><summary>New</summary></entry><entry><id>https://www.example.com/#certification-undated-en</id><title>undated</title><updated>2026-01-01T00:00:00.000Z</updated><content type="text">Valid until: 2027-06-30</content></entry><entry><id>https://www.example.com/#certification-a%26b-en</id><title>A &#x3C;b></title><updated>2023-12-31T16:00:00.000Z</updated><content type="text">Valid from: 2024-01-01
   Valid until: 2027-06-30
   Audited on: 2027-01-01</content></entry></feed>
   "
  `);
});

test('a certification that has been renewed is as new as its renewal, and not as its first day', () => {
  const updated = (revised: Record<string, string>): string[] => {
    const revisions = new Map(Object.entries(revised).map(([id, on]) => [id, new Date(on)]));
    const xml = atom(site, place, revisions);
    return [...xml.matchAll(/<title>(A|undated)[^]*?<updated>([^<]+)/g)].map(
      ([, name = '', on = '']) => `${name} ${on}`,
    );
  };
  const [first] = held;
  expect(updated({})).toEqual(['undated 2026-01-01T00:00:00.000Z', 'A 2023-12-31T16:00:00.000Z']);
  expect(updated({ [first?.documentId ?? '']: '2026-05-02T08:00:00Z' })).toContain('A 2026-05-02T08:00:00.000Z');
  expect(updated({ [first?.documentId ?? '']: '2020-05-02T08:00:00Z' })).toContain('A 2023-12-31T16:00:00.000Z');
});

test('in the words of its language', () => {
  const [first] = heldAt([certification('a', { validUntil: '2027-06-30' }, { locale: 'zh-CN' })], place);
  const operator = { documentId: 'o', key: 'o', name: '示例云', url: null };
  const xml = atom({ ...site, locale: 'zh-CN', operator, held: first === undefined ? [] : [first] }, place);
  expect(xml).toContain('xml:lang="zh-CN"');
  expect(xml).toContain('<title>示例云</title>');
  expect(xml).toContain('有效期至：2027-06-30');
});

test('has the hundred pages that changed last', () => {
  const pages = Array.from({ length: 120 }, (_, index) =>
    page(`/${String(index)}/`, { sourceDate: String(1900 + index) }),
  );
  const xml = atom({ ...site, held: [], pages }, place);
  expect(xml.match(/<entry>/g)).toHaveLength(100);
  expect(xml).toContain('/119/"');
  expect(xml).not.toContain('/19/"');
});

test('an empty feed has changed at no time', () => {
  expect(atom({ ...site, held: [] }, place)).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
});

import type { PageKind } from '../../../../migrator/model/page';
import { extract, page } from './page';

const keys = (text: string, kind: PageKind = 'security') =>
  extract(page(`# Security\n\n${text}\n`, kind)).map(({ key }) => key);

describe('sentences in the first person', () => {
  test.each([
    ['We hold ISO 27001 and SOC 2 Type II.', ['iso-iec-27001', 'soc-2']],
    ['We are certified to ISO/IEC 27001:2022.', ['iso-iec-27001']],
    ['Our company has no secrets. We have obtained an ISO 9001 certificate.', ['iso-9001']],
    ['We maintain ISO 27001 certification.', ['iso-iec-27001']],
    ['本公司已获得 ISO 27001 认证。', ['iso-iec-27001']],
    ['We have our SOC 2 Type II.', ['soc-2']],
    ['[We have our SOC2 Type 2](/blog/soc2/).', ['soc-2']],
    ['We have our SOC 2 Type II consultants.', []],
    ['We maintain ISO 27001 controls.', []],
    ['We hold ISO 27001 training for all staff.', []],
    ['We hold ISO 9001, and our host holds ISO 27018.', ['iso-9001']],
    ['Paywell holds ISO 27001.', []],
    ['We hold ISO 27001. Our ISO 27001 certificate has expired.', []],
    ['We hold ISO 27001?', []],
    ['## Planned certifications\n\nWe hold ISO 27001.', []],
    ['> We hold ISO 27001.', []],
    ['## We hold ISO 27001', ['iso-iec-27001']],
    ['## How we will become ISO 27001 certified', []],
    ['We hold ISO&nbsp;27001.', ['iso-iec-27001']],
    ['## Do we hold ISO 27001?\n\nNo.', []],
    ['**We hold ISO 27001.**', ['iso-iec-27001']],
    ['<p>We hold <b>ISO</b> 27001.</p>', ['iso-iec-27001']],
    ['<blockquote>We hold ISO 27001.</blockquote>', []],
    [
      '| Vendors say |\n| --- |\n| A |\n\n| Topic | Answer |\n| --- | --- |\n| ISO | We hold ISO 27001. |',
      ['iso-iec-27001'],
    ],
    ['Examples of what vendors write:\n\n| A | B |\n| --- | --- |\n| ISO | We hold ISO 27001. |', []],
    ['我们已通过 ISO 27001 培训。', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each<PageKind>(['compliance', 'security', 'other', 'faq', 'news'])('count on pages of kind %s', (kind) => {
    expect(keys('We hold ISO 27001.', kind)).toEqual(['iso-iec-27001']);
  });

  it('says of whom the clauses behind it are', () => {
    const text = 'You can download our SOC 3 report here; the SOC 2 report is shared under NDA.';
    expect(keys(text, 'other')).toEqual(['soc-3', 'soc-2']);
    expect(keys('The SOC 2 report is shared under NDA.', 'other')).toEqual([]);
  });

  it.each([
    ['<footer class="site-footer">We make pumps. ISO 27001 certified.</footer>', ['iso-iec-27001']],
    ['<div class="dark footer">We make pumps. ISO 27001 certified.</div>', ['iso-iec-27001']],
    ['<div class="card-footer">ISO 27001 certified</div>', []],
    ['<footer class="card-footer">ISO 27001 certified</footer>', []],
    ['<footer>ISO 27001 certified</footer>\n\n## Our work\n\nWe make pumps.', []],
  ])('count without a name at the foot of a page, not of a card: %s', (text, expected) => {
    expect(keys(text, 'other')).toEqual(expected);
  });

  it('count for a company without a name on pages about compliance and security', () => {
    expect(keys('公司已通过 ISO 9001 认证。', 'security')).toEqual(['iso-9001']);
    expect(keys('公司已通过 ISO 9001 认证。', 'news')).toEqual([]);
  });

  it('take no fact from other sentences', () => {
    const text =
      'We hold ISO 27001. Our backups are audited by Marlow & Finch LLP. Our contract is valid until 2027-05-01.';
    const [found] = extract(page(`# Security\n\n${text}\n`, 'security'));
    expect(found).toMatchObject({ issuer: null, validUntil: null });
    expect(found?.quotes).toEqual({ standard: { text: 'We hold ISO 27001.', line: 3 } });
  });
});

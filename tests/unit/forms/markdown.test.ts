import { heldAt } from '../../../server/src/forms/held';
import { llmsTxt, pageMarkdown } from '../../../server/src/forms/markdown';
import { certification, page, RULES } from './published';

const moment = { now: new Date('2026-06-30T15:00:00Z'), rules: RULES };
const held = heldAt(
  [
    certification(
      'a',
      { validUntil: '2027-06-30' },
      {
        name: 'A *star*',
        services: [{ documentId: 's', key: 's', name: 'Storage', url: 'https://www.example.com/storage' }],
        evidence: [
          { documentId: 'd', title: 'Report', kind: null, visibility: 'on-request', url: null },
          { documentId: 'e', title: 'Certificate', kind: null, visibility: 'public', url: 'https://cms.example.com/e' },
        ],
      },
    ),
  ],
  moment,
);

test('a page is its title, its own text, and what is held of what it names', () => {
  const body = '## Uptime\n\n99.9 % *always*.\n';
  expect(pageMarkdown({ title: 'SLA # 1', locale: 'en' }, body, held)).toMatchInlineSnapshot(`
   "# SLA # 1

   ## Uptime

   99.9 % *always*.

   ## Certifications

   - **A \\*star\\***
     - Services: [Storage](https://www.example.com/storage)
     - Valid until: 2027-06-30
     - Evidence: Report (on request)
     - Evidence: [Certificate](https://cms.example.com/e)
   "
  `);
});

test('without either, a page is its title', () => {
  expect(pageMarkdown({ title: 'Empty', locale: 'en' }, '', [])).toBe('# Empty\n');
});

test('llms.txt lists what is held and the pages, in the language of the site', () => {
  const pages = [
    page('/sla/', { title: 'SLA [new]', description: 'What we\npromise' }),
    page('/支持/', { title: '支持' }),
    page('/hidden/', { noIndex: true }),
    page(null),
  ];
  const site = { locale: 'zh-CN', operator: null, held: [], processors: [], pages };
  expect(llmsTxt(site, 'https://www.example.com')).toMatchInlineSnapshot(`
   "# www.example.com

   ## 页面

   - [SLA \\[new\\]](https://www.example.com/sla/): What we promise
   - [支持](https://www.example.com/%E6%94%AF%E6%8C%81/)
   "
  `);
  expect(llmsTxt({ ...site, held }, null)).toContain('](/sla/)');
});

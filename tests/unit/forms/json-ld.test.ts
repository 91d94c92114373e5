import { heldAt } from '../../../server/src/forms/held';
import { jsonLd, type StatedPage } from '../../../server/src/forms/json-ld';
import { certification, page, RULES } from './published';

const place = { now: new Date('2026-06-30T15:00:00Z'), rules: RULES, origin: 'https://www.example.com' };
const operator = { documentId: 'o', key: 'example', name: 'Example Cloud', url: null };

const stated = (more: Partial<StatedPage> = {}): StatedPage => ({
  page: page('/faq/', { title: 'Questions', description: 'Answers', sourceDate: '2026-05' }),
  ...{ breadcrumbs: [], questions: [], held: [], operator: null },
  ...more,
});

const graph = (more: Partial<StatedPage>, at: Partial<typeof place> | { origin: null } = {}) =>
  jsonLd(stated(more), { ...place, ...at })['@graph'];

test('a page is a WebPage of the organization', () => {
  expect(graph({})).toEqual([
    {
      '@type': 'WebPage',
      '@id': 'https://www.example.com/faq/',
      url: 'https://www.example.com/faq/',
      name: 'Questions',
      description: 'Answers',
      inLanguage: 'en',
      dateModified: '2026-05',
      publisher: { '@id': 'https://www.example.com/#organization' },
    },
    { '@type': 'Organization', '@id': 'https://www.example.com/#organization', url: 'https://www.example.com' },
  ]);
});

test('without the address of the site, addresses are paths', () => {
  expect(graph({}, { origin: null })).toMatchObject([{ '@id': '/faq/' }, { '@id': '/#organization' }]);
});

test('the way to a page, and its questions', () => {
  const breadcrumbs = [
    { documentId: 'a', title: 'Support', path: '/support/' },
    { documentId: 'b', title: 'Without an address', path: null },
  ];
  expect(graph({ breadcrumbs, questions: [{ question: 'Why?', answer: '<p>So.</p>' }] })).toMatchObject([
    {
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', name: 'Why?', acceptedAnswer: { '@type': 'Answer', text: '<p>So.</p>' } }],
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Support', item: 'https://www.example.com/support/' },
        { '@type': 'ListItem', position: 2, name: 'Without an address' },
        { position: 3, name: 'Questions', item: 'https://www.example.com/faq/' },
      ],
    },
    { '@type': 'Organization' },
  ]);
});

test('the organization has what is held', () => {
  const issuer = { documentId: 'i', key: 'cesi', name: 'CESI', url: 'https://cesi.example' };
  const standard = { documentId: 's', key: 's', identifier: 'ISO/IEC 27001', edition: '2022', name: null, url: null };
  const evidence = [
    { documentId: 'd', title: 'Certificate', kind: null, visibility: 'public' as const, url: 'https://cms.example/d' },
    { documentId: 'e', title: 'Report', kind: null, visibility: 'on-request' as const, url: null },
  ];
  const whole = { name: 'ISO 27001', scope: 'All', certificateNumber: 'N', issuedBy: issuer, standard, evidence };
  const published = [
    certification('a', { validFrom: '2024-01-01', validUntil: '2026-06-30' }, whole),
    certification('expired', { validUntil: '2020-01-01' }),
  ];
  expect(graph({ operator, held: heldAt(published, place) })[1]).toEqual({
    ...{ '@type': 'Organization', '@id': 'https://www.example.com/#organization', name: 'Example Cloud' },
    url: 'https://www.example.com',
    hasCertification: [
      {
        ...{ '@type': 'Certification', '@id': 'https://www.example.com/#certification-a', name: 'ISO 27001' },
        ...{ description: 'All', certificationIdentification: 'N' },
        about: { '@type': 'CreativeWork', name: 'ISO/IEC 27001:2022' },
        certificationStatus: 'https://schema.org/CertificationActive',
        issuedBy: { '@type': 'Organization', name: 'CESI', url: 'https://cesi.example' },
        ...{ validFrom: '2024-01-01', expires: '2026-06-30' },
        subjectOf: [{ '@type': 'DigitalDocument', name: 'Certificate', url: 'https://cms.example/d' }],
      },
    ],
  });
});

import type { ListedProcessor } from '../../../model/contracts/listed-processors';
import { heldAt } from '../../../server/src/forms/held';
import { jsonLd, siteJsonLd, type StatedPage } from '../../../server/src/forms/json-ld';
import { certification, page, RULES } from './published';

/** The part of the processor that is used here; it has no types. */
const { expand } = jest.requireActual<{ expand: (document: object, options: object) => Promise<object[]> }>('jsonld');

/** The definitions of `https://schema.org` for the terms that are used here, without asking it. */
const context = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(['url', 'item', 'certificationStatus'].map((name) => [name, { '@type': '@id' }])),
};

const documentLoader = async (address: string) => {
  if (address !== 'https://schema.org') throw new Error(`${address} is asked for`);
  return Promise.resolve({ documentUrl: address, contextUrl: null, document: { '@context': context } });
};

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

test('what has no evidence names none, and no list is empty', () => {
  const published = [certification('bare', { validUntil: '2026-12-31' })];
  const graphs = [graph({}), graph({ held: heldAt(published, place) }), graph({ breadcrumbs: [], questions: [] })];
  for (const each of graphs) expect(JSON.stringify(each)).not.toContain('[]');
});

test('the organization has what is held, and a processor of JSON-LD drops nothing of it', async () => {
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
  const breadcrumbs = [{ documentId: 'a', title: 'Support', path: '/support/' }];
  const all = {
    operator,
    held: heldAt(published, place),
    breadcrumbs,
    questions: [{ question: 'Why?', answer: 'So.' }],
  };
  // safe: what cannot be read is an error
  const read = await expand(jsonLd(stated(all), place), { documentLoader, safe: true });
  expect(read.map((node) => (node as { '@type': string[] })['@type'])).toEqual([
    ['https://schema.org/FAQPage'],
    ['https://schema.org/BreadcrumbList'],
    ['https://schema.org/Organization'],
  ]);
  expect(JSON.stringify(read)).toContain('{"@id":"https://schema.org/CertificationActive"}');
  const withoutSite = jsonLd(stated(all), { ...place, origin: null });
  await expect(expand(withoutSite, { documentLoader, safe: true })).rejects.toThrow(/[Rr]elative|valid/);
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

describe('the trust center without its pages', () => {
  const listed = (name: string, more: Partial<ListedProcessor>) =>
    ({
      name,
      organization: null,
      kind: 'subprocessor',
      url: null,
      purpose: null,
      effectiveStatus: 'in-use',
      ...more,
    }) as ListedProcessor;
  const site = (processors: ListedProcessor[]) => ({ locale: 'en', operator, held: [], processors });

  test('lists who processes data now, in types that say no more than the entry', async () => {
    const data = siteJsonLd(
      site([
        listed('Nordlicht GmbH', { purpose: 'Hosting', url: 'https://nordlicht.example/' }),
        listed('Brightmail', { organization: 'Brightmail Inc.', effectiveStatus: 'ending' }),
        listed('Push SDK', { kind: 'sdk', organization: 'Push Ltd.' }),
        listed('Announced', { effectiveStatus: 'announced' }),
        listed('Planned', { effectiveStatus: 'planned' }),
        listed('Ended', { effectiveStatus: 'ended' }),
      ]),
      place,
    );
    expect(data['@graph'][1]).toEqual({
      ...{ '@type': 'ItemList', '@id': 'https://www.example.com/#processors', name: 'Processors and recipients' },
      numberOfItems: 3,
      itemListElement: [
        {
          ...{ '@type': 'ListItem', position: 1, description: 'Hosting' },
          item: {
            ...{ '@type': 'Organization', name: 'Nordlicht GmbH' },
            subjectOf: { '@type': 'WebPage', url: 'https://nordlicht.example/' },
          },
        },
        {
          ...{ '@type': 'ListItem', position: 2 },
          item: {
            '@type': 'Service',
            name: 'Brightmail',
            provider: { '@type': 'Organization', name: 'Brightmail Inc.' },
          },
        },
        {
          ...{ '@type': 'ListItem', position: 3 },
          item: {
            ...{ '@type': 'SoftwareApplication', name: 'Push SDK' },
            provider: { '@type': 'Organization', name: 'Push Ltd.' },
          },
        },
      ],
    });
    const read = await expand(data, { documentLoader, safe: true });
    expect(read.map((node) => (node as { '@type': string[] })['@type'])).toEqual([
      ['https://schema.org/Organization'],
      ['https://schema.org/ItemList'],
    ]);
  });

  test('without processors there is no list', () => {
    expect(siteJsonLd(site([]), place)['@graph']).toMatchObject([{ '@type': 'Organization' }]);
  });
});

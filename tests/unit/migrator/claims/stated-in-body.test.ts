import { statedInBody } from '../../../../migrator/claims/stated-in-body';

const page = (body: string, kind: 'compliance' | 'security' | 'news' | null = 'compliance') => ({
  ...{ body, title: 'Trust', kind },
});

test('each claim of a page stands once for its section, with the fragment of its heading', () => {
  const body = `We are ISO/IEC 27001:2013 certified.

## ISO/IEC 27001

Globex holds a certificate against ISO/IEC 27001:2013, issued by BSI.

## Other certificates

We hold the following certifications:

- ISO 9001:2015
- SOC 2 Type II

We are ISO 27001 certified as well. We are ISO 27001 certified.
`;
  const over = { standard: 'ISO/IEC 27001', edition: '2013', editionEndsOn: '2025-10-31' };
  const others = { title: 'Other certificates', anchor: 'other-certificates' };
  expect(statedInBody(page(body), ['Globex'])).toEqual([
    { ...over, quote: 'We are ISO/IEC 27001:2013 certified.', line: 1, section: null },
    {
      ...over,
      quote: 'Globex holds a certificate against ISO/IEC 27001:2013, issued by BSI.',
      line: 5,
      section: { title: 'ISO/IEC 27001', anchor: 'isoiec-27001' },
    },
    { standard: 'ISO 9001', edition: '2015', editionEndsOn: null, quote: 'ISO 9001:2015', line: 11, section: others },
    { standard: 'SOC 2', edition: null, editionEndsOn: null, quote: 'SOC 2 Type II', line: 12, section: others },
    {
      ...{ standard: 'ISO/IEC 27001', edition: null, editionEndsOn: null },
      ...{ quote: 'We are ISO 27001 certified as well.', line: 14, section: others },
    },
  ]);
});

test('two sections of the same title are told apart by their fragments', () => {
  const claims = statedInBody(
    page('## Cloud\n\nWe are ISO 9001 certified.\n\n## Cloud\n\nWe are ISO 9001 certified.\n'),
    [],
  );
  expect(claims.map(({ section }) => section?.anchor)).toEqual(['cloud', 'cloud-1']);
});

test.each([
  ['what is only planned', 'We plan to be ISO 27001 certified.'],
  ['what somebody else holds', 'Our data center operator is ISO 27001 certified.'],
  ['what names no standard', 'We are certified.'],
])('%s is no claim', (_, body) => {
  expect(statedInBody(page(body, 'security'), [])).toEqual([]);
});

test('news tell what was true on their day', () => {
  const body = 'We are ISO 9001 certified.';
  expect(statedInBody(page(body, 'news'), [])).toEqual([]);
  expect(statedInBody(page(body, null), [])).toMatchObject([{ standard: 'ISO 9001' }]);
});

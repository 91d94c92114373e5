import { defaultSiteRules, readPage } from '../../../../migrator';

const read = (value: unknown, path: string) =>
  readPage({ path, bytes: new TextEncoder().encode(JSON.stringify(value, null, 2)) }, defaultSiteRules);

/** The fields of a subprocessor as trust centers export them. */
const LIST = [
  {
    id: '1',
    name: 'Cloudberry, Inc.',
    description: 'Hosts the platform',
    location: 'US, Ireland',
    purpose: 'Hosting',
    url: 'https://cloudberry.example',
  },
  { id: '2', name: 'Mailpost', description: null, location: 'France', purpose: 'Mail', url: null },
];

describe('processors of a file of data', () => {
  it.each([
    ['subprocessors.json', { results: { data: LIST } }],
    ['trust-center-export.json', { certifications: [], subprocessors: LIST }],
  ])('are read as other trust centers export them: %s', (path, value) => {
    expect(read(value, path).processors).toMatchObject([
      { name: 'Cloudberry, Inc.', purpose: 'Hosting', countries: ['US', 'IE'], url: 'https://cloudberry.example' },
      { name: 'Mailpost', purpose: 'Mail', countries: ['FR'], url: null },
    ]);
  });

  it('stand beside certifications in one file, and neither is taken for the other', () => {
    const certifications = [{ framework: 'SOC 2 Type II', status: 'active' }];
    const draft = read({ certifications, subprocessors: LIST }, 'trust-center.json');
    expect(draft.certifications.map(({ key }) => key)).toEqual(['soc-2']);
    expect(draft.processors.map(({ name }) => name)).toEqual(['Cloudberry, Inc.', 'Mailpost']);
    expect(draft.findings.map(({ code }) => code)).toEqual(['LIST_OF_RECORDS']);
  });

  it('with certificates of their own state none of ours', () => {
    const vendors = LIST.map((each) => ({ ...each, certification: 'ISO 27001', status: 'active' }));
    expect(read({ subprocessors: vendors }, 'trust-center.json').certifications).toEqual([]);
  });
});

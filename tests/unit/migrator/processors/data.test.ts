import { defaultSiteRules, readSite } from '../../../../migrator';
import { candidacy } from '../../../../migrator/reader/read/candidate';
import { listedOn } from './page';

describe('a file of data', () => {
  it('is read for its rows: CSV', () => {
    const csv =
      'Company;Purpose;Location of processing\n"Cloudberry ""CB"", Inc.";"Hosting;\nbackup";Ireland\nMailpost;Mail;France\n';
    expect(listedOn(csv, 'data/sub-processors-2026.csv')).toMatchObject([
      { name: 'Cloudberry "CB", Inc.', purpose: 'Hosting; backup', countries: ['IE'], line: 2 },
      { name: 'Mailpost', countries: ['FR'], line: 4 },
    ]);
  });

  it('is read for its rows: YAML and JSON', () => {
    const yaml =
      'updated: 2026-01-01\nsubprocessors:\n  - name: Cloudberry, Inc.\n    service: CB Cloud\n    purpose: Hosting\n    dataCategories: [accounts, logs]\n    dpa: https://cloudberry.example/dpa\n  - name: Your own providers\n    purpose: Payments\n';
    expect(listedOn(yaml, '_data/subprocessors.yml')).toMatchObject([
      {
        name: 'Cloudberry, Inc.',
        purpose: 'Hosting',
        data: 'accounts, logs',
        url: 'https://cloudberry.example/dpa',
        line: 3,
      },
    ]);
    const json = '[{ "vendor": "Mailpost", "purpose": "Mail", "country": "France" }]';
    expect(listedOn(json, 'subprocessors.json')).toMatchObject([{ name: 'Mailpost', countries: ['FR'] }]);
  });

  it('is no page, and a broken one lists nobody', () => {
    const bytes = new TextEncoder().encode('Company,Purpose\nMailpost,Mail\n');
    const { files, drafts } = readSite([{ path: 'subprocessors.csv', bytes }], defaultSiteRules);
    expect(files).toMatchObject([
      { state: 'skipped', url: null, processors: [{ name: 'Mailpost' }], findings: [{ code: 'LIST_OF_PROCESSORS' }] },
    ]);
    expect(drafts.filter(({ type }) => type === 'page')).toEqual([]);
    expect(listedOn('a: [b\n"', 'subprocessors.yml')).toEqual([]);
    expect(listedOn('"', 'subprocessors.csv')).toEqual([]);
  });

  it.each([
    ['_data/subprocessors.yml', 'data'],
    ['第三方SDK清单.csv', 'data'],
    ['data/team.yml', 'other'],
    ['subprocessors.md', 'page'],
    ['subprocessors.png', 'other'],
  ])('%s is a candidate: %s', (path, kind) => {
    expect(candidacy(path)).toBe(kind);
  });
});

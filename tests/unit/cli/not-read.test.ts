import { defaultSiteRules, readSite } from '../../../migrator';
import { keysNotRead } from '../../../server/src/cli/sources/not-read';

const filesOf = (...headers: string[]) =>
  readSite(
    headers.map((header, at) => ({
      path: `p${at}.md`,
      bytes: Buffer.from(`---\n${header}\n---\n\n# Page ${at}\n\nText ${at}.\n`),
    })),
    { ...defaultSiteRules, locales: ['en'] },
  ).files;

it('names the keys that fill no field, the most frequent first', () => {
  expect(
    keysNotRead(
      filesOf('title: a\nlayout: doc\nweight: 3\nreviewed: 2024-01-01', 'weight: 4\nlast-updated: 2024-01-01'),
    ),
  ).toBe('weight (2), reviewed (1)');
  const many = Array.from({ length: 10 }, (_, at) => `key${at}: x`).join('\n');
  expect(keysNotRead(filesOf(many))).toMatch(/^key0 \(1\), .*key7 \(1\), and 2 more$/);
  expect(keysNotRead(filesOf('title: a'))).toBeNull();
});

it.each(['last-updated', 'lastUpdated', 'last_updated', 'Last_Modified-At', 'dateModified', 'modified'])(
  'reads the day of %s',
  (key) => {
    expect(filesOf(`${key}: 2024-03-05`)[0]?.sourceDate).toBe('2024-03-05');
  },
);

it('reads no day where a key says whether one is printed', () => {
  expect(filesOf('lastUpdated: false')[0]).toMatchObject({ sourceDate: null, findings: [] });
});

it('reads aliases that are addresses', () => {
  expect(filesOf('aliases: [/old/a, Old name]')[0]?.redirectsFrom).toEqual(['/old/a']);
});

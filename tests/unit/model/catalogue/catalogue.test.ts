import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { findEdition } from '../../../../model/catalogue/catalogue';
import { extendCatalogue } from '../../../../model/catalogue/extend-catalogue';
import { standardFinder } from '../../../../model/catalogue/find-standards';

const own = {
  key: 'harbour-seal',
  identifier: 'Harbour Seal',
  name: { en: 'Harbour Seal', zh: '港湾认证' },
  aliases: ['港湾认证'],
  category: 'industry',
  publisher: 'harbour-union',
};
const publisher = { key: 'harbour-union', name: { en: 'Harbour Union', zh: '港湾联盟' }, kind: 'other' };

describe('the catalogue that comes with the plugin', () => {
  test('keeps its own rules', () => {
    const own = extendCatalogue({ standards: [], organizations: [] }, baseCatalogue);
    expect(own).toMatchObject({ catalogue: baseCatalogue, problems: [] });
  });

  test.each(baseCatalogue.standards.map((standard) => [standard.identifier, standard] as const))(
    '%s is found by each of its spellings, and lists its editions oldest first',
    (_identifier, standard) => {
      const find = standardFinder(baseCatalogue);
      for (const spelling of [standard.identifier, ...standard.aliases]) {
        expect(find(spelling).map((mention) => mention.standard.key)).toEqual([standard.key]);
      }
      const published = standard.editions.map((edition) => edition.publishedOn ?? '');
      expect(published).toEqual(published.toSorted());
    },
  );

  test('knows an edition by its printed name', () => {
    const [iso] = standardFinder(baseCatalogue)('ISO 27001:2005');
    expect(iso && findEdition(iso.standard, iso.edition)?.transitionEndsOn).toBe('2015-10-01');
    expect(iso && findEdition(iso.standard, '1999')).toBeNull();
  });
});

describe('extending it', () => {
  test('adds an entry with its defaults, which is then found', () => {
    const { catalogue } = extendCatalogue(baseCatalogue, { standards: [own], organizations: [publisher] });
    const find = standardFinder(catalogue ?? { standards: [] });
    expect(find('获得港湾认证').map(({ standard }) => [standard.key, standard.statement])).toEqual([
      ['harbour-seal', 'certification'],
    ]);
  });

  test('replaces the entry with the same key', () => {
    const base =
      extendCatalogue(baseCatalogue, { standards: [own], organizations: [publisher] }).catalogue ?? baseCatalogue;
    const { catalogue } = extendCatalogue(base, { standards: [{ ...own, levels: true }] });
    expect(catalogue?.standards.filter(({ key }) => key === 'harbour-seal').map(({ levels }) => levels)).toEqual([
      true,
    ]);
  });

  test.each([
    [
      'a key that is none',
      { standards: [{ ...own, key: '1st' }], organizations: [publisher] },
      /^standards\.0\.key: must be lower-case/,
    ],
    ['a field that is unknown', { standards: [{ ...own, pattern: '.*' }], organizations: [publisher] }, /pattern/],
    ['a publisher that nobody knows', { standards: [own] }, /names the publisher "harbour-union"/],
    [
      'a spelling that another standard has',
      { standards: [{ ...own, aliases: ['iso27001'] }], organizations: [publisher] },
      /"iso27001" is a spelling of both "iso-iec-27001" and "harbour-seal"/,
    ],
    ['a key twice', { standards: [own, own], organizations: [publisher] }, /"harbour-seal" is given twice/],
    [
      'a day that does not exist',
      {
        standards: [
          {
            ...own,
            editions: [{ edition: '1', withdrawnOn: '2023-02-30', source: { title: 'x', url: 'https://x.example' } }],
          },
        ],
        organizations: [publisher],
      },
      /withdrawnOn: must be a day of the calendar/,
    ],
    ['nothing at all', null, /^catalogue: /],
  ])('refuses %s and says so', (_what, extra, message) => {
    const { catalogue, problems } = extendCatalogue(baseCatalogue, extra);
    expect(catalogue).toBeNull();
    expect(problems.join('\n')).toMatch(message);
  });
});

import { checkPopulate } from '../../../../server/src/delivery/query/check-populate';
import type { Json } from '../../../../server/src/delivery/query/reach';
import { restrictQuery } from '../../../../server/src/delivery/query/restrict-query';
import { CARD, SHELF, DOCUMENT, EXTENDED, PAGE, REDIRECT, Refused, reader } from './schemas';

const LISTED = { visibility: { $in: ['public', 'on-request'] } };
const PUBLISHED = { publishedAt: { $notNull: true } };
const orNone = (only: Json) => ({ $or: [only, { id: { $null: true } }] });

describe('filters', () => {
  test.each<[string, Json, Json]>([
    ['own fields stay', { title: 'x' }, { title: 'x' }],
    ['a relation that hides nothing stays', { parent: { title: 'x' } }, { parent: { title: 'x' } }],
    [
      'internal documents are cut out',
      { documents: { title: 'x' } },
      { documents: { $and: [{ title: 'x' }, orNone(LISTED)] } },
    ],
    [
      'below another relation and a group',
      { $or: [{ parent: { documents: { title: 'x' } } }, { title: 'y' }] },
      { $or: [{ parent: { documents: { $and: [{ title: 'x' }, orNone(LISTED)] } } }, { title: 'y' }] },
    ],
    ['an id in short', { documents: 5 }, { documents: { $and: [{ id: 5 }, orNone(LISTED)] } }],
    [
      'whether there is one',
      { documents: { $null: true } },
      { documents: { $and: [{ id: { $null: true } }, orNone(LISTED)] } },
    ],
  ])('%s', (_name, filters, restricted) => {
    expect(restrictQuery({ filters }, PAGE, reader())).toEqual({ filters: restricted });
  });

  test('documents themselves', () => {
    expect(restrictQuery({}, DOCUMENT, reader())).toEqual({ filters: LISTED });
    expect(restrictQuery({ filters: { title: 'x' } }, DOCUMENT, reader())).toEqual({
      filters: { $and: [{ title: 'x' }, LISTED] },
    });
  });

  test('drafts that Strapi would join from a type without drafts', () => {
    const filters = { page: { title: 'x' } };
    expect(restrictQuery({ filters }, REDIRECT, reader())).toEqual({
      filters: { page: { $and: [{ title: 'x' }, orNone(PUBLISHED)] } },
    });
    expect(restrictQuery({ filters }, REDIRECT, reader({ drafts: true }))).toEqual({ filters });
  });

  test('drafts that Strapi would join among the language versions of a published entry', () => {
    const cut = (asked: Json) => ({ localizations: { $and: [asked, orNone(PUBLISHED)] } });
    const title = { title: 'x' };
    expect(restrictQuery({ filters: { localizations: title } }, PAGE, reader())).toEqual({ filters: cut(title) });
    expect(restrictQuery({ filters: { localizations: { localizations: title } } }, PAGE, reader())).toEqual({
      filters: cut(cut(title)),
    });
    expect(restrictQuery({ filters: { parent: { localizations: { parent: title } } } }, PAGE, reader())).toEqual({
      filters: { parent: cut({ parent: title }) },
    });
    const filters = { localizations: title };
    expect(restrictQuery({ filters }, PAGE, reader({ drafts: true }))).toEqual({ filters });
  });

  test.each(['x', ['x'], [['x']], 5])('%j are refused: they name nothing', (filters) => {
    expect(() => restrictQuery({ filters }, PAGE, reader())).toThrow(Refused);
  });

  test.each(['', null])('%j asks for nothing', (filters) => {
    expect(restrictQuery({ filters }, DOCUMENT, reader())).toEqual({ filters: LISTED });
  });

  test('a reader who may see it all asks what they like', () => {
    const query = { filters: { documents: { title: 'x' } }, sort: 'documents.title', fields: ['title'] };
    expect(restrictQuery(query, PAGE, reader({ restrictedDocuments: true }))).toEqual(query);
  });
});

describe('populate', () => {
  const documents = { filters: LISTED };

  test.each<[string, unknown, Json]>([
    ['a word', 'documents', { documents }],
    ['words', 'documents, parent', { documents, parent: {} }],
    ['a path', 'parent.documents', { parent: { populate: { documents } } }],
    ['a list of paths', ['parent', 'parent.documents'], { parent: { populate: { documents } } }],
    ['everything', '*', { parent: {}, documents, referrers: {}, localizations: {} }],
    ['an object', { documents: 'true', parent: 'false' }, { documents }],
    [
      'with filters of its own',
      { documents: { filters: { title: 'x' }, fields: ['title'] } },
      { documents: { filters: { $and: [{ title: 'x' }, LISTED] }, fields: ['title', 'visibility'] } },
    ],
    ['a count', { documents: { count: true } }, { documents: { count: true, filters: LISTED } }],
  ])('%s', (_name, populate, restricted) => {
    expect(restrictQuery({ populate }, PAGE, reader())).toEqual({ populate: restricted });
  });

  test('no way back from a file to what uses it', () => {
    expect(
      restrictQuery({ populate: { file: { populate: { related: true }, fields: ['url'] } } }, DOCUMENT, reader()),
    ).toMatchObject({ populate: { file: { fields: ['url'] } } });
  });

  test('what refers to an entry is left out below the first level, language versions below themselves', () => {
    const populate = {
      parent: { populate: { referrers: true, localizations: { populate: { localizations: true, documents: true } } } },
      referrers: true,
    };
    expect(restrictQuery({ populate }, PAGE, reader())).toEqual({
      populate: { parent: { populate: { localizations: { populate: { documents } } } }, referrers: {} },
    });
  });
});

describe('what an app has added to a type', () => {
  const shown = { $and: [LISTED, PUBLISHED] };
  const documents = { filters: shown };
  const links = { documents, page: { filters: PUBLISHED } };

  test.each<[string, unknown, Json]>([
    ['a component', 'card.documents', { card: { populate: { documents } } }],
    ['all of a component', { card: { populate: '*' } }, { card: { populate: links } }],
    ['a dynamic zone', 'zone', { zone: { on: { [CARD.uid]: {} } } }],
    ['all of a dynamic zone', { zone: { populate: '*' } }, { zone: { on: { [CARD.uid]: { populate: links } } } }],
    [
      'one case of a dynamic zone',
      { zone: { on: { [CARD.uid]: { populate: 'documents', filters: { documents: { title: 'x' } } } } } },
      {
        zone: {
          on: {
            [CARD.uid]: {
              populate: { documents },
              filters: { documents: { $and: [{ title: 'x' }, orNone(LISTED)] } },
            },
          },
        },
      },
    ],
    ['a type of the app', 'shelf.documents', { shelf: { populate: { documents } } }],
    [
      'a component of a type of the app',
      'shelf.card.page',
      { shelf: { populate: { card: { populate: { page: links.page } } } } },
    ],
    [
      'a link to any type',
      'any',
      {
        any: {
          on: {
            [PAGE.uid]: { filters: PUBLISHED },
            [DOCUMENT.uid]: { filters: shown },
            [REDIRECT.uid]: {},
            [CARD.uid]: {},
            [SHELF.uid]: {},
          },
        },
      },
    ],
    ['a count of links to any type', { any: { count: true } }, { any: { count: true, on: {} } }],
  ])('hides nothing less: %s', (_name, populate, restricted) => {
    expect(restrictQuery({ populate }, EXTENDED, reader())).toEqual({ populate: restricted });
  });

  test.each<[string, Json, Json]>([
    [
      'a component',
      { card: { documents: { title: 'x' } } },
      { card: { documents: { $and: [{ title: 'x' }, orNone(LISTED)] } } },
    ],
    [
      'a component of a type without drafts',
      { shelf: { card: { page: { title: 'x' } } } },
      { shelf: { card: { page: { $and: [{ title: 'x' }, orNone(PUBLISHED)] } } } },
    ],
  ])('tells nothing by filters: %s', (_name, filters, restricted) => {
    expect(restrictQuery({ filters }, EXTENDED, reader())).toEqual({ filters: restricted });
  });

  test('is no way around the limits', () => {
    const path = ['card', 'page', ...Array<string>(4).fill('parent')].join('.');
    const zone = { on: { [CARD.uid]: { populate: 'page.referrers' } } };
    for (const populate of [path, { zone }, { shelf: { on: {}, populate: path } }])
      expect(() => {
        checkPopulate(populate, EXTENDED, reader());
      }).toThrow(Refused);
    const lists = Array.from({ length: 4 }, () => ({ card: { documents: { title: 'x' } } }));
    expect(() => restrictQuery({ filters: { $or: lists } }, EXTENDED, reader())).toThrow(Refused);
    expect(() => restrictQuery({ sort: 'card.documents.title' }, EXTENDED, reader())).toThrow(Refused);
  });
});

describe('a populate that is refused', () => {
  const path = (...keys: string[]) => keys.join('.');
  const parents = (levels: number) => path(...Array<string>(levels).fill('parent'));

  test.each<[string, unknown]>([
    ['more than five levels', parents(6)],
    ['more than five levels among others', ['documents', parents(6)]],
    ['what refers to an entry, below the first level', path('parent', 'referrers')],
    ['the same, as an object', { parent: { populate: { referrers: { fields: ['title'] } } } }],
    ['language versions of language versions', path('localizations', 'parent', 'localizations')],
  ])('%s', (_name, populate) => {
    expect(() => {
      checkPopulate(populate, PAGE, reader());
    }).toThrow(Refused);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['five levels', parents(5)],
    ['what refers to an entry, on the first level', path('referrers', 'parent')],
    ['language versions', path('parent', 'localizations')],
    ['everything', '*'],
    ['everything of a relation', { parent: { populate: '*' } }],
    ['a relation by word', { parent: 'true', documents: { populate: 'pages.x' } }],
  ])('not %s', (_name, populate) => {
    expect(() => {
      checkPopulate(populate, PAGE, reader());
    }).not.toThrow();
  });
});

describe('sort', () => {
  test.each([
    'documents.title',
    'title:desc, documents.title:asc',
    ['title', 'parent.documents.title'],
    { documents: { title: 'asc' } },
    [{ parent: { documents: { title: 'asc' } } }],
    'localizations.title',
    'parent.localizations.parent.title',
  ])('%j is refused', (sort) => {
    expect(() => restrictQuery({ sort }, PAGE, reader())).toThrow(Refused);
    expect(() => restrictQuery({ populate: { parent: { sort } } }, PAGE, reader())).toThrow(Refused);
  });

  test('localizations.title is not refused to a reader of drafts', () => {
    const sort = 'localizations.title';
    expect(restrictQuery({ sort }, PAGE, reader({ drafts: true }))).toEqual({ sort });
  });

  test.each(['title', 'parent.title:desc', { parent: { title: 'asc' } }])('%j is not', (sort) => {
    expect(restrictQuery({ sort }, PAGE, reader())).toEqual({ sort });
  });
});

describe('filters and sort that cross too much', () => {
  const lists = (count: number): Json => ({
    filters: { $or: Array.from({ length: count }, () => ({ referrers: { title: 'x' } })) },
  });
  const parents = (count: number): Json =>
    Array.from({ length: count }).reduce<Json>((filters) => ({ parent: filters }), { title: 'x' });

  test.each<[string, Json]>([
    ['four lists', lists(4)],
    ['four lists, one of them in sort', { ...lists(3), sort: 'referrers.title' }],
    ['eleven relations', { filters: parents(11) }],
    ['a list of what refers, below the first level', { filters: { parent: { referrers: { title: 'x' } } } }],
    ['the same in sort', { sort: ['title', 'parent.referrers.title'] }],
    ['the same inside populate', { populate: { parent: { filters: { parent: { referrers: { title: 'x' } } } } } }],
  ])('%s', (_name, query) => {
    expect(() => restrictQuery(query, PAGE, reader())).toThrow(Refused);
  });

  test.each<[string, Json]>([
    ['three lists', lists(3)],
    ['ten relations', { filters: parents(10) }],
    ['many fields', { filters: { $or: Array.from({ length: 50 }, () => ({ title: 'x' })) } }],
    ['files', { filters: { documents: { file: { name: 'x' } } } }],
  ])('not %s', (_name, query) => {
    expect(() => restrictQuery(query, PAGE, reader())).not.toThrow();
  });
});

import {
  DATABASE_KEYS,
  guardArguments,
  guardQuery,
  SERVICE_KEYS,
  type AppReader,
} from '../../../../server/src/delivery/query/guard-query';
import { hideFiles } from '../../../../server/src/delivery/query/hide-files';
import { FILE, isShown, type Clearance, type Json, type Schema } from '../../../../server/src/delivery/query/reach';

const relation = (target?: string) => ({ type: 'relation', relation: 'manyToMany', ...(target && { target }) });
const text = { type: 'string' };
const drafts = { draftAndPublish: true };

const PAGE: Schema = {
  uid: 'plugin::compliance.page',
  options: drafts,
  attributes: { title: text, docs: relation('plugin::compliance.document') },
};
const DOCUMENT: Schema = {
  uid: 'plugin::compliance.document',
  options: drafts,
  attributes: { title: text, visibility: text, file: { type: 'media' } },
};
const LINKS = { page: relation(PAGE.uid), docs: relation(DOCUMENT.uid) };
const CARD: Schema = { uid: 'shared.card', attributes: { label: text, ...LINKS } };
const TEXT: Schema = { uid: 'shared.text', attributes: { label: text } };
const THING: Schema = {
  uid: 'api::thing.thing',
  options: drafts,
  attributes: {
    ...LINKS,
    name: text,
    friends: relation('api::document.document'),
    card: { type: 'component', component: CARD.uid },
    zone: { type: 'dynamiczone', components: [CARD.uid, TEXT.uid] },
    image: { type: 'media' },
    localizations: { ...relation('api::thing.thing'), joinColumn: { name: 'document_id' } },
    createdBy: relation('admin::user'),
  },
};
/** A type without drafts. */
const SHELF: Schema = { uid: 'api::shelf.shelf', attributes: { name: text, things: relation(THING.uid) } };
/** Strapi's own type with a relation that another plugin may have added. */
const USER: Schema = { uid: 'admin::user', attributes: { name: text, stage: relation(PAGE.uid) } };
/** A type that only sounds like one of the plugin's. */
const NAMESAKE: Schema = { uid: 'api::document.document', options: drafts, attributes: { name: text } };
const IMAGE: Schema = { uid: FILE, attributes: { name: text, related: relation() } };
const SCHEMAS = [PAGE, DOCUMENT, CARD, TEXT, THING, SHELF, USER, NAMESAKE, IMAGE];

const reader = (clearance: Partial<Clearance> = {}, more: Partial<AppReader> = {}): AppReader => ({
  clearance: { drafts: false, restrictedDocuments: false, ...clearance },
  keys: SERVICE_KEYS,
  uids: SCHEMAS.map(({ uid }) => uid),
  schemaOf: (uid) => SCHEMAS.find((schema) => schema.uid === uid),
  refuse: (message) => {
    throw new Error(message);
  },
  ...more,
});

const LISTED = { visibility: { $in: ['public', 'on-request'] } };
const PUBLISHED = { publishedAt: { $notNull: true } };
const SHOWN = { $and: [LISTED, PUBLISHED] };
const orNone = (only: Json) => ({ $or: [only, { id: { $null: true } }] });

describe('populate', () => {
  test.each<[string, unknown, unknown]>([
    ['a relation', 'docs', { docs: { filters: SHOWN } }],
    ['a list of paths', ['page', 'name'], { page: { filters: PUBLISHED }, name: true }],
    [
      'what is asked for besides',
      { docs: { filters: { title: 'x' } } },
      { docs: { filters: { $and: [{ title: 'x' }, SHOWN] } } },
    ],
    [
      'fields, with the visibility',
      { docs: { fields: 'title' } },
      { docs: { fields: ['title', 'visibility'], filters: SHOWN } },
    ],
    ['a path', 'page.docs', { page: { filters: PUBLISHED, populate: { docs: { filters: SHOWN } } } }],
    ['a component', { card: { populate: 'docs' } }, { card: { populate: { docs: { filters: SHOWN } } } }],
    [
      'a dynamic zone as a whole',
      { zone: { populate: '*' } },
      {
        zone: {
          on: {
            'shared.card': { populate: { page: { filters: PUBLISHED }, docs: { filters: SHOWN } } },
            'shared.text': { populate: '*' },
          },
        },
      },
    ],
    [
      'a dynamic zone by its parts',
      { zone: { on: { 'shared.card': { populate: { page: true } }, 'shared.text': true } } },
      { zone: { on: { 'shared.card': { populate: { page: { filters: PUBLISHED } } }, 'shared.text': true } } },
    ],
    [
      'the way back from a file',
      { image: { populate: { related: { on: { [PAGE.uid]: true, [THING.uid]: true } } } } },
      { image: { populate: { related: { on: { [PAGE.uid]: { filters: PUBLISHED }, [THING.uid]: true } } } } },
    ],
    [
      'how many ways back there are',
      { image: { populate: { related: { count: true, on: { [PAGE.uid]: {}, [THING.uid]: {} } } } } },
      { image: { populate: { related: { count: true, on: { [THING.uid]: {} } } } } },
    ],
  ])('%s is guarded', (_name, populate, expected) => {
    expect(guardQuery({ populate }, THING, reader())).toEqual({ populate: expected });
  });

  test.each<unknown>([
    undefined,
    false,
    'friends',
    ['image', 'friends.anything'],
    { card: true },
    { zone: true },
    { zone: { on: { 'shared.text': { populate: '*' } } } },
    { docs: false, image: { fields: 'name' } },
  ])('%j stays as it is', (populate) => {
    const query = { populate };
    expect(guardQuery(query, THING, reader())).toBe(query);
  });

  test('of everything guards what needs it', () => {
    expect(guardQuery({ populate: '*' }, THING, reader()).populate).toEqual({
      page: { filters: PUBLISHED },
      docs: { filters: SHOWN },
      friends: true,
      card: true,
      zone: true,
      image: true,
      localizations: true,
      createdBy: true,
    });
  });

  test('shows drafts, or restricted evidence, to those who may', () => {
    const populate = 'page,docs';
    expect(guardQuery({ populate }, THING, reader({ drafts: true })).populate).toEqual({
      page: true,
      docs: { filters: LISTED },
    });
    expect(guardQuery({ populate }, THING, reader({ restrictedDocuments: true })).populate).toEqual({
      page: { filters: PUBLISHED },
      docs: { filters: PUBLISHED },
    });
  });

  test('has other names for its parts in the database layer', () => {
    const query = { where: { docs: { title: 'x' } }, populate: { docs: { select: ['title'] } } };
    expect(guardQuery(query, THING, reader({}, { keys: DATABASE_KEYS, readsDrafts: true }))).toEqual({
      where: { docs: { $and: [{ title: 'x' }, orNone(SHOWN)] } },
      populate: { docs: { select: ['title', 'visibility'], where: SHOWN } },
    });
  });
});

describe('filters', () => {
  test.each<[string, boolean, unknown, unknown]>([
    ['published entries are joined to published ones', false, { page: { title: 'x' } }, { page: { title: 'x' } }],
    ['drafts to drafts', true, { page: { title: 'x' } }, { page: { $and: [{ title: 'x' }, orNone(PUBLISHED)] } }],
    [
      'a component has the drafts of its entry',
      false,
      { card: { page: { title: 'x' }, docs: { title: 'y' } } },
      { card: { page: { title: 'x' }, docs: { $and: [{ title: 'y' }, orNone(LISTED)] } } },
    ],
    [
      'language versions are joined to drafts, which lead on to drafts',
      false,
      { localizations: { name: 'x', page: { title: 'x' }, card: { page: { title: 'y' } } } },
      {
        localizations: {
          name: 'x',
          page: { $and: [{ title: 'x' }, orNone(PUBLISHED)] },
          card: { page: { $and: [{ title: 'y' }, orNone(PUBLISHED)] } },
        },
      },
    ],
    [
      'whatever leads to an entry of the plugin',
      false,
      { createdBy: { stage: { title: 'x' } } },
      { createdBy: { stage: { $and: [{ title: 'x' }, orNone(PUBLISHED)] } } },
    ],
    ['drafts of the app are its own matter', true, { friends: { name: 'x' } }, { friends: { name: 'x' } }],
  ])('%s', (_name, readsDrafts, filters, expected) => {
    expect(guardQuery({ filters }, THING, reader({}, { readsDrafts }))).toEqual({ filters: expected });
  });

  test('entries without drafts lead to drafts of the app, and these to drafts of the plugin', () => {
    const asked = { page: { title: 'x' } };
    const cut = { page: { $and: [{ title: 'x' }, orNone(PUBLISHED)] } };
    expect(guardQuery({ filters: { things: asked } }, SHELF, reader())).toEqual({ filters: { things: cut } });
    const populate = { things: { filters: asked } };
    expect(guardQuery({ populate }, SHELF, reader())).toEqual({ populate: { things: { filters: cut } } });
    const related = { related: { on: { [THING.uid]: { filters: asked } } } };
    expect(guardQuery({ populate: related }, IMAGE, reader())).toEqual({
      populate: { related: { on: { [THING.uid]: { filters: cut } } } },
    });
    expect(() => guardQuery({ sort: 'things.page.title' }, SHELF, reader())).toThrow('not public');
    expect(guardQuery({ sort: 'things.name' }, SHELF, reader())).toEqual({ sort: 'things.name' });
  });

  test('of language versions order by what is hidden is refused', () => {
    expect(() => guardQuery({ sort: 'localizations.page.title' }, THING, reader())).toThrow('not public');
    expect(guardQuery({ sort: 'localizations.name' }, THING, reader())).toEqual({ sort: 'localizations.name' });
  });

  test('that name nothing are refused', () => {
    expect(() => guardQuery({ populate: { docs: { filters: 'visibility' } } }, THING, reader())).toThrow('"filters"');
    expect(() => guardQuery({ filters: ['name'] }, THING, reader())).toThrow('"filters"');
  });

  test('an order by what is hidden is refused, through components too', () => {
    expect(() => guardQuery({ sort: 'card.docs.title' }, THING, reader())).toThrow('not public');
    expect(() => guardQuery({ sort: 'page.title' }, THING, reader({}, { readsDrafts: true }))).toThrow('not public');
    expect(guardQuery({ sort: 'page.title' }, THING, reader())).toEqual({ sort: 'page.title' });
  });
});

test('the file of a document is asked about only where it is public', () => {
  const file = { name: { $contains: 'x' } };
  const open = { visibility: { $eq: 'public' } };
  expect(guardQuery({ filters: { file } }, DOCUMENT, reader())).toEqual({
    filters: { $and: [{ $and: [{ file }, open] }, LISTED] },
  });
  expect(guardQuery({ filters: { $not: { docs: { file } } } }, THING, reader())).toEqual({
    filters: { $not: { docs: { $and: [{ $and: [{ file }, open] }, orNone(LISTED)] } } },
  });
  expect(() => guardQuery({ sort: 'docs.file.name' }, THING, reader())).toThrow('not public');
  expect(() => guardQuery({ sort: 'file.name' }, DOCUMENT, reader())).toThrow('not public');
  expect(guardQuery({ filters: { file } }, DOCUMENT, reader({ restrictedDocuments: true }))).toEqual({
    filters: { file },
  });
});

test('what tells published from edited entries is refused where it would reach the plugin', () => {
  const query = { publicationFilter: 'modified', populate: 'page' };
  expect(() => guardQuery(query, THING, reader())).toThrow('publicationFilter');
  expect(guardQuery({ ...query, populate: 'friends' }, THING, reader())).toBeDefined();
  expect(guardQuery(query, THING, reader({ drafts: true }))).toBeDefined();
});

test('arguments of GraphQL are spelt its way, and cannot be overridden', () => {
  const graphql = reader({}, { sign: '', readsDrafts: true });
  const only = { and: [{ visibility: { in: ['public', 'on-request'] } }, { publishedAt: { notNull: true } }] };
  const asked = { publishedAt: { notNull: false } };
  expect(guardArguments({}, DOCUMENT, graphql)).toEqual({ filters: only });
  expect(guardArguments({ filters: asked }, DOCUMENT, graphql)).toEqual({ filters: { and: [asked, only] } });
  expect(guardArguments({ filters: { name: 'x' } }, THING, graphql)).toEqual({ filters: { name: 'x' } });
});

test.each<[Schema, Json, boolean]>([
  [PAGE, { publishedAt: null }, false],
  [PAGE, { publishedAt: '2026-01-01' }, true],
  [DOCUMENT, { publishedAt: '2026-01-01', visibility: 'internal' }, false],
  [THING, { publishedAt: null }, true],
])('%# a row is shown or not', (schema, row, shown) => {
  expect(isShown(row, schema, reader())).toBe(shown);
});

test('files of documents on request are hidden in components, zones and on the way back from a file', () => {
  const asked = { visibility: 'on-request', file: { url: '/x.pdf' } };
  const hidden = { visibility: 'on-request' };
  const thing = {
    card: { docs: [asked] },
    zone: [{ __component: 'shared.card', docs: [asked] }, { __component: 'shared.text' }],
    image: { related: [{ __type: DOCUMENT.uid, ...asked }] },
  };
  expect(hideFiles(thing, THING, reader())).toEqual({
    card: { docs: [hidden] },
    zone: [{ __component: 'shared.card', docs: [hidden] }, { __component: 'shared.text' }],
    image: { related: [{ __type: DOCUMENT.uid, ...hidden }] },
  });
});

import { contentTypes } from '../../../content-types';
import { restoreSchema, type Schema } from '../../../server/src/content/schema/restore-schema';

const TYPES = Object.entries(contentTypes).map(([name, { schema }]) => [name, schema as Schema] as const);

const shipped: Schema = {
  kind: 'collectionType',
  collectionName: 'compliance_pages',
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true } },
  indexes: [{ name: 'pages_path_idx', columns: ['path', 'locale'] }],
  attributes: {
    title: { type: 'string', maxLength: 255, configurable: false, pluginOptions: { i18n: { localized: true } } },
    kind: { type: 'enumeration', enum: ['legal', 'other'], configurable: false },
    parent: { type: 'relation', relation: 'manyToOne', target: 'page', configurable: false },
  },
};

const plain: Schema = { kind: 'collectionType', collectionName: 'redirects', attributes: {} };

/** The plugin's page as an app has changed it. */
const changed = (change: Partial<Schema>): Schema => ({ ...structuredClone(shipped), ...change });
const withAttribute = (name: string, attribute: Schema['attributes'][string]): Schema =>
  changed({ attributes: { ...shipped.attributes, [name]: attribute } });

describe('a schema that an app has not touched', () => {
  test.each(TYPES)('%s stays as it is', (_, schema) => {
    expect(restoreSchema(schema, structuredClone(schema)).restored).toEqual([]);
  });

  test('stays as it is when it says what is so by default', () => {
    const found = { ...plain, options: { draftAndPublish: false }, pluginOptions: { i18n: { localized: false } } };
    expect(restoreSchema(plain, found).restored).toEqual([]);
  });
});

describe('what the plugin stores is put back', () => {
  test.each(TYPES)('all of %s, from a copy that has none of it', (_, schema) => {
    const found = { kind: 'singleType', collectionName: 'others', attributes: {} };
    const { schema: whole, restored } = restoreSchema(schema, found);
    // Names are the app's to choose, and are not put back.
    expect({ info: (schema as { info?: unknown }).info, ...whole }).toMatchObject(schema);
    for (const name of Object.keys(schema.attributes)) expect(restored).toContain(`attributes.${name}`);
    expect(restored).toEqual(expect.arrayContaining(['kind', 'collectionName']));
  });

  test.each<[string, Schema, string[]]>([
    ['Draft & Publish that is off', changed({ options: { draftAndPublish: false } }), ['options.draftAndPublish']],
    ['Draft & Publish that is not mentioned', changed({ options: undefined }), ['options.draftAndPublish']],
    ['localization that is not mentioned', changed({ pluginOptions: {} }), ['pluginOptions.i18n.localized']],
    ['an index', changed({ indexes: [] }), ['indexes.pages_path_idx']],
    [
      'an index over other columns',
      changed({ indexes: [{ name: 'pages_path_idx', columns: ['path'] }] }),
      ['indexes.pages_path_idx.columns'],
    ],
    [
      'a length',
      withAttribute('title', { ...shipped.attributes['title'], type: 'string', maxLength: 10 }),
      ['attributes.title.maxLength'],
    ],
    [
      "an attribute's localization and lock",
      withAttribute('title', { type: 'string', maxLength: 255 }),
      ['attributes.title.configurable', 'attributes.title.pluginOptions'],
    ],
    [
      'the values of an enumeration',
      withAttribute('kind', { ...shipped.attributes['kind'], type: 'enumeration', enum: ['legal'] }),
      ['attributes.kind.enum'],
    ],
    ['a type', withAttribute('kind', { type: 'string', minLength: 2 }), ['attributes.kind']],
    [
      'where a relation leads',
      withAttribute('parent', { type: 'relation', relation: 'manyToMany', target: 'thing', inversedBy: 'page' }),
      ['attributes.parent'],
    ],
    [
      'where an attribute is stored',
      withAttribute('title', { ...shipped.attributes['title'], type: 'string', columnName: 'heading' }),
      ['attributes.title.columnName'],
    ],
  ])('%s', (_, found, restored) => {
    expect(restoreSchema(shipped, found)).toEqual({ schema: shipped, restored });
  });

  test('a type without drafts and languages is given none', () => {
    const found = { ...plain, options: { draftAndPublish: true }, pluginOptions: { i18n: { localized: true } } };
    const { schema, restored } = restoreSchema(plain, found);
    expect(restored).toEqual(['options.draftAndPublish', 'pluginOptions.i18n.localized']);
    expect(schema).toMatchObject({
      options: { draftAndPublish: false },
      pluginOptions: { i18n: { localized: false } },
    });
  });
});

describe('what the app has added stays', () => {
  test.each<[string, Schema]>([
    ['an attribute', withAttribute('rating', { type: 'integer', min: 1, max: 5, columnName: 'stars' })],
    [
      'an option of an attribute of ours',
      withAttribute('title', { ...shipped.attributes['title'], type: 'string', minLength: 3, private: true }),
    ],
    ['an index', changed({ indexes: [...(shipped.indexes ?? []), { name: 'own_idx', columns: ['rating'] }] })],
    ['an option', changed({ options: { draftAndPublish: true, populateCreatorFields: true } })],
    ['an option of another plugin', changed({ pluginOptions: { i18n: { localized: true }, other: { on: true } } })],
    ['a name', Object.assign(changed({}), { info: { displayName: 'Our pages' } })],
  ])('%s', (_, found) => {
    expect(restoreSchema(shipped, structuredClone(found))).toEqual({ schema: found, restored: [] });
  });
});

test.each(TYPES)('every attribute of %s is locked in the Content-Type Builder', (_, { attributes }) => {
  const open = Object.entries(attributes).filter(([, { configurable }]) => configurable !== false);
  expect(open).toEqual([]);
});

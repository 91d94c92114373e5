import type { Schema } from '../../../../server/src/delivery/query/reach';
import { storedRead } from '../../../../server/src/delivery/query/stored-read';

const CERTIFICATION: Schema = {
  uid: 'plugin::compliance.certification',
  options: { draftAndPublish: true },
  attributes: { name: { type: 'string' } },
};
const PAGE: Schema = {
  uid: 'plugin::compliance.page',
  options: { draftAndPublish: true },
  attributes: {
    title: { type: 'string' },
    certifications: { type: 'relation', relation: 'manyToMany', target: CERTIFICATION.uid },
    any: { type: 'relation', relation: 'morphToOne' },
    zone: { type: 'dynamiczone', components: [] },
  },
};
const schemaOf = (uid: string) => [PAGE, CERTIFICATION].find((schema) => schema.uid === uid);
const read = (params: object, localized = true) =>
  storedRead({ status: 'published', locale: 'en', ...params }, PAGE, localized, schemaOf);

test('published rows of one language, with the ids of all documents', () => {
  expect(read({ fields: ['title'], populate: { certifications: { fields: ['name'] } }, start: 25, limit: 25 })).toEqual(
    {
      params: {
        status: 'published',
        fields: ['title', 'documentId'],
        populate: { certifications: { fields: ['name', 'documentId'] } },
        start: 25,
        limit: 25,
      },
      lookup: { publishedAt: { $notNull: true }, locale: 'en' },
    },
  );
});

test('every language', () => {
  expect(read({ locale: '*' })?.lookup).toEqual({ publishedAt: { $notNull: true } });
});

test.each([
  ['drafts', { status: 'draft' }],
  ['another spelling of a status', { status: 'PUBLISHED' }],
  ['no status', { status: undefined }],
  ['a search', { _q: 'x' }],
  ['a filter by publication', { publicationFilter: 'modified' }],
  ['the older one', { hasPublishedVersion: 'false' }],
  ['pages of a list', { page: 2 }],
  ['no language', { locale: undefined }],
  ['several languages', { locale: ['en', 'zh-CN'] }],
  ['fields as a text', { fields: 'title' }],
  ['everything populated', { populate: '*' }],
  ['a relation to any type', { populate: { any: true } }],
  ['a dynamic zone', { populate: { zone: true } }],
  ['what a type does not have', { populate: { nothing: true } }],
  ['relations by type', { populate: { certifications: { on: {} } } }],
  ['a relation to any type, deeper', { populate: { certifications: { populate: { any: true } } } }],
])('is left to Strapi: %s', (_, params) => {
  expect(read(params)).toBeNull();
});

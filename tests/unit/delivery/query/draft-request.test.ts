import { asksForDrafts } from '../../../../server/src/delivery/query/draft-request';

test.each<Record<string, unknown>>([
  { status: 'draft' },
  { status: 'DRAFT' },
  { status: 'Published' },
  { status: 'published ' },
  { status: '' },
  { status: null },
  { status: ['draft'] },
  { status: ['published'] },
  { status: { $eq: 'published' } },
  { publicationState: 'preview' },
  { publicationFilter: 'modified' },
  { hasPublishedVersion: 'true' },
  { populate: { parent: { status: 'draft' } } },
  { populate: { parent: { populate: { parent: { status: 'draft' } } } } },
  { populate: { parent: { publicationFilter: 'never-published' } } },
  { populate: [{ status: 'draft' }] },
])('%j asks for drafts', (query) => {
  expect(asksForDrafts(query)).toBe(true);
});

test.each<Record<string, unknown>>([
  {},
  { status: 'published' },
  { Status: 'draft' },
  { populate: '*' },
  { populate: { parent: { status: 'published' } } },
  { populate: { parent: { fields: 'status' } } },
  { filters: { certificationStatus: 'active' } },
])('%j does not', (query) => {
  expect(asksForDrafts(query)).toBe(false);
});

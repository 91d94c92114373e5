import type { Core } from '@strapi/strapi';
import { publicRead } from '../../../server/src/graphql/public-read';

const strapi = { get: () => ({ verify: async () => Promise.resolve() }) } as unknown as Core.Strapi;
const FIELDS = ['Query.compliancePages', 'Query.complianceStandards', 'Query.complianceDocuments'];
const queries = new Map(FIELDS.map((field) => [field, `${field}.find`]));

test('a request without credentials is let in once, whatever the number of its root fields', async () => {
  const publicRole = { strategy: { name: 'users-permissions', verify: async () => Promise.resolve() } };
  const state: { auth: unknown } = { auth: publicRole };
  const context = { state, koaContext: { request: { headers: {} } } };
  const seen: unknown[] = [];
  for (const field of FIELDS) {
    const middleware = publicRead(strapi, queries, field) as (...args: unknown[]) => Promise<unknown>;
    await middleware(null, {}, context, {}, (): unknown => seen.push(state.auth));
  }
  expect(new Set(seen).size).toBe(1);
  expect(seen[0]).not.toBe(publicRole);
  expect(seen[0]).toMatchObject({ strategy: { name: 'users-permissions+compliance-anonymous-reader' } });
});

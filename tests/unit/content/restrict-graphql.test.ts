import type { Core } from '@strapi/strapi';

import { restrictGraphql } from '../../../server/src/content/restrict-graphql';

/** An app with the GraphQL plugin, which notes what is switched off. */
const appWithGraphql = () => {
  const off: Record<'all' | 'mutations', string[]> = { all: [], mutations: [] };
  const shadowCRUD = (uid: string) => ({
    disable: () => off.all.push(uid),
    disableMutations: () => off.mutations.push(uid),
  });
  const strapi = { plugins: { graphql: {} }, plugin: () => ({ service: () => ({ shadowCRUD }) }) };
  return { strapi: strapi as unknown as Core.Strapi, off };
};

test('hidden types are not in GraphQL, and nothing of the plugin is written there', () => {
  const { strapi, off } = appWithGraphql();
  restrictGraphql(strapi);
  const names = (types: string[]) => types.map((type) => `plugin::compliance.${type}`);
  expect(off.all).toEqual(names(['source-entry', 'import-run', 'import-item', 'review-note']));
  expect(off.mutations.sort()).toEqual(
    names(['certification', 'document', 'organization', 'page', 'redirect', 'service', 'standard']),
  );
});

test('an app without the GraphQL plugin is left alone', () => {
  expect(() => {
    restrictGraphql({ plugins: {} } as unknown as Core.Strapi);
  }).not.toThrow();
});

import { isOptimistic } from '../../../../../admin/src/core/api/store-middlewares';

const patched = (queryCacheKey: string, type = 'adminApi/queries/queryResultPatched') => ({
  type,
  payload: { queryCacheKey, patches: [] },
});
const keyOf = (model: string) =>
  `getDocument({"collectionType":"collection-types","documentId":"a","model":"${model}"})`;

test("what a save changes ahead of the answer is held back for the plugin's entries alone", () => {
  expect(isOptimistic(patched(keyOf('plugin::compliance.page')))).toBe(true);
  expect(isOptimistic(patched(keyOf('api::article.article')))).toBe(false);
  expect(isOptimistic(patched('complianceGetSettings(undefined)'))).toBe(false);
  expect(isOptimistic(patched(keyOf('plugin::compliance.page'), 'adminApi/executeQuery/fulfilled'))).toBe(false);
  expect(isOptimistic({ type: 'adminApi/queries/queryResultPatched' })).toBe(false);
});

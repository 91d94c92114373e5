import { rightsForRollback, type RollbackItem } from '../../../../../migrator/run/rollback/rollback-plan';
import { seenHash } from '../../../../../migrator/run/rollback/seen';

const roles = { shared: new Set<string>(), relations: new Set<string>(), loose: new Set<string>() };
const seen = seenHash({ draft: { title: 'x' }, published: null }, roles, false);
const item = (some: Partial<RollbackItem>): RollbackItem => ({
  ...{ key: 'page a en', type: 'page', locale: 'en', sourcePath: 'a.md', documentId: 'a', action: 'restore' },
  ...{ reason: null, fields: ['title'], findings: [], steps: [], shared: false, online: false, whole: false },
  ...{ lost: [], seen },
  ...some,
});
const actions = (some: Partial<RollbackItem>) => rightsForRollback(item(some)).map(({ action }) => action);

test('putting an entry back asks for what it does to it', () => {
  expect(actions({})).toEqual(['update']);
  expect(actions({ online: true })).toEqual(['update', 'publish']);
  expect(actions({ action: 'delete' })).toEqual(['delete']);
  expect(actions({ action: 'keep' })).toEqual([]);
});

test('an entry that the run deleted is created', () => {
  expect(actions({ seen: seenHash(null, roles, true) })).toEqual(['create']);
});

import { completePermissions, lackedPermissions } from '../../../server/src/auth/complete-permissions';

const permission = (action: string, fields?: string[], locales?: string[]) => ({
  action,
  subject: fields === undefined ? null : 'plugin::compliance.page',
  properties: { ...(fields && { fields }), ...(locales && { locales }) },
  conditions: [],
});

const known = [permission('read', ['title', 'body'], ['en']), permission('verify')];

describe('what a later version brings', () => {
  test('is added to a role as it is: fields, languages and whole permissions', () => {
    const wanted = [
      permission('read', ['title', 'body', 'owner'], ['en', 'zh-CN']),
      permission('verify'),
      permission('ledger'),
    ];
    const current = [
      { ...permission('read', ['title', 'body'], ['en']), id: 7 },
      { ...permission('verify'), id: 8 },
    ];
    const lacked = lackedPermissions(wanted, known, current);
    expect(lacked).toEqual([
      { action: 'read', subject: 'plugin::compliance.page', isWhole: false, fields: ['owner'], locales: ['zh-CN'] },
      { action: 'ledger', subject: null, isWhole: true, fields: [], locales: [] },
    ]);
    expect(completePermissions(current, lacked)).toEqual([
      { ...permission('read', ['title', 'body', 'owner'], ['en', 'zh-CN']), id: 7 },
      { ...permission('verify'), id: 8 },
      permission('ledger'),
    ]);
  });

  test('is nothing where the role has all of it already', () => {
    expect(lackedPermissions(known, known, known)).toEqual([]);
    expect(lackedPermissions(known, [], known)).toEqual([]);
  });
});

describe('what somebody has taken from the role', () => {
  test('is not given back', () => {
    const current = [permission('read', ['title'], ['en'])];
    expect(lackedPermissions(known, known, current)).toEqual([]);
  });

  test('stays away while something new is added', () => {
    const wanted = [permission('read', ['title', 'body', 'owner'], ['en']), permission('verify')];
    const current = [permission('read', ['title'], ['en'])];
    expect(completePermissions(current, lackedPermissions(wanted, known, current))).toEqual([
      permission('read', ['title', 'owner'], ['en']),
    ]);
  });
});

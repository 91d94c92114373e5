import {
  tablesOf,
  withoutTablesOf,
  withTablesOf,
  type StoredTable,
} from '../../../server/src/content/schema/stored-tables';

const table = (uid: string, tableName: string, rest: Partial<StoredTable> = {}): StoredTable => ({
  uid,
  tableName,
  attributes: {},
  ...rest,
});
const link = (name: string, ...referenced: string[]): StoredTable =>
  table(name, name, { foreignKeys: referenced.map((referencedTable) => ({ referencedTable })) });

describe('the tables of a plugin', () => {
  test('are those of its types, and no others', () => {
    const tables = [
      table('plugin::compliance.page', 'pages'),
      table('plugin::compliance-other.page', 'others'),
      table('api::page.page', 'app_pages'),
      link('app_pages_lnk', 'app_pages'),
    ];
    expect(tablesOf('compliance', tables)).toEqual([{ name: 'pages', plugin: 'compliance' }]);
  });

  test('are those of the links that start at its types or lead there; one with another end goes with that', () => {
    const attributes = {
      parent: { joinTable: { name: 'pages_parent_lnk' } },
      things: { joinTable: { name: 'pages_things_lnk' } },
      users: { joinTable: { name: 'users_pages_lnk' }, mappedBy: 'pages' },
      badge: { joinTable: { name: 'files_related' }, morphBy: 'related' },
      run: {},
    };
    const tables = [
      table('plugin::compliance.page', 'pages', { attributes, foreignKeys: [{ referencedTable: 'admin_users' }] }),
      link('pages_parent_lnk', 'pages', 'pages'),
      link('pages_things_lnk', 'pages', 'things'),
      link('users_pages_lnk', 'users', 'pages'),
      link('users_things_lnk', 'users', 'things'),
      link('files_related', 'files'),
      table('api::note.note', 'notes', { foreignKeys: [{ referencedTable: 'pages' }] }),
    ];
    expect(tablesOf('compliance', tables)).toEqual([
      { name: 'pages', plugin: 'compliance' },
      { name: 'pages_parent_lnk', plugin: 'compliance' },
      { name: 'pages_things_lnk', plugin: 'compliance', dependsOn: [{ name: 'things' }] },
      { name: 'users_pages_lnk', plugin: 'compliance', dependsOn: [{ name: 'users' }] },
    ]);
  });
});

describe('the list of tables that Strapi keeps', () => {
  const own = [
    { name: 'pages', plugin: 'compliance' },
    { name: 'pages_lnk', plugin: 'compliance', dependsOn: [{ name: 'things' }] },
  ];

  test('holds what others listed, and ours', () => {
    const others = ['audit_logs', { name: 'workflows', dependsOn: [{ name: 'stages' }] }];
    expect(withTablesOf('compliance', others, own)).toEqual([...others, ...own]);
  });

  test('stays the same when it is written again', () => {
    expect(withTablesOf('compliance', withTablesOf('compliance', ['audit_logs'], own), own)).toEqual([
      'audit_logs',
      ...own,
    ]);
  });

  test('keeps those of a type that we no longer have, with its links', () => {
    const gone = ['reminders', 'reminders_page_lnk'].map((name) => ({ name, plugin: 'compliance' }));
    expect(withTablesOf('compliance', gone, own)).toEqual([...gone, ...own]);
    expect(withoutTablesOf('compliance', ['audit_logs', ...gone, ...own])).toEqual(['audit_logs']);
  });

  test('loses links of ours that are no more, and takes over entries without a name of their own', () => {
    const listed = [{ name: 'pages_gone_lnk', plugin: 'compliance' }, 'pages', { name: 'pages_lnk' }];
    expect(withTablesOf('compliance', listed, own)).toEqual(own);
  });
});

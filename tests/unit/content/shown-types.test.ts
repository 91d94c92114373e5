import { shownTypes } from '../../../server/src/content/revision/shown-types';
import type { Schema } from '../../../server/src/delivery/query/reach';

const relation = (target?: string) => ({
  type: 'relation',
  relation: 'manyToOne',
  ...(target !== undefined && { target }),
});

/** A page with what an app has added to it; nothing else of the plugin's is loaded. */
const shown = (attributes: Schema['attributes']): string[] => {
  const types: Schema[] = [
    { uid: 'plugin::compliance.page', attributes },
    { uid: 'api::team.team', attributes: { office: relation('api::office.office') } },
    { uid: 'api::office.office', attributes: { page: relation('plugin::compliance.page') } },
    { uid: 'api::order.order', attributes: { page: relation('plugin::compliance.page') } },
    { uid: 'shared.quote', attributes: { by: relation('api::team.team') } },
    { uid: 'plugin::upload.file', attributes: { related: relation(), folder: relation('plugin::upload.folder') } },
    { uid: 'plugin::upload.folder', attributes: {} },
    { uid: 'admin::user', attributes: {} },
  ];
  const byUid = new Map(types.map((type) => [type.uid, type]));
  return shownTypes({ schemaOf: (uid) => byUid.get(uid), uids: [...byUid.keys()] }).sort();
};

test('types that lead to a page alone are not shown with it', () => {
  expect(shown({ title: { type: 'string' }, createdBy: relation('admin::user') })).toEqual(['plugin::compliance.page']);
});

test('what a page leads to, at any depth', () => {
  expect(shown({ team: relation('api::team.team') })).toEqual([
    'api::office.office',
    'api::team.team',
    'plugin::compliance.page',
  ]);
  expect(shown({ quotes: { type: 'component', component: 'shared.quote' } })).toContain('api::office.office');
  expect(shown({ parts: { type: 'dynamiczone', components: ['shared.quote'] } })).toContain('api::team.team');
});

test('a file, and nothing through it', () => {
  expect(shown({ image: { type: 'media' } })).toEqual(['plugin::compliance.page', 'plugin::upload.file']);
});

test('anything, where a relation leads anywhere', () => {
  expect(shown({ about: relation() })).toContain('api::order.order');
});

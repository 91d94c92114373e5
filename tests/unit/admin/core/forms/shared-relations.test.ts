import { markShared } from '../../../../../admin/src/core/forms/shared-relations';

const shared = { pluginOptions: { i18n: { localized: true }, compliance: { shared: true } } };
const ofLanguage = { pluginOptions: { i18n: { localized: true } } };

const marked = (type: string, ...fields: { name: string; attribute?: object }[]) => {
  const own = fields.map((field) => ({ ...field, labelAction: 'unique' }));
  const args = { layout: { options: { compliance: { type } }, layout: [[own]] } };
  return markShared(args, 'shared')
    .layout.layout.flat(2)
    .map(({ labelAction }) => labelAction);
};

test('relations that all languages share say so, from both of their sides', () => {
  const fields = [
    { name: 'standard', attribute: shared },
    { name: 'pages', attribute: ofLanguage },
    { name: 'name', attribute: ofLanguage },
  ];
  expect(marked('certification', ...fields)).toEqual(['shared', 'unique', 'unique']);
  expect(marked('document', { name: 'certifications', attribute: ofLanguage }, { name: 'title' })).toEqual([
    'shared',
    'unique',
  ]);
});

test('forms of other plugins are left alone', () => {
  const args = { layout: { options: {}, layout: [[[{ name: 'standard', attribute: shared }]]] } };
  expect(markShared(args, 'shared')).toBe(args);
});

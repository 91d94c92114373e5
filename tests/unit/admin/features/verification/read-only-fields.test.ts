import { readOnlyFields } from '../../../../../admin/src/features/verification/read-only-fields';

const formOf = (type: string) =>
  readOnlyFields({
    layout: {
      options: { compliance: { type } },
      layout: [
        [[{ name: 'verifiedOn' }, { name: 'verifiedBy', disabled: false }], [{ name: 'name', disabled: false }]],
      ],
    },
  }).layout.layout;

test('the form of a certification shows who verified it, and when, as read-only', () => {
  expect(formOf('certification')).toEqual([
    [
      [
        { name: 'verifiedOn', disabled: true },
        { name: 'verifiedBy', disabled: true },
      ],
      [{ name: 'name', disabled: false }],
    ],
  ]);
});

test('the forms of other types are left alone', () => {
  expect(formOf('page')[0]?.[0]).toEqual([{ name: 'verifiedOn' }, { name: 'verifiedBy', disabled: false }]);
});

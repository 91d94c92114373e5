import { steppedFrom } from '../../../../../admin/src/core/lists/stepped-from';
import { isSaveKey } from '../../../../../admin/src/features/imports/conflicts/keys';

test('Enter saves with Ctrl or with the key of a Mac, and is a new line without', () => {
  const pressed = { key: 'Enter', ctrlKey: false, metaKey: false };
  expect([
    isSaveKey({ ...pressed, ctrlKey: true }),
    isSaveKey({ ...pressed, metaKey: true }),
    isSaveKey(pressed),
    isSaveKey({ ...pressed, key: 'e', ctrlKey: true }),
  ]).toEqual([true, true, false, false]);
});

test('steps go on from the place of the keyboard, in a field or between two, and end with the list', () => {
  const steps = [-0.5, 0, 1, 1.5, 2, 2.5].map((place) => [steppedFrom(place, 1, 3), steppedFrom(place, -1, 3)]);
  expect(steps).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [2, 1],
    [2, 1],
    [2, 2],
  ]);
});

import { CERTIFICATION_LINKS, linksTo } from '../../../model/certification-links';
import { recordTypes } from '../../../model/record-types';
import { uidOf } from '../../../model/plugin-id';

test('the relations of a certification are those that its schema keeps with it', () => {
  const relations = Object.entries(recordTypes.certification.attributes).flatMap(([name, attribute]) =>
    attribute.type === 'relation' && 'target' in attribute && !('mappedBy' in attribute)
      ? [[name, attribute.target]]
      : [],
  );
  const named = Object.entries(CERTIFICATION_LINKS).map(([name, type]) => [name, uidOf(type)]);
  expect(Object.fromEntries(named)).toEqual(Object.fromEntries(relations));
});

test('an entry of a type is named by some of them', () => {
  expect(linksTo('organization')).toEqual(['issuedBy', 'recognizedBy']);
  expect(linksTo('page')).toEqual([]);
});

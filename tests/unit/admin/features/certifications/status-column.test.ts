import { withStatusColumn } from '../../../../../admin/src/features/certifications/status/status-column';

const namesOf = (type: string, names: string[]) => {
  const args = {
    displayedHeaders: names.map((name) => ({ name, label: name })),
    layout: { options: { compliance: { type } } },
  };
  return withStatusColumn(args, () => 'drawn').displayedHeaders.map(({ name }) => name);
};

test('what readers see is the first status, behind the name', () => {
  expect(namesOf('certification', ['name', 'type', 'certificationStatus', 'validUntil'])).toEqual([
    'name',
    'effectiveStatus',
    'type',
    'certificationStatus',
    'validUntil',
  ]);
  expect(namesOf('certification', ['name'])).toEqual(['name', 'effectiveStatus']);
});

test('lists of other types have none', () => {
  expect(namesOf('page', ['title'])).toEqual(['title']);
});

test('nobody can sort or search by it, since no column of the database holds it', () => {
  const layout = { options: { compliance: { type: 'certification' } } };
  const { displayedHeaders } = withStatusColumn({ displayedHeaders: [], layout }, () => 'drawn');
  expect(displayedHeaders).toMatchObject([{ sortable: false, searchable: false }]);
});

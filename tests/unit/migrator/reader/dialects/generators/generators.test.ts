import { generators } from '../../../../../../migrator/reader/dialects/generators/generators';
import { GENERATORS } from '../../../../../../model/contracts/values';

/** Sources without a generator. */
const WITHOUT = ['azure', 'plain'];

test('each generator that the settings of a site may name is there, and settings may name each', () => {
  expect([...generators.map(({ name }) => name), ...WITHOUT].sort()).toEqual([...GENERATORS].sort());
});

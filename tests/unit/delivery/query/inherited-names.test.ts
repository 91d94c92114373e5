import { populateTree } from '../../../../server/src/delivery/query/populate-tree';
import { storedQuery } from '../../../../server/src/delivery/computed/stored-query';
import { PAGE } from './schemas';

type Reader = Parameters<typeof storedQuery>[2];

test('a relation that is named like what every object inherits is populated as it is asked, and refused by Strapi', () => {
  expect(populateTree('constructor,parent', PAGE)).toEqual({ constructor: true, parent: true });
});

test('an operator of that name is none', () => {
  const refuse = (message: string): never => {
    throw new Error(message);
  };
  const certification = { uid: 'plugin::compliance.certification', attributes: {} };
  const reader = { refuse, schemaOf: () => certification } as unknown as Reader;
  const asked = { filters: { effectiveStatus: { constructor: 'active' } } };
  expect(() => storedQuery(asked, certification, reader)).toThrow('"effectiveStatus" can be filtered by');
});

import { runInThisContext } from 'node:vm';
import { contentTypes, sanitize } from '@strapi/utils';
import fc from 'fast-check';
import type { Attribute, Schema } from '../../server/src/delivery/query/reach';
import { linkedTypes, showAnswer } from '../../server/src/delivery/query/show-answer';
import { rounds } from '../support/jest/rounds';

// `showAnswer` is Strapi's sanitisers of answers in one walk: both say the same of every answer.

const TYPES = ['api::a.a', 'api::b.b', 'plugin::upload.file', 'admin::user'];
const COMPONENTS = ['shared.one', 'shared.two'];
const KEYS = ['a', 'b', 'c', 'd', 'createdBy', 'updatedBy'];

interface Given extends Schema {
  modelType: 'contentType' | 'component';
  options: { populateCreatorFields: boolean; privateAttributes: string[] };
}

const attribute: fc.Arbitrary<Attribute> = fc
  .tuple(
    fc.oneof(
      fc.record({ type: fc.constantFrom('string', 'json', 'password', 'media') }),
      fc.record({
        type: fc.constant('relation'),
        relation: fc.constantFrom('oneToOne', 'manyToMany'),
        target: fc.constantFrom(...TYPES),
      }),
      fc.record({ type: fc.constant('relation'), relation: fc.constantFrom('morphToOne', 'morphToMany') }),
      fc.record({ type: fc.constant('component'), component: fc.constantFrom(...COMPONENTS) }),
      fc.record({ type: fc.constant('dynamiczone'), components: fc.constant(COMPONENTS) }),
    ),
    fc.boolean(),
    fc.nat(4),
  )
  .map(([given, multiple, rare]) => ({ ...given, multiple, repeatable: multiple, private: rare === 0 }));

const schemaWith = (uid: string): fc.Arbitrary<Given> =>
  fc.record({
    uid: fc.constant(uid),
    modelType: fc.constant(COMPONENTS.includes(uid) ? ('component' as const) : ('contentType' as const)),
    options: fc.record({
      populateCreatorFields: fc.boolean(),
      privateAttributes: fc.subarray(KEYS, { maxLength: 1 }),
    }),
    attributes: fc.dictionary(fc.constantFrom(...KEYS), attribute, { maxKeys: KEYS.length }),
  });

const house = fc.tuple(...[...TYPES, ...COMPONENTS].map(schemaWith));

/** Values of a relation to any type, or of a dynamic zone: entries with and without the name of their type. */
const named = (key: '__type' | '__component', uids: readonly string[], entry: fc.Arbitrary<object>) =>
  fc.tuple(fc.constantFrom(...uids), entry).map(([uid, fields]) => ({ ...fields, [key]: uid }));

const listOrOne = (attributes: Attribute, one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const isList = ['manyToMany', 'morphToMany'].includes(attributes.relation ?? '') || 'multiple' in attributes;
  return fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, one, isList ? fc.array(one, { maxLength: 3 }) : one);
};

const valueOf = (given: Attribute, schemas: readonly Given[], depth: number): fc.Arbitrary<unknown> => {
  const entryOf = (uid: string): fc.Arbitrary<object> => entry(uid, schemas, depth - 1);
  if (['string', 'password'].includes(given.type)) return fc.string({ maxLength: 3 });
  if (given.type === 'json') return fc.constantFrom({ a: 1, b: [2] }, [1], 'text', null);
  if (depth === 0) return fc.constant(null);
  const count = fc.record({ count: fc.nat(3) });
  if (given.type === 'media') return listOrOne(given, entryOf('plugin::upload.file'));
  if (given.component !== undefined) return listOrOne(given, entryOf(given.component));
  if (given.components !== undefined)
    return fc.array(
      fc.constantFrom(...COMPONENTS).chain((uid) => named('__component', [uid], entryOf(uid))),
      {
        maxLength: 3,
      },
    );
  if (given.target !== undefined) return fc.oneof(listOrOne(given, entryOf(given.target)), count);
  const linked = fc.constantFrom(...TYPES).chain((uid) => named('__type', [uid], entryOf(uid)));
  return fc.oneof(listOrOne(given, linked), count);
};

const entry = (uid: string, schemas: readonly Given[], depth: number): fc.Arbitrary<object> => {
  const attributes = schemas.find((schema) => schema.uid === uid)?.attributes ?? {};
  const fields = Object.fromEntries(
    Object.entries(attributes).map(([key, given]) => [key, fc.option(valueOf(given, schemas, depth), { nil: null })]),
  );
  return fc.record({ id: fc.nat(9), documentId: fc.constant('x'), unknown: fc.constant({ a: 1 }), ...fields });
};

const example = house.chain((schemas) =>
  fc.record({
    schemas: fc.constant(schemas),
    findable: fc.subarray(TYPES),
    answer: fc.oneof(entry('api::a.a', schemas, 3), fc.array(entry('api::a.a', schemas, 2), { maxLength: 3 })),
  }),
);

const reader = (schemas: readonly Given[], findable: readonly string[]) => ({
  clearance: { drafts: false, restrictedDocuments: true },
  schemaOf: (uid: string) => schemas.find((schema) => schema.uid === uid),
  refuse: (message: string): never => {
    throw new Error(message);
  },
  isPrivate: (schema: Schema, key: string) => contentTypes.isPrivateAttribute(schema as never, key),
  mayFind: (uid: string) => findable.includes(uid),
});

/** The types that the `strapi` of a round allows to find. */
let allowed: readonly string[] = [];

const verify = (_auth: unknown, { scope }: { scope: string }) =>
  allowed.some((uid) => scope === `${uid}.find`) ? Promise.resolve() : Promise.reject(new Error('forbidden'));

/** Where Strapi's packages look for the app: Node.js loads them for the tests, see `tests/support/jest/shared-packages`. */
const global = runInThisContext('globalThis') as object;

beforeAll(() => {
  Object.assign(global, { strapi: { auth: { verify }, config: { get: () => [] } } });
});
afterAll(() => {
  Reflect.deleteProperty(global, 'strapi');
});

const sanitized = (answer: object, schemas: readonly Given[]): Promise<unknown> => {
  const getModel = (uid: string) => schemas.find((schema) => schema.uid === uid);
  const { output } = sanitize.createAPISanitizers({ getModel: getModel as never });
  return output(structuredClone(answer), schemas[0] as never, { auth: { credentials: {} } });
};

it('shows of any answer what Strapi’s sanitisers show', async () => {
  await fc.assert(
    fc.asyncProperty(example, async ({ schemas, findable, answer }) => {
      const [first] = schemas;
      if (first === undefined) throw new Error('no type');
      const shown = showAnswer(answer, first, reader(schemas, findable));
      allowed = findable;
      expect(shown).toEqual(await sanitized(answer, schemas));
    }),
    { numRuns: rounds(1200) },
  );
});

it('asks about every type whose entries are in an answer', () => {
  fc.assert(
    fc.property(example, ({ schemas, answer }) => {
      const [first] = schemas;
      if (first === undefined) throw new Error('no type');
      const asked = new Set<string>();
      const mayFind = (uid: string) => asked.add(uid).has(uid);
      const noted = { ...reader(schemas, []), mayFind };
      showAnswer(answer, first, noted);
      const linked = linkedTypes(answer, first, noted.schemaOf);
      expect([...asked].filter((uid) => !linked.has(uid))).toEqual([]);
    }),
    { numRuns: rounds(1000) },
  );
});

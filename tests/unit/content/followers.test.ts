import type { Core } from '@strapi/strapi';
import { FOLLOWERS } from '../../../server/src/content/followers';
import { followWrites, noteWrites } from '../../../server/src/content/writes/follow-writes';
import { checked, type Around, type Follower, type Noting } from '../../../server/src/content/writes/follower';
import type { Written } from '../../../server/src/content/writes/write';

const named = (name: string, ...inside: string[]) => ({ name, inside });
const namesOf = (followers: readonly { name: string }[]) => followers.map(({ name }) => name);

test('followers stand in the order in which they have always acted', () => {
  expect(namesOf(checked(FOLLOWERS))).toEqual([
    'locks',
    'ai translations',
    'revision',
    'changes',
    'ledger',
    'texts',
    'verification',
    'file hashes',
    'keys',
    'validation',
    'redirect chains',
    'moved pages',
    'shared relations',
    'shared facts',
  ]);
});

test('a follower is listed after those inside of which it stands, under a name of its own', () => {
  expect(namesOf(checked([named('a'), named('b', 'a'), named('c', 'a', 'b')]))).toEqual(['a', 'b', 'c']);
  expect(() => checked([named('b', 'a'), named('a')])).toThrow('b has to be listed after a');
  expect(() => checked([named('a', 'b'), named('b', 'a')])).toThrow('a has to be listed after b');
  expect(() => checked([named('a', 'a')])).toThrow('a has to be listed after a');
  expect(() => checked([named('a', 'z')])).toThrow('a has to be listed after z');
  expect(() => checked([named('a'), named('a')])).toThrow('two followers of writes are called a');
});

type Middleware = (context: object, next: () => Promise<unknown>) => Promise<unknown>;

/** A Strapi with these followers, and its one document middleware. */
const followed = (followers: readonly Follower[]) => {
  const middlewares: Middleware[] = [];
  const strapi = { documents: { use: (middleware: Middleware) => middlewares.push(middleware) } };
  followWrites(strapi as unknown as Core.Strapi, followers);
  const [middleware, ...others] = middlewares;
  expect(others).toEqual([]);
  if (middleware === undefined) throw new Error('there is no middleware');
  return { strapi: strapi as unknown as Core.Strapi, write: middleware };
};

/** A follower that notes what it is told. */
const noting = (name: string, log: unknown[], rest: Partial<Noting> = {}): Noting => ({
  ...{ name, inside: [], follows: () => true, look: async () => Promise.resolve(`before ${name}`) },
  async note(_strapi, writes) {
    log.push([name, writes.map(({ documentId, seen, added }: Written) => [documentId, seen, added?.locale ?? null])]);
    return Promise.resolve();
  },
  ...rest,
});

const PAGE = 'plugin::compliance.page';

test('the same follower notes a write, a new document, and many that no middleware sees', async () => {
  const log: unknown[] = [];
  const middle: Around = {
    name: 'middle',
    inside: [],
    follows: ({ action }) => action === 'publish',
    async around(_strapi, { params }, next) {
      log.push(['middle', params.documentId]);
      return next();
    },
  };
  const { strapi, write } = followed([
    noting('outer', log),
    middle,
    noting('inner', log, { follows: ({ part }) => part === 'values' }),
  ]);
  const done = async () => Promise.resolve({ documentId: 'new' });
  const told = async (work: () => Promise<unknown>) => {
    log.length = 0;
    await work();
    return [...log];
  };

  expect(await told(async () => write({ uid: PAGE, action: 'publish', params: { documentId: 'a' } }, done))).toEqual([
    ['middle', 'a'],
    ['inner', [['a', 'before inner', null]]],
    ['outer', [['a', 'before outer', null]]],
  ]);
  expect(await told(async () => write({ uid: PAGE, action: 'clone', params: { documentId: 'a' } }, done))).toEqual([
    ['inner', [['new', 'before inner', null]]],
    ['outer', [['new', 'before outer', null]]],
  ]);
  expect(await told(async () => write({ uid: PAGE, action: 'findMany', params: {} }, done))).toEqual([]);
  expect(await told(async () => write({ uid: 'api::x.x', action: 'create', params: {} }, done))).toEqual([]);

  const added = { locale: 'en', values: {}, isPublished: true };
  const past = [
    { type: 'page' as const, documentId: 'a', part: 'values' as const, added },
    { type: 'page' as const, documentId: 'b', part: 'links' as const },
  ];
  expect(await told(async () => noteWrites(strapi, past))).toEqual([
    ['inner', [['a', null, 'en']]],
    [
      'outer',
      [
        ['a', null, 'en'],
        ['b', null, null],
      ],
    ],
  ]);
});

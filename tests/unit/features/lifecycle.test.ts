import type { Core } from '@strapi/strapi';
import { recordCalls } from './recorded';

/** All that is registered, in order: document middlewares nest as they are registered, the first one outermost. */
const REGISTERED = [
  'content/schema/restore-types#restoreTypes',
  'content/schema/persist-tables#persistTables',
  'content/schema/protect-types#protectTypes',
  'content/kept/keep-rows#keepRows',
  'content/views/describe-views#describeViews',
  'content/skip-preview#skipPreview',
  'graphql/register-graphql#registerGraphql',
  'mcp/tool#registerMcp',
  'adapters/strapi/change-webhooks#allowChangeEvent',
  'adapters/strapi/keep-openapi#keepOpenApi',
  'routes/complete-openapi#completeOpenApi',
  'routes/refused-body#drainRejectedUploads',
  'routes/refused-body#refuseForms',
  'content/restrict-reads#restrictReads',
  'content/locks/lock-content-manager#lockContentManager',
  'content/ai-translations#limitAiTranslations',
  'content/writes/follow-writes#followWrites',
  'content/deleted-locales#followDeletedLocales',
  'content/document-hash#watchFiles',
  'content/changes/note-files#noteFiles',
];

/** The steps of the start that are no calls of services. */
const STARTED = [
  'auth/anonymous-reader#registerAnonymousReader',
  'content/restrict-reads#restrictPlainReads',
  'auth/register-actions#registerActions',
  'content/ensure-locales#ensureLocales',
  'content/kept/keep-rows#keepAllRows',
  'content/views/arrange-stored-forms#arrangeStoredForms',
  'content/ledger/keep-ledger#catchUpLedger',
  'content/texts/keep-texts#catchUpTexts',
  'adapters/strapi/evidence/evidence-links#makeLinkTables',
  'adapters/strapi/evidence/private-pieces#makePrivatePieces',
  'adapters/strapi/evidence/private-objects#makePrivateObjects',
  'adapters/strapi/evidence/request-rows#makeRequestsTable',
  'content/schema/unique-indexes#missingUniqueIndexes',
  'content/schema/stored-tables#tablesOf',
  'database/weak-isolation#weakIsolation',
  'content/revision/content-revision#keepRevision',
  'database/listen-while-off#listenWhileOff',
  'adapters/strapi/server-start#noteServerStart',
  'content/revision/content-revision#noteChange',
  'content/schema/persist-tables#listTables',
];

const strapi = {
  isLoaded: true,
  config: { get: () => ({ locales: ['en'] }) },
  db: { metadata: new Map() },
  server: { httpServer: { listening: true } },
  log: {
    error: (message: string) => {
      throw new Error(message);
    },
  },
} as unknown as Core.Strapi;

beforeEach(() => {
  jest.resetModules();
});

const nameOf = (place: string): string => place.split('#')[1] ?? '';

test('registers hooks in their order', async () => {
  const { calls } = recordCalls(REGISTERED);
  const { register } = await import('../../../server/src/register');
  calls.length = 0;
  register({ strapi });
  expect(calls).toEqual(REGISTERED.map(nameOf));
});

test('starts in its order, and completes the same behind a transfer', async () => {
  const { calls, given } = recordCalls(STARTED);
  const { bootstrap } = await import('../../../server/src/bootstrap');
  calls.length = 0;
  await bootstrap({ strapi });
  expect(calls).toEqual([
    ...['registerAnonymousReader', 'restrictPlainReads', 'registerActions', 'ensureLocales', 'keepAllRows'],
    ...[
      'arrangeStoredForms',
      'catchUpLedger',
      'catchUpTexts',
      'makeLinkTables',
      'makePrivatePieces',
      'makePrivateObjects',
      'makeRequestsTable',
      'missingUniqueIndexes',
    ],
    ...[
      'tablesOf',
      'weakIsolation',
      'settings.load',
      'staging.sweep',
      'keepRevision',
      'listenWhileOff',
      'noteServerStart',
    ],
    ...['changes.start', 'hourly.start'],
  ]);
  calls.length = 0;
  const [, completeAgain] = given.get('listenWhileOff') as [unknown, () => void];
  completeAgain();
  await new Promise(setImmediate);
  expect(calls).toEqual(['noteChange', 'catchUpLedger', 'catchUpTexts', 'listTables', 'keepAllRows']);
});

test('stops in its order', async () => {
  const { calls } = recordCalls(['content/queries-done#queriesDone']);
  const { destroy } = await import('../../../server/src/destroy');
  calls.length = 0;
  await destroy({ strapi });
  expect(calls).toEqual([
    ...['hourly.stop', 'document-requests.stop', 'runs.stop', 'changes.stop'],
    ...['staging.stop', 'findings.stop', 'bodies.stop', 'queriesDone'],
  ]);
});

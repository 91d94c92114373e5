import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

type Found = { id: string } & Record<string, unknown>;

interface Index {
  settings: { filterableAttributes?: string[] } & Record<string, unknown>;
  documents: Map<string, Found>;
}

const NOT_IN = /^id NOT IN (\[.*\])$/;

/** Applies a request to an index. @throws Error where Meilisearch's task would fail */
const perform = (index: Index, request: string, body: unknown): void => {
  if (request === 'PATCH settings') Object.assign(index.settings, body);
  else if (request === 'POST documents?primaryKey=id')
    for (const document of body as Found[]) index.documents.set(document.id, document);
  else if (request === 'POST documents/delete-batch') for (const id of body as string[]) index.documents.delete(id);
  else if (request === 'POST documents/delete') {
    if (index.settings.filterableAttributes?.includes('id') !== true) throw new Error('`id` is not filterable');
    const kept = new Set(JSON.parse(NOT_IN.exec((body as { filter: string }).filter)?.[1] ?? '') as string[]);
    for (const id of index.documents.keys()) if (!kept.has(id)) index.documents.delete(id);
  } else throw new Error(`no such request: ${request}`);
};

/**
 * The part of Meilisearch's API that the recipe uses, on loopback. As there, a write is answered before it is done; it is done when
 * its task is asked for the second time.
 */
export const startMeilisearch = async (key: string) => {
  const indexes = new Map<string, Index>();
  const tasks: { done: boolean; run: () => void }[] = [];
  const state = { failing: false };
  const indexOf = (name: string) => {
    const index = indexes.get(name) ?? { settings: {}, documents: new Map<string, Found>() };
    indexes.set(name, index);
    return index;
  };

  const taskAnswer = (id: number) => {
    const task = tasks[id];
    if (task === undefined) return { status: 'failed', error: { message: 'no such task' } };
    if (!task.done) {
      task.done = true;
      return { status: 'enqueued', error: null };
    }
    try {
      if (state.failing) throw new Error('the disk is full');
      task.run();
      return { status: 'succeeded', error: null };
    } catch (error) {
      return { status: 'failed', error: { message: (error as Error).message } };
    }
  };

  const answer = async (request: IncomingMessage): Promise<[status: number, body: unknown]> => {
    if (request.headers.authorization !== `Bearer ${key}`) return [403, { code: 'invalid_api_key' }];
    const [, folder, name = '', ...rest] = (request.url ?? '').split('/');
    if (folder === 'tasks') return [200, taskAnswer(Number(name))];
    if (folder !== 'indexes') return [404, {}];
    const body = await json(request);
    const run = () => {
      perform(indexOf(name), `${String(request.method)} ${rest.join('/')}`, body);
    };
    return [202, { taskUid: tasks.push({ done: false, run }) - 1 }];
  };

  const server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    /** Whether tasks fail. */
    state,
    put: (name: string, document: Found) => indexOf(name).documents.set(document.id, document),
    /** The documents of an index, by id. */
    documents: (name: string) => Object.fromEntries(indexOf(name).documents),
    settings: (name: string) => indexOf(name).settings,
    close: async () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ListedChange } from '../../../model/contracts/changes';

/** A change that a webhook was sent. */
export interface Received extends ListedChange {
  event: string;
  createdAt: string;
}

/** A front end's end of a webhook, on loopback. `answer`: with which status it takes what comes. `onChange`: meanwhile. */
export const startReceiver = async (onChange: () => void = () => undefined) => {
  const received: Received[] = [];
  const tries: number[] = [];
  const state = { answer: 200 };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const told = JSON.parse(Buffer.concat(parts).toString()) as Received;
      // Strapi's own events keep coming, and are not what is looked at
      const isChange = told.event === 'compliance.changed';
      const answer = isChange ? state.answer : 200;
      if (isChange) {
        tries.push(told.id);
        onChange();
      }
      if (isChange && answer === 200) received.push(told);
      // as careless receivers do, it repeats what it was sent
      const refusal = `not now,\n\u001b[31m ${request.headers.authorization ?? 'stranger'}`;
      // a connection that is kept would be closed while the test holds the process, and the next change fail
      response.writeHead(answer, { Connection: 'close' }).end(answer === 200 ? '' : refusal);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`,
    /** The changes that it took, in order. */
    received,
    /** The changes of all requests, also of those that it refused. */
    tries,
    state,
    close: async () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;

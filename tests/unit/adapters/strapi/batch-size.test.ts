import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';
import { batchSizeOf } from '../../../../server/src/adapters/strapi/bulk/batch-size';

const server = (limit?: number) => {
  const httpServer = new EventEmitter();
  const config = { get: (_: string, otherwise: number) => limit ?? otherwise };
  return { httpServer, strapi: { server: { httpServer }, config } as unknown as Core.Strapi };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('many entries at a time while nobody asks for anything, few for a second behind each request', () => {
  const { httpServer, strapi } = server();
  const size = batchSizeOf(strapi);
  const quiet = size();
  httpServer.emit('request');
  const asked = size();
  jest.advanceTimersByTime(999);
  const still = size();
  jest.advanceTimersByTime(1);
  expect([quiet, asked, still, size()]).toEqual([100, 5, 5, 100]);
});

test('a server is listened to once, however many imports it runs', () => {
  const { httpServer, strapi } = server();
  const sizes = [batchSizeOf(strapi), batchSizeOf(strapi)];
  httpServer.emit('request');
  expect(httpServer.listenerCount('request')).toBe(1);
  expect(sizes.map((size) => size())).toEqual([5, 5]);
});

test('never more than what is asked for', () => {
  const { httpServer, strapi } = server(2);
  httpServer.emit('request');
  expect(batchSizeOf(strapi)()).toBe(2);
});

import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';
import { hourlyWork } from '../../../server/src/core/hourly';

interface Job {
  task: () => Promise<void>;
  options: { rule: string };
}

/** A server that does not listen yet, with its jobs and its errors. */
const server = () => {
  const jobs = new Map<string, Job>();
  const errors: string[] = [];
  const httpServer = Object.assign(new EventEmitter(), { listening: false });
  const strapi = {
    cron: {
      add: (added: Record<string, Job>) => {
        for (const [name, job] of Object.entries(added)) jobs.set(name, job);
      },
      remove: (name: string) => jobs.delete(name),
    },
    server: { httpServer },
    log: { error: (message: string) => errors.push(message) },
  } as unknown as Core.Strapi;
  const listen = () => {
    httpServer.listening = true;
    httpServer.emit('listening');
  };
  const hour = async () => jobs.get('compliance.hourly')?.task();
  return { strapi, jobs, errors, listen, hour };
};

/** Work that ends when it is told to. */
const slow = () => {
  const begun: { signal: AbortSignal; end: () => void }[] = [];
  const work = async (_: Core.Strapi, signal: AbortSignal) =>
    new Promise<void>((end) => {
      begun.push({ signal, end });
    });
  return { begun, hourly: { work, failed: 'slow work failed' } };
};

test('begins when the server listens, not before, and again each hour', async () => {
  const { strapi, jobs, listen, hour } = server();
  const { begun, hourly } = slow();
  hourlyWork(strapi, [hourly]).start();
  expect(jobs.get('compliance.hourly')?.options.rule).toBe('0 7 * * * *');
  void hour();
  expect(begun).toHaveLength(0);
  listen();
  expect(begun).toHaveLength(1);
  begun[0]?.end();
  await new Promise(setImmediate);
  void hour();
  expect(begun).toHaveLength(2);
});

test('work that takes longer than an hour is not begun twice, and holds up no other', () => {
  const { strapi, listen, hour } = server();
  const [one, other] = [slow(), slow()];
  hourlyWork(strapi, [one.hourly, other.hourly]).start();
  listen();
  void hour();
  expect([one.begun, other.begun].map(({ length }) => length)).toEqual([1, 1]);
});

test('a failure is logged, and the next hour tries again', async () => {
  const { strapi, errors, listen, hour } = server();
  const work = async () => Promise.reject(new Error('the disk is full'));
  hourlyWork(strapi, [{ work, failed: 'files were not deleted' }]).start();
  listen();
  await hour();
  await hour();
  const line = 'compliance: files were not deleted: the disk is full';
  expect(errors).toEqual([line, line]);
});

test('stops behind the work in hand, which is told, and begins nothing more', async () => {
  const { strapi, jobs, listen } = server();
  const { begun, hourly } = slow();
  const service = hourlyWork(strapi, [hourly]);
  service.start();
  listen();
  const task = jobs.get('compliance.hourly')?.task;
  let isStopped = false;
  const stopping = service.stop().then(() => {
    isStopped = true;
  });
  expect(begun[0]?.signal.aborted).toBe(true);
  await new Promise(setImmediate);
  expect(isStopped).toBe(false);
  begun[0]?.end();
  await stopping;
  expect(jobs.size).toBe(0);
  void task?.();
  listen();
  expect(begun).toHaveLength(1);
});

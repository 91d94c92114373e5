import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { median } from '../ratio';

/** Requests that are measured together. */
export interface Batch {
  name: string;
  urls: readonly string[];
  /** The tag that each of them names, by its place. */
  tags?: readonly string[];
  status: number;
}

const ROUNDS = 9;

/** The processor time of this process while another one sends the requests, in microseconds each. */
const timeOf = async (root: string, { name, urls, tags = [], status }: Batch): Promise<number> => {
  const client = fork(join(root, 'bench/serving/ask.cjs'));
  await once(client, 'message');
  const before = process.cpuUsage();
  client.send({ urls, tags });
  const [statuses] = (await once(client, 'message')) as [number[]];
  const { user, system } = process.cpuUsage(before);
  if (statuses.some((each) => each !== status)) throw new Error(`"${name}" was answered with ${statuses.join()}`);
  return (user + system) / urls.length;
};

/**
 * The processor time of a request of each batch, in microseconds: the median of rounds. The batches take turns, so that
 * whatever else the machine does slows all of them; the first round warms up.
 */
export const requestTimes = async (root: string, batches: readonly Batch[]): Promise<ReadonlyMap<Batch, number>> => {
  const times = new Map<Batch, number[]>(batches.map((batch) => [batch, []]));
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [batch, measured] of times) measured.push(await timeOf(root, batch));
  return new Map([...times].map(([batch, measured]) => [batch, median(measured.slice(1))]));
};

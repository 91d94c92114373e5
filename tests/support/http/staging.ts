import type { Administrator } from './administrators';
import type { RunningStrapi } from '../app/boot';
import { eventually } from '../eventually';
import type { Answer } from './http-client';
import { upload } from './upload';
import { zipFile } from '../sites/zip-file';

/** An answer to the admin panel about a staged import, a plan or a run. */
export type Data = Record<string, unknown>;

export const dataOf = ({ body }: { body: unknown }): Data => (body as { data: Data }).data;
export const messageOf = ({ body }: { body: unknown }): string =>
  (body as { error: { message: string } }).error.message;

/** A source in the hands of an administrator, up to its plan. */
export interface Planned {
  id: string;
  planHash: string;
}

/** Asks again while the server is still at work on the answer. */
export const askUntilReady = async (ask: () => Promise<Answer>): Promise<Answer> =>
  eventually(ask, ({ status }) => status !== 202);

/** Uploads files as an archive, and waits for their plan. */
export const planUpload = async (
  app: RunningStrapi,
  { token }: Administrator,
  files: Record<string, string | Buffer>,
  options: { site?: string; publish?: boolean; only?: string } = {},
): Promise<Planned> => {
  const { site = 'default', ...planning } = options;
  const archive = zipFile(Object.entries(files).map(([name, data]) => ({ name, data })));
  const url = `${app.url}/compliance/staged?site=${site}&name=legacy.zip`;
  const id = String(dataOf(await upload({ url, token, chunks: [archive] }))['id']);
  return planStaged(app, { token }, id, planning);
};

/** Plans a staged source, and waits for the plan. */
export const planStaged = async (
  app: RunningStrapi,
  { token }: Pick<Administrator, 'token'>,
  id: string,
  planning: { publish?: boolean; only?: string } = {},
): Promise<Planned> => {
  await app.post(`/compliance/staged/${id}/plan`, planning, { token });
  const staged = await eventually(
    async () => dataOf(await app.get(`/compliance/staged/${id}`, { token })),
    ({ state }) => state !== 'planning',
  );
  return { id, planHash: (staged['plan'] as { planHash: string }).planHash };
};

/** Waits until a run is in one of these states. */
export const runIn = async (
  app: RunningStrapi,
  { token }: Pick<Administrator, 'token'>,
  run: unknown,
  states: string[],
): Promise<Data> =>
  eventually(
    async () => dataOf(await app.get(`/compliance/runs/${String(run)}`, { token })),
    ({ state }) => states.includes(String(state)),
  );

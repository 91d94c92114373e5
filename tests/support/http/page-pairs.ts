import type { Pair } from '../../../model/contracts/coverage';
import type { RunningStrapi } from '../app/boot';

type App = Pick<RunningStrapi, 'get' | 'post'>;

/** Two languages of a page side by side. `query` names them; without one, the first two that it has. */
export const readPair = async (app: App, documentId: string, token: string, query = ''): Promise<Pair> => {
  const { status, body } = await app.get(`/compliance/coverage/${documentId}${query}`, { token });
  expect(status).toBe(200);
  return (body as { data: Pair }).data;
};

/** The hashes of both texts, which show that whoever sends them has seen these texts. */
export const hashesOf = ({ sides }: Pair): Record<string, string> =>
  Object.fromEntries(sides.map(({ locale, hash }) => [locale, hash]));

/** Marks the first two languages of a page as in step, as they are now. */
export const markInStep = async (app: App, documentId: string, token: string): Promise<void> => {
  const hashes = hashesOf(await readPair(app, documentId, token));
  expect((await app.post(`/compliance/coverage/${documentId}/in-step`, { hashes }, { token })).status).toBe(200);
};

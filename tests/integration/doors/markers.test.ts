/**
 * @database any
 * @slow
 */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { DOORS } from './doors';
import { MARKERS, writeMarkedContent, type MarkedContent } from './marked-content';
import { createPrincipals, type Principals } from './principals';
import { SHOP_FILES } from './shop-app';

let app: RunningStrapi;
let content: MarkedContent;
let principals: Principals;

beforeAll(async () => {
  app = await bootStrapi({ files: SHOP_FILES, plugins: ['graphql', 'users-permissions'] });
  content = await writeMarkedContent(app.strapi);
  principals = await createPrincipals(app);
});

afterAll(async () => app.close());

const ALL = Object.values(MARKERS).flat();
const found = (body: unknown, markers: readonly string[]) =>
  markers.filter((marker) => JSON.stringify(body).includes(marker));

describe.each(DOORS)('$name', ({ send, drafts = false, restricted = false, closed = false }) => {
  test('shows no marked content to those who may not read it', async () => {
    for (const [name, token] of Object.entries(principals.plain)) {
      const { body } = await send(app, content, token);
      expect({ name, found: found(body, ALL) }).toEqual({ name, found: [] });
    }
  });

  test('shows what is published', async () => {
    if (closed) return;
    for (const name of ['public', 'user', 'reading'] as const) {
      const { body } = await send(app, content, principals.plain[name]);
      expect(JSON.stringify(body)).toContain('Shown');
    }
  });

  test('shows the rest to those who may', async () => {
    const seen = async (token: string) => found((await send(app, content, token)).body, ALL);
    const kinds = (words: readonly string[]) => ({
      drafts: words.some((word) => MARKERS.drafts.includes(word)),
      restricted: words.some((word) => MARKERS.restricted.includes(word)),
      nobody: words.some((word) => MARKERS.nobody.includes(word)),
    });
    expect(kinds(await seen(principals.full))).toEqual({ drafts, restricted, nobody: false });
    expect(kinds(await seen(principals.drafts))).toEqual({ drafts, restricted: false, nobody: false });
    // what is drafts only stays closed to a reader of published evidence
    const published = restricted && !(drafts && closed);
    expect(kinds(await seen(principals.restricted))).toEqual({ drafts: false, restricted: published, nobody: false });
  });
});

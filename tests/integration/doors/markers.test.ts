/**
 * @database any
 * @slow
 */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { DOORS } from './doors';
import { MARKERS, writeMarkedContent, type MarkedContent } from './marked-content';
import { createPrincipals, type Principals, type Token } from './principals';
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
  const bodies = new Map<Token, Promise<{ body: unknown }>>();
  /** The answer to a token; asked once. */
  const told = async (token: Token): Promise<unknown> => {
    const answer = bodies.get(token) ?? send(app, content, token);
    bodies.set(token, answer);
    return (await answer).body;
  };

  test('shows no marked content to those who may not read it', async () => {
    for (const [name, token] of Object.entries(principals.plain)) {
      expect({ name, found: found(await told(token), ALL) }).toEqual({ name, found: [] });
    }
  });

  test('shows what is published', async () => {
    if (closed) return;
    for (const name of ['public', 'user', 'reading'] as const)
      expect(JSON.stringify(await told(principals.plain[name]))).toContain('Shown');
  });

  test('shows the rest to those who may', async () => {
    const seen = async (token: Token) => found(await told(token), ALL);
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

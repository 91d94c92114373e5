/** @slow @database any */
import fs from 'node:fs';
import path from 'node:path';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { isCommand, stepsOf, type Command } from '../../support/docs-console';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { writeSampleContent } from './sample-content';

const API = path.resolve(__dirname, '../../../docs/api.md');

/** Where the documents say that the app is. */
const APP = 'http://localhost:1337';

let testApp: TestApp;
let app: RunningStrapi;

beforeAll(async () => {
  testApp = await createTestApp({ config: { publicRead: true } });
  app = await bootStrapi({ app: testApp });
  await writeSampleContent(app.strapi);
});

afterAll(async () => {
  await app.close();
  await testApp.remove();
});

/** The request of a `curl -i` in the documentation. */
const requestOf = (command: string): { address: string; headers: Record<string, string> } => {
  const address = new RegExp(`'${APP}([^']*)'`).exec(command)?.[1];
  if (!command.startsWith('curl -i ') || address === undefined) throw new Error(`No request: ${command}`);
  const given = [...command.matchAll(/-H '([^:']+): ([^']*)'/g)];
  return { address, headers: Object.fromEntries(given.map(([, name = '', value = '']) => [name, value])) };
};

/** The first line of an answer, and of its headers those that a document names, in its order and spelling. */
const answerTo = async (command: string, names: readonly string[]): Promise<string[]> => {
  const { address, headers } = requestOf(command);
  const answer = await app.request('GET', address, { headers });
  const reason = answer.status === 304 ? 'Not Modified' : 'OK';
  const first = `HTTP/1.1 ${String(answer.status)} ${reason}`;
  return [first, ...names.map((name) => `${name}: ${answer.headers.get(name) ?? ''}`)];
};

test('the requests of the reference are answered as it says', async () => {
  const commands = stepsOf(fs.readFileSync(API, 'utf8')).filter(
    (step): step is Command => isCommand(step) && step.command.startsWith('curl '),
  );
  expect(commands.length).toBeGreaterThan(1);
  /** The tags of the document, and those that the answers have in their place. */
  const tags = new Map<string, string>();
  const asHere = (text: string): string =>
    [...tags].reduce((told, [stated, here]) => told.replaceAll(stated, here), text);
  for (const { command, answer } of commands) {
    const names = answer.slice(1).map((line) => line.slice(0, line.indexOf(':')));
    const here = await answerTo(asHere(command), names);
    const stated = /^ETag: (.*)$/m.exec(answer.join('\n'))?.[1];
    const tag = /^ETag: (.+)$/m.exec(here.join('\n'))?.[1];
    if (stated !== undefined && tag !== undefined) tags.set(stated, tag);
    expect({ command, answer: here }).toEqual({ command, answer: answer.map(asHere) });
  }
});

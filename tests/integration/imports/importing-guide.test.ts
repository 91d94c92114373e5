/** @slow @database any */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bootStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { answers, isCommand, stepsOf } from '../../support/docs-console';
import { sampleSite } from '../../support/sites/legacy-site';

const GUIDE = path.resolve(__dirname, '../../../docs/importing.md');

/** Asks for a confirmation, which a test cannot give; the next command says `--yes`. */
const ASKS = 'npx strapi-compliance apply legacy-site';

describe('the guide to importing a site', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ config: { publicRead: true } });
    fs.cpSync(sampleSite(), path.join(app.dir, 'legacy-site'), { recursive: true });
  });
  afterAll(async () => {
    await app.remove();
  });

  const request = async (command: string): Promise<string> => {
    const url = /'([^']+)'/.exec(command)?.[1] ?? '';
    const strapi = await bootStrapi({ app });
    try {
      const { pathname, search } = new URL(url);
      return await (await fetch(`${strapi.url}${pathname}${search}`)).text();
    } finally {
      await strapi.close();
    }
  };

  const run = async (command: string): Promise<string> => {
    if (command.startsWith('curl ')) return request(command);
    const [npx, program, ...args] = command.split(' ');
    if (npx === 'npx' && program === 'strapi-compliance') return (await runCli(app, args)).stdout;
    return execFileSync('sh', ['-c', command], { cwd: app.dir, encoding: 'utf8' });
  };

  test('every command answers as it says, in its order', async () => {
    const steps = stepsOf(fs.readFileSync(GUIDE, 'utf8'));
    expect(steps.filter(isCommand).length).toBeGreaterThan(10);
    for (const step of steps) {
      if (!isCommand(step)) {
        fs.writeFileSync(path.join(app.dir, step.file), step.content);
        continue;
      }
      if (step.command === ASKS) continue;
      const answer = await run(step.command);
      // the whole answer is shown where it differs
      if (!answers(step.answer, answer))
        expect({ command: step.command, answer }).toEqual({ command: step.command, answer: step.answer.join('\n') });
    }
  });
});

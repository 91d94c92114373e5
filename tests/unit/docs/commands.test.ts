import fs from 'node:fs';
import path from 'node:path';
import { run } from '../../../server/src/cli';
import { isCommand, stepsOf, answers } from '../../support/docs-console';

const ROOT = path.resolve(__dirname, '../../..');

const files = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  ...fs
    .readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A command line of the program, without its remark and what the shell makes of its answer. */
const argumentsOf = (command: string): string[] | null => {
  const [, line] = /strapi-compliance(?:\.js)? (.*)$/.exec(command) ?? [];
  if (line === undefined || /^npm|^node -e/.test(command)) return null;
  const [words = ''] = line.split(/ +#| > | \| /);
  return [...words.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
};

const lines = files.flatMap((file) =>
  stepsOf(fs.readFileSync(path.join(ROOT, file), 'utf8'))
    .filter(isCommand)
    .map(({ command }) => ({ file, args: argumentsOf(command) }))
    .flatMap(({ args, ...rest }) => (args === null ? [] : [{ ...rest, args }])),
);

test('documents have command lines', () => {
  expect(lines.length).toBeGreaterThan(30);
});

/** `--help` behind a command line answers after its options have been read, and before anything is done. */
test.each(lines.map(({ file, args }) => [file, args.join(' '), args] as const))('%s: %s', async (_, _line, args) => {
  const written: string[] = [];
  const out = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const error = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  try {
    expect({ code: await run([...args, '--no-such-option']), said: written.join('') }).toEqual({
      code: 2,
      said: expect.stringContaining("unknown option '--no-such-option'") as string,
    });
  } finally {
    out.mockRestore();
    error.mockRestore();
  }
});

describe('an answer in a document', () => {
  test.each([
    [['a', '…', 'd'], 'a\nb\nc\nd\n', true],
    [['a', '…', 'd'], 'a\nb\nc\n', false],
    [['from … to …'], 'from 1 to 2\n', true],
    [['53 entries: 53 create'], '53 entries: 52 create\n', false],
    [['a'], 'a\nb\n', false],
    [[], 'whatever', true],
  ])('%j for %j: %s', (stated, answer, holds) => {
    expect(answers(stated, answer)).toBe(holds);
  });
});

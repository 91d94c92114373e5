import { execFile } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const ESLINT = path.join(ROOT, 'node_modules/eslint/bin/eslint.js');

interface Report {
  messages: { ruleId: string | null; line: number; message: string }[];
}

/** The lines that the rules for examples refuse: of these files, or of a text as a file of this name. */
const refused = async (args: readonly string[], text?: string): Promise<string[]> => {
  const output = await new Promise<string>((resolve) => {
    const child = execFile(
      process.execPath,
      [ESLINT, '-c', 'eslint/examples.config.mjs', '--format', 'json', ...args],
      { cwd: ROOT, maxBuffer: 1e7 },
      (_, stdout) => {
        resolve(stdout);
      },
    );
    child.stdin?.end(text);
  });
  const reports = JSON.parse(output) as Report[];
  return reports.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${String(line)} ${ruleId ?? message}`),
  );
};

const RULE = 'html/no-html-as-text';

test('no example and no code of the documentation treats HTML as text', async () => {
  expect(await refused(['examples', 'docs', 'README.md', 'README.zh-CN.md'])).toEqual([]);
});

test('code that treats HTML as text is refused, wherever it stands', async () => {
  const code = [
    "const a = html.replaceAll('<table', '<table tabindex=\"0\"');",
    "const b = html.replace(/<script[^>]*>/g, '');",
    'const SRC = /\\b(src|href)="([^"]*)"/g;',
    'const c = html.replace(SRC, (whole) => whole);',
    "const d = html.split('<h2');",
    'const e = [...html.matchAll(/<img ([^>]*)>/g)];',
    'const f = /<script/.test(html);',
    'const g = `<p>${title}</p>`;',
    "const h = '<p>' + title;",
    "const fine = html.replace(/<[^>]*>/g, ' ');",
    "const json = JSON.stringify(value).replaceAll('<', '\\\\u003c');",
    "const path = url.replace(/(?<=\\/)[<>a]/g, '').split('/');",
  ];
  const lines = [1, 2, 4, 5, 6, 7, 8, 9];
  const at = (first: number) => lines.map((line) => `${String(line + first)} ${RULE}`);
  const text = code.join('\n');
  expect(await refused(['--stdin', '--stdin-filename', 'examples/x.ts'], text)).toEqual(at(0));
  expect(await refused(['--stdin', '--stdin-filename', 'docs/x.md'], `# X\n\n\`\`\`ts\n${text}\n\`\`\`\n`)).toEqual(
    at(3),
  );
  const astro = `---\n${text}\n---\n\n<div class="a">{ok}</div>\n<p set:html={html.replaceAll('<table', '<table x')} {...rest} />\n`;
  expect(await refused(['--stdin', '--stdin-filename', 'examples/x.astro'], astro)).toEqual([
    ...at(1),
    `${String(code.length + 5)} ${RULE}`,
  ]);
  const script = `---\n---\n<script>\nconst a = html.replaceAll('<b', '<i');\n</script>\n`;
  expect(await refused(['--stdin', '--stdin-filename', 'examples/y.astro'], script)).toEqual([`4 ${RULE}`]);
});

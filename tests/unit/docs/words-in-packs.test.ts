import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/** The messages of the rule about a text as a file of this name. */
const refused = (filename: string, code: string): string[] => {
  const program = `
    import { Linter } from 'eslint';
    import { words } from './eslint/words.mjs';
    const config = [{ files: ['**/*.ts'], plugins: { words }, rules: { 'words/no-words': 'error' } }];
    const found = new Linter({ cwd: process.cwd() }).verify(process.argv[1], config, { filename: process.argv[2] });
    console.log(JSON.stringify(found.map(({ line, message }) => line + ' ' + message)));`;
  const output = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', program, code, path.join(ROOT, filename)],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return JSON.parse(output) as string[];
};

test('words of a language are refused outside of the packs', () => {
  const code = [
    'const A = /certified|accredited/i;',
    'const B = new RegExp(String.raw`\\bissued\\s+by`);',
    "const C = '认证';",
    "const D = 'gültig bis';",
    'const E = `${A.source}証明書`;',
  ].join('\n');
  expect(refused('migrator/claims/any.ts', code)).toEqual([
    '1 “certified” is a word of a language: it belongs to the packs, model/languages.',
    '2 “issued” is a word of a language: it belongs to the packs, model/languages.',
    '3 “认证” is a word of a language: it belongs to the packs, model/languages.',
    '4 “gültig bis” is a word of a language: it belongs to the packs, model/languages.',
    '5 “証明書” is a word of a language: it belongs to the packs, model/languages.',
  ]);
});

test('formats, classes of characters and nodes of the grammar are no words', () => {
  const code = [
    'const A = /^https?:\\/\\/[^\\s]+\\.(?:pdf|docx?)$/i;',
    'const B = /^(?:ATXHeading|SetextHeading)[1-6]$/;',
    'const C = /[A-Za-zÀ-ɏ]+|\\p{Script=Han}/u;',
    "const D = 'a text for developers';",
    'const E = /(?<until>\\d+)/;',
  ].join('\n');
  expect(refused('migrator/claims/any.ts', code)).toEqual([]);
});

test('an exception that is none any more is named', () => {
  expect(refused('model/contracts/certification-facts.ts', 'const A = 1;')).toEqual([
    '1 The file knows no word of a language: take it out of eslint/words.mjs.',
  ]);
});

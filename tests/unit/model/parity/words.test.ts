/** The words and signs of languages stand in their packs: no expression of model/parity has a word or a letter of one. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOM = join(__dirname, '../../../../model/parity');
const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Parts of expressions that are of no language. */
const NAMES = /\\p\{[^}]+\}|\\u[\da-f]{4}|\\[a-z]|[a-z]-[a-z]|https\?|www|mailto/gi;
const WORD = /[a-zà-ɏ]{2,}|[^\p{ASCII}\p{P}\p{S}]/iu;

const expressionsIn = (file: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(join(ROOM, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text.replace(/\/[a-z]*$/, ''));
    if (ts.isTaggedTemplateExpression(node)) found.push(node.template.getText().replace(/\$\{[^}]*\}/g, ''));
    if (ts.isStringLiteral(node) && /[^\p{ASCII}\p{P}\p{S}]/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

test.each(files)('%s has no words of a language', (file) => {
  expect(expressionsIn(file).filter((expression) => WORD.test(expression.replace(NAMES, '')))).toEqual([]);
});

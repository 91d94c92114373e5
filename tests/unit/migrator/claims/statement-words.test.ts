/** The words of statements stand in the packs of languages: no expression of these files has a word or a letter of one. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOM = join(__dirname, '../../../../migrator/claims');
const files = [
  ...['sentences', 'sections'].flatMap((folder) => readdirSync(join(ROOM, folder)).map((file) => join(folder, file))),
  ...['stated-entries.ts', 'extract-certifications.ts', 'badges.ts', 'subject.ts'],
];

/** What expressions may name that is of no language: signs, nodes of markdown and tags of HTML. */
const NAMES = /\\p\{[^}]+\}|\\u[\da-f]{4}|\\[a-z]|[a-z]-[a-z]|xX|&nbsp;|ATXHeading|SetextHeading/gi;
const TAGS =
  /\b(?:article|blockquote|br|dd|div|dt|figcaption|figure|footer|label|li|nav|ol|section|table|td|th|tr|ul)\b/g;
const WORD = /[a-z]{2,}|[^\p{ASCII}\p{P}\p{S}\p{M}\p{Nd}]/iu;

const expressionsIn = (file: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(join(ROOM, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text.slice(1).replace(/\/[a-z]*$/, ''));
    if (ts.isTaggedTemplateExpression(node)) found.push(node.template.getText().replace(/\$\{[^}]*\}/g, ''));
    if (ts.isStringLiteral(node) && /[^\p{ASCII}\p{P}\p{S}\p{M}\p{Nd}]/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

test.each(files)('%s has no words of a language', (file) => {
  expect(
    expressionsIn(file).filter((expression) => WORD.test(expression.replace(NAMES, '').replace(TAGS, ''))),
  ).toEqual([]);
});

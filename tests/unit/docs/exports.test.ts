import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../../..');

/** The files that Strapi, an app, a front end or a process of its own begins with. */
const ENTRIES = [
  'server/src/index.ts',
  'server/src/config/options.ts',
  'server/src/cli/index.ts',
  'server/src/page-worker.ts',
  'server/src/planner.ts',
  'admin/src/index.ts',
  'migrator/index.ts',
  'model/contracts/answers.ts',
];

const sources = new Map(
  ['content-types', 'model', 'migrator', 'server/src', 'admin/src'].flatMap((room) =>
    fs
      .readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
      .map((file) => {
        const name = path.posix.join(room, file.split(path.sep).join('/'));
        const text = fs.readFileSync(path.join(ROOT, name), 'utf8');
        return [name, ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)] as const;
      }),
  ),
);

const fileOf = (from: string, specifier: string): string | undefined => {
  const base = path.posix.join(path.posix.dirname(from), specifier);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((name) => sources.has(name));
};

interface Import {
  file: string;
  /** `*`: all that it exports. */
  names: string[];
}

const named = (elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): string[] =>
  elements.map(({ name, propertyName }) => (propertyName ?? name).text);

const namesOf = (node: ts.ImportDeclaration | ts.ExportDeclaration): string[] => {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
  return bindings !== undefined && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings))
    ? named(bindings.elements)
    : ['*'];
};

const importsOf = (file: string, source: ts.SourceFile): Import[] => {
  const found: Import[] = [];
  const note = (specifier: ts.Node | undefined, names: string[]) => {
    const target = specifier !== undefined && ts.isStringLiteral(specifier) && fileOf(file, specifier.text);
    if (typeof target === 'string') found.push({ file: target, names });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) note(node.moduleSpecifier, namesOf(node));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node.arguments[0], ['*']);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const imports = new Map([...sources].map(([file, source]) => [file, importsOf(file, source)]));

const isExported = (node: ts.HasModifiers): boolean =>
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

const nameIn = (binding: ts.BindingName): string[] =>
  ts.isIdentifier(binding)
    ? [binding.text]
    : binding.elements.flatMap((element) => (ts.isBindingElement(element) ? nameIn(element.name) : []));

/** The values that a file exports, and the names that it hands on. Types may be there for the declarations of others. */
const exportsOf = (source: ts.SourceFile): string[] =>
  source.statements.flatMap((node) => {
    if (ts.isExportDeclaration(node) && node.exportClause !== undefined && ts.isNamedExports(node.exportClause))
      return node.exportClause.elements.map(({ name }) => name.text);
    if (ts.isVariableStatement(node) && isExported(node))
      return node.declarationList.declarations.flatMap(({ name }) => nameIn(name));
    if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && isExported(node))
      return node.name === undefined ? [] : [node.name.text];
    return [];
  });

/** Whether a file itself uses a name that it exports: tests look at it beside. */
const usesItself = (source: ts.SourceFile, name: string): boolean => {
  let times = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name) times += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return times > 1;
};

const reached = new Set<string>();
const reach = (file: string): void => {
  if (reached.has(file)) return;
  reached.add(file);
  for (const { file: next } of imports.get(file) ?? []) reach(next);
};
ENTRIES.forEach(reach);

// a construct, a follower or a page that no list names compiles, and does nothing
test('each file of the product is reached from where a program begins', () => {
  expect(reached.size).toBeGreaterThan(1_000);
  expect([...sources.keys()].filter((file) => !reached.has(file))).toEqual([]);
});

test('each value that a file exports is used by the product', () => {
  const taken = new Set<string>();
  for (const { file, names } of [...imports.values()].flat()) for (const name of names) taken.add(`${file} ${name}`);
  const unused = [...sources]
    .filter(([file]) => !ENTRIES.includes(file) && !taken.has(`${file} *`))
    .flatMap(([file, source]) =>
      exportsOf(source)
        .filter((name) => !taken.has(`${file} ${name}`) && !usesItself(source, name))
        .map((name) => `${file} ${name}`),
    );
  expect(unused).toEqual([]);
});

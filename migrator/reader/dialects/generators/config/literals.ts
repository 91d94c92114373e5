import {
  parse,
  type Expression,
  type BlockStatement,
  type CallExpression,
  type Node,
  type ObjectExpression,
  type Pattern,
  type Program,
  type SpreadElement,
  type Super,
  type TemplateLiteral,
} from 'acorn';

import { parseAround } from './repair';

/** Stands for a value that only running the program would tell. */
export const COMPUTED: unique symbol = Symbol('computed');

/** The value that a JavaScript or TypeScript configuration exports, as far as it is written in literals; it is never run. */
export const exportedLiteral = (text: string): unknown => {
  const program = parsed(text);
  if (program === null) return COMPUTED;
  const exported = exportOf(program);
  return exported === null ? COMPUTED : literal(exported, { constants: constantsOf(program), left: MOST_VALUES }, 0);
};

/** The value of a constant of a program, as far as it is written as literals; undefined where there is none. */
export const constantLiteral = (text: string, name: string): unknown => {
  const program = parsed(text);
  const constants = program === null ? new Map<string, Expression>() : constantsOf(program);
  const value = constants.get(name);
  return value === undefined ? undefined : literal(value, { constants, left: MOST_VALUES }, 0);
};

/** The arguments that a program gives a function, call by call: `starlight({ title: 'Docs' })`; `ignores.add` is one of an object. */
export const argumentsOf = (text: string, name: string): unknown[][] => {
  const program = text.includes(name) ? parsed(text) : null;
  if (program === null) return [];
  const reading = { constants: constantsOf(program), left: MOST_VALUES };
  const found: unknown[][] = [];
  const open: unknown[] = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null || node instanceof RegExp) continue;
    const parts: unknown[] = Object.values(node);
    for (const part of parts.toReversed()) open.push(part);
    if (!isCall(node) || !`.${nameOf(node.callee)}`.endsWith(`.${name}`)) continue;
    found.push(node.arguments.map((each) => (each.type === 'SpreadElement' ? COMPUTED : literal(each, reading, 0))));
  }
  return found;
};

const isCall = (node: object): node is CallExpression => 'type' in node && node.type === 'CallExpression';

const constantsOf = (program: Program): Map<string, Expression> => {
  const constants = new Map<string, Expression>();
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type === 'FunctionDeclaration')
      constants.set(declaration.id.name, returned(declaration.body) ?? UNKNOWN);
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations) {
      if (id.type === 'Identifier' && init) constants.set(id.name, init);
    }
  }
  return constants;
};

/** An expression that has no value. */
const UNKNOWN: Expression = { type: 'Identifier', name: '', start: 0, end: 0 };

const OPTIONS = { ecmaVersion: 'latest', allowHashBang: true, allowReturnOutsideFunction: true } as const;

const parsed = (text: string): Program | null => {
  for (const source of [text, withoutTypes(text)]) {
    for (const sourceType of ['module', 'script'] as const) {
      try {
        return parse(source, { ...OPTIONS, sourceType });
      } catch {
        // another way to read it may be right
      }
    }
  }
  return parseAround(withoutTypes(text), (each) => parse(each, { ...OPTIONS, sourceType: 'module' }));
};

const blank = (part: string): string => part.replace(/[^\n]/g, ' ');

/** The types that configurations write: of imports, of constants, and after a value. */
const withoutTypes = (text: string): string =>
  text
    .replace(/^import\s+type\s[^;'"]{0,400}?from\s*['"][^'"\n]*['"];?/gm, blank)
    .replace(/^export\s+type\s[^;]{0,400};/gm, blank)
    .replace(/\btype\s+(?=\w+\s*[,}])/g, blank)
    .replace(
      /(\b(?:const|let|var)\s+\w+)(\s*:[\w.<>[\]|, \t]{1,200}?)(?=\s*=[^=>])/g,
      (_, name: string, type: string) => name + blank(type),
    )
    .replace(
      /([}\])'"])(\s*\b(?:satisfies|as)\s+(?:const\b|[\w.]+(?:<[^<>]{0,200}>)?(?:\[\])?))/g,
      (_, end: string, type: string) => end + blank(type),
    );

const exportOf = (program: Program): Expression | null => {
  let found: Expression | null = null;
  for (const statement of program.body) {
    if (statement.type === 'ExportDefaultDeclaration') {
      const { declaration } = statement;
      if (declaration.type === 'FunctionDeclaration') found = returned(declaration.body);
      else if (declaration.type !== 'ClassDeclaration') found = declaration;
    }
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue;
    const { left, right } = statement.expression;
    if (isNamed(left, /^(?:module\.exports|exports\.default|module\.exports\.default)$/)) found = right;
  }
  return found;
};

const isNamed = (node: Pattern, name: RegExp): boolean => name.test(nameOf(node));

/** `eleventyConfig.ignores.add`; `''` for what has no name. */
const nameOf = (node: Node | Super): string => {
  if (isIdentifier(node)) return node.name;
  return isMember(node) && !node.computed ? `${nameOf(node.object)}.${nameOf(node.property)}` : '';
};

const isIdentifier = (node: Node): node is Node & { name: string } => node.type === 'Identifier';
const isMember = (node: Node): node is Node & { computed: boolean; object: Node; property: Node } =>
  node.type === 'MemberExpression';

/** The value that a function returns at its end. */
const returned = (body: BlockStatement | Expression): Expression | null => {
  if (body.type !== 'BlockStatement') return body;
  const last = body.body.at(-1);
  return last?.type === 'ReturnStatement' ? (last.argument ?? null) : null;
};

/** The deepest nesting that is followed, and how many values are read: constants may name each other many times. */
const DEPTH = 60;
const MOST_VALUES = 200_000;
/** The longest text that is put together. */
const LONGEST_TEXT = 4000;

interface Reading {
  constants: ReadonlyMap<string, Expression>;
  left: number;
}

const literal = (node: Expression, reading: Reading, depth: number): unknown => {
  reading.left -= 1;
  if (depth > DEPTH || reading.left < 0) return COMPUTED;
  const inner = (each: Expression): unknown => literal(each, reading, depth + 1);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'object' && node.value !== null ? COMPUTED : node.value;
    case 'TemplateLiteral':
      return textOfTemplate(node, inner);
    case 'UnaryExpression': {
      const value = inner(node.argument);
      if (node.operator === '!' && typeof value !== 'symbol') return !value;
      return node.operator === '-' && typeof value === 'number' ? -value : COMPUTED;
    }
    case 'ArrayExpression':
      return node.elements.flatMap((each) => (each === null ? [] : spread(each, inner)));
    case 'ObjectExpression':
      return objectOf(node, inner);
    case 'Identifier': {
      if (node.name === 'undefined') return undefined;
      // the folder of the configuration
      if (node.name === '__dirname') return '.';
      const value = reading.constants.get(node.name);
      return value === undefined ? COMPUTED : inner(value);
    }
    case 'ParenthesizedExpression':
      return inner(node.expression);
    case 'AwaitExpression':
      return inner(node.argument);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression': {
      const value = returned(node.body);
      return value === null ? COMPUTED : inner(value);
    }
    case 'CallExpression': {
      // defineConfig({…}), withMermaid({…}): what they are given; a function of the file: what it returns
      const [first] = node.arguments;
      if (/^(?:path\.)?(?:join|resolve)$/.test(nameOf(node.callee))) return joinedPath(node, inner);
      if (node.callee.type === 'CallExpression' && first !== undefined && first.type !== 'SpreadElement')
        return inner(first);
      if (node.callee.type !== 'Identifier') return COMPUTED;
      if (first === undefined) return inner(node.callee);
      if (first.type === 'SpreadElement') return COMPUTED;
      const isWrapped = first.type === 'CallExpression' && /^define[A-Z]/.test(nameOf(first.callee));
      return isWrapped || /^(?:(?:define|with)[A-Z]|glob$)/.test(node.callee.name) ? inner(first) : COMPUTED;
    }
    default:
      return COMPUTED;
  }
};

/** A text in backquotes, whose values are literals too. */
const textOfTemplate = (
  { quasis, expressions }: TemplateLiteral,
  inner: (each: Expression) => unknown,
): string | typeof COMPUTED => {
  let text = quasis[0]?.value.cooked ?? '';
  for (const [index, expression] of expressions.entries()) {
    const value = inner(expression);
    if (typeof value !== 'string' && typeof value !== 'number') return COMPUTED;
    text += `${String(value)}${quasis[index + 1]?.value.cooked ?? ''}`;
    // constants may name each other many times
    if (text.length > LONGEST_TEXT) return COMPUTED;
  }
  return text;
};

/** `path.join(__dirname, 'content')` -> `./content` */
const joinedPath = (
  { arguments: parts }: CallExpression,
  inner: (each: Expression) => unknown,
): string | typeof COMPUTED => {
  const names = parts.map((each) => (each.type === 'SpreadElement' ? COMPUTED : inner(each)));
  const path = names.every((each) => typeof each === 'string') ? names.join('/') : null;
  return path === null || path.length > LONGEST_TEXT ? COMPUTED : path;
};

const spread = (node: Expression | SpreadElement, inner: (each: Expression) => unknown): unknown[] => {
  if (node.type !== 'SpreadElement') return [inner(node)];
  const items = inner(node.argument);
  return Array.isArray(items) ? items : [COMPUTED];
};

const objectOf = (node: ObjectExpression, inner: (each: Expression) => unknown): Record<string, unknown> => {
  const entries = new Map<string, unknown>();
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const value = inner(property.argument);
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        for (const [name, each] of Object.entries(value)) entries.set(name, each);
      continue;
    }
    const { key } = property;
    const name =
      key.type === 'Identifier' && !property.computed ? key.name : key.type === 'Literal' ? String(key.value) : null;
    // a method is not what it returns
    if (name !== null)
      entries.set(name, property.method || property.kind !== 'init' ? COMPUTED : inner(property.value));
  }
  return Object.fromEntries(entries);
};

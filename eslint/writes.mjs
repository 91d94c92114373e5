/**
 * The rule `no-unseen-write`: rows of the editorial types are written through the Document Service, or where those who
 * follow writes are told (server/src/content/writes/).
 */
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.dirname(import.meta.dirname);

/** The files that write such rows, or links of theirs, past the Document Service, each with how it is told. */
export const WRITERS = {
  // inside of those who note what follows: the write that brings it about is noted when all of this is done
  'server/src/content/keep-verification.ts': 'inside of the write by which a form changes a certification',
  'server/src/content/shared/language-versions.ts': 'inside of the write of another language',
  'server/src/content/shared/pending-edit.ts': 'only the time of a draft, which tells nobody of anything',
  'server/src/content/shared/share-facts.ts': 'inside of the write of another language',
  // tell by `noteWrites`
  'server/src/adapters/strapi/bulk/new-rows.ts': 'told by bulk-target.ts, for the whole batch',
  'server/src/adapters/strapi/bulk/row-links.ts': 'told by bulk-target.ts, for the whole batch',
  'server/src/adapters/strapi/entries/incoming-links.ts': 'told by documents-target.ts, for all links of an entry',
  'server/src/content/document-hash.ts': 'tells of it itself',
  'server/src/content/validate/redirect-chains.ts': 'tells of it itself',
  'server/src/content/versions/copy-texts.ts': 'tells of it itself',
  // put back what Strapi removed while the plugin was off; each start catches up
  'server/src/content/kept/media-links.ts': 'links of files',
  'server/src/content/kept/permissions.ts': 'no rows of these types, but permissions for them',
};

const WRITES = new Set([
  'create',
  'createMany',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
  'insert',
  'del',
  'truncate',
]);

const schemaOf = (name) => JSON.parse(fs.readFileSync(path.join(ROOT, 'content-types', name, 'schema.json'), 'utf8'));

/** The uids and tables of the types that editors write. */
const editorial = () => {
  const values = fs.readFileSync(path.join(ROOT, 'model/contracts/values.ts'), 'utf8');
  const list = /RECORD_TYPES = \[([^\]]*)\]/.exec(values)?.[1] ?? '';
  const names = [...list.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
  if (names.length === 0) throw new Error('model/contracts/values.ts names no RECORD_TYPES');
  return new Set(names.flatMap((name) => [`plugin::compliance.${name}`, schemaOf(name).collectionName]));
};

/** `strapi.db.query(uid)`, `strapi.db.queryBuilder(uid)`, `tableIn(strapi, knex, table)`: what the last argument names. */
const namedBy = ({ callee, arguments: args }) => {
  if (callee.type === 'Identifier' && callee.name === 'tableIn') return args[2];
  if (callee.type !== 'MemberExpression' || !['query', 'queryBuilder'].includes(callee.property.name)) return undefined;
  return (callee.object.property ?? callee.object).name === 'db' ? args[0] : undefined;
};

const noUnseenWrite = {
  meta: { type: 'problem', schema: [] },
  create: (context) => {
    const file = path.relative(ROOT, context.filename).split(path.sep).join('/');
    const isListed = Object.hasOwn(WRITERS, file);
    const { sourceCode } = context;
    const names = editorial();

    /** The value of a constant or function of the file; any other expression itself. */
    const behind = (node) => {
      if (node.type !== 'Identifier') return node;
      let scope = sourceCode.getScope(node);
      while (scope !== null && !scope.set.has(node.name)) scope = scope.upper;
      const [definition] = scope?.set.get(node.name)?.defs ?? [];
      const value = definition?.node?.init;
      return value === null || value === undefined ? node : value;
    };

    const mayBeEditorial = (named) => {
      const node = behind(named);
      // `strapi.db.metadata.get(uid).tableName`
      if (
        node.type === 'MemberExpression' &&
        node.property.name === 'tableName' &&
        node.object.type === 'CallExpression'
      )
        return mayBeEditorial(node.object.arguments[0]);
      const type = sourceCode.parserServices.getTypeAtLocation(named);
      const types = type.isUnion() ? type.types : [type];
      return types.some((one) => !one.isStringLiteral() || names.has(one.value));
    };

    /** The call at the root of a chain that opens a table: `table` in `table().where().update()`. */
    const rootOf = (node, depth = 0) => {
      if (depth > 20) return undefined;
      const value = behind(node);
      if (value.type === 'AwaitExpression') return rootOf(value.argument, depth + 1);
      if (value.type === 'MemberExpression') return rootOf(value.object, depth + 1);
      if (value.type === 'ArrowFunctionExpression') return rootOf(value.body, depth + 1);
      if (value.type !== 'CallExpression') return undefined;
      return namedBy(value) === undefined ? rootOf(value.callee, depth + 1) : value;
    };

    let found = false;
    return {
      'Program:exit': (node) => {
        if (isListed && !found)
          context.report({
            node,
            message: 'The file writes no rows of editorial types: take it out of eslint/writes.mjs.',
          });
      },
      CallExpression: (node) => {
        if (node.callee.type !== 'MemberExpression' || !WRITES.has(node.callee.property.name)) return;
        const root = rootOf(node.callee.object);
        if (root === undefined || !mayBeEditorial(namedBy(root))) return;
        found = true;
        if (isListed) return;
        context.report({
          node: node.callee.property,
          message:
            'Nobody who follows writes sees this one: write through `documentsOf`, or tell them by `noteWrites` and list the file in eslint/writes.mjs.',
        });
      },
    };
  },
};

export const writes = { rules: { 'no-unseen-write': noUnseenWrite } };

/** The rule `no-html-as-text`: HTML is read and changed as a tree. In its text, an attribute may look like a tag. */

/** Methods that find a place in a text, or change it there. */
const METHODS = new Set(['replace', 'replaceAll', 'split', 'match', 'matchAll', 'search', 'indexOf', 'exec', 'test']);

/** The beginning of a tag, or an attribute with its quote; not `<` among other characters. `(?<` begins a group of a pattern. */
const MARKUP = /<(?=[a-z/!\\[(.]|$)|\b(?:src|srcset|href|id|class|alt|title|style|name)\)?=\\?["']/i;
const TAG = /<\/?[a-z][a-z0-9-]*/i;
const withoutGroups = (pattern) => pattern.replace(/\(\?<(?:[=!]|\w+>)/g, '(');

/** The one pattern that holds in HTML of the API, in which each `<` begins a tag: all tags, for a text without them. */
const ALL_TAGS = '<[^>]*>';

const textOf = (node) => {
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.raw).join(' ');
  if (node?.type !== 'Literal') return null;
  if (node.regex) return withoutGroups(node.regex.pattern);
  return typeof node.value === 'string' ? node.value : null;
};

const isJson = (node) =>
  node.type === 'CallExpression' &&
  /^JSON\.stringify$/.test(`${node.callee.object?.name}.${node.callee.property?.name}`);

/** The value that a name was declared with. */
const declared = (node, scope) => {
  if (node?.type !== 'Identifier') return node;
  for (let at = scope; at !== null; at = at.upper) {
    const found = at.set.get(node.name);
    if (found) return found.defs[0]?.node.init ?? node;
  }
  return node;
};

const noHtmlAsText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      changed: 'HTML is read and changed as a tree: in its text, an attribute may look like a tag.',
      built: 'HTML is built by something that escapes values: a template of the framework, or a tree.',
    },
  },
  create: ({ sourceCode, report }) => ({
    CallExpression: (node) => {
      const { callee, arguments: given } = node;
      if (callee.type !== 'MemberExpression' || !METHODS.has(callee.property.name)) return;
      const scope = sourceCode.getScope(node);
      // of `pattern.test(text)` the pattern stands in front
      const isOfPattern = callee.property.name === 'exec' || callee.property.name === 'test';
      const pattern = textOf(declared(isOfPattern ? callee.object : given[0], scope));
      if (pattern === null || !MARKUP.test(pattern) || isJson(callee.object)) return;
      const toText = pattern === ALL_TAGS && ['', ' '].includes(textOf(given[1]));
      if (!toText) report({ node, messageId: 'changed' });
    },
    TemplateLiteral: (node) => {
      if (node.expressions.length > 0 && TAG.test(textOf(node))) report({ node, messageId: 'built' });
    },
    'BinaryExpression[operator="+"]': (node) => {
      if ([node.left, node.right].some((part) => part.type === 'Literal' && TAG.test(textOf(part) ?? '')))
        report({ node, messageId: 'built' });
    },
  }),
};

export const htmlAsText = { rules: { 'no-html-as-text': noHtmlAsText } };

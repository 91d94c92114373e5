/**
 * The rule `no-words`: code that reads or prints prose knows no word of a language. Words stand in the packs
 * (model/languages), so that a language is one object and a seventh needs no change elsewhere.
 */
import path from 'node:path';

const ROOT = path.dirname(import.meta.dirname);

/** The files that know words of a language all the same, each with why. */
export const KNOW_WORDS = {
  'model/contracts/certification-facts.ts': 'one row a fact: its labels stand beside what else there is to it',
  'migrator/claims/grammar/sayings.ts': 'roles in forms of sentences, which are no words',
  'migrator/reader/interpret/header/draft-mark.ts': 'values of front matter',
  'migrator/reader/interpret/header/header-values.ts': 'keys of front matter',
  'migrator/reader/interpret/kind.ts': 'names of files that begin a folder',
  'migrator/reader/interpret/not-a-page.ts': 'names of files that describe a source',
  'migrator/reader/interpret/title/name-as-title.ts': 'names of files that begin a folder',
  'migrator/reader/interpret/title/opening.ts': 'words of JavaScript',
  'server/src/features/evidence/link-mail.ts': 'sentences of the product in the languages of the panel',
  'server/src/features/reminders/mail-texts.ts': 'sentences of the product in the languages of the panel',
};

/** Letters that no identifier, address or format has; the Latin ones may stand in a class of characters. */
const LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?![×÷])[\u00c0-\u024f](?![^[]*\])/u;

/** Rooms whose patterns search prose. */
const PROSE =
  /^(?:migrator\/(?:claims|reader\/interpret|site\/records)|model\/(?:parity|lint|prevailing-language)|server\/src\/(?:forms|render))[/.]/;

/** Names in patterns of these rooms that are no words: formats, tags, nodes of the grammar, keys of headers, standards. */
const TECHNICAL = new Set(
  (
    'http https www mailto javascript tel pdf docx xlsx pptx zip html htm aspx mdx markdown json xml csv php nbsp amp ' +
    'qsa qsac asv cpa pao isa iso iec soc pci dss csa star mlps nist itil hipaa gdpr ccpa api sla faq dpa aria data time datetime href ' +
    'atxheading setextheading atx setext heading bulletlist bullet ordered list level label table div ul ol blockquote figure nav footer section article figcaption svg img language'
  ).split(' '),
);

/** The words in the source of a pattern: no escapes, classes of characters, names of groups or properties. */
const wordsIn = (source) =>
  source
    .replace(/\\[pP]\{[^}]*\}|\\k<\w+>|\\u\{?[\da-fA-F]{2,6}\}?|\\./g, ' ')
    .replace(/\(\?(?:<[=!]|[=!:]|<\w+>)/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .match(/[a-z]{3,}/gi)
    ?.filter((word) => !TECHNICAL.has(word.toLowerCase())) ?? [];

/** Whether an expression is made of this text. */
const isSource = (node) => node.parent.callee?.name === 'RegExp' && node.parent.arguments[0] === node;

const noWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      word: '“{{word}}” is a word of a language: it belongs to the packs, model/languages.',
      unused: 'The file knows no word of a language: take it out of eslint/words.mjs.',
    },
  },
  create: (context) => {
    const file = path.relative(ROOT, context.filename).split(path.sep).join('/');
    const isListed = Object.hasOwn(KNOW_WORDS, file);
    let found = false;
    const check = (node, text, isPattern) => {
      const word = LETTERS.test(text)
        ? text.trim().slice(0, 40)
        : isPattern && PROSE.test(file)
          ? wordsIn(text)[0]
          : undefined;
      if (word === undefined) return;
      found = true;
      if (!isListed) context.report({ node, messageId: 'word', data: { word } });
    };
    return {
      Literal: (node) => {
        if (node.regex) check(node, node.regex.pattern, true);
        else if (typeof node.value === 'string') check(node, node.value, isSource(node));
      },
      TemplateLiteral: (node) => {
        const { parent } = node;
        const isPattern = parent.type === 'TaggedTemplateExpression' || isSource(node);
        for (const { value } of node.quasis) check(node, value.raw, isPattern);
      },
      'Program:exit': (node) => {
        if (isListed && !found) context.report({ node, messageId: 'unused' });
      },
    };
  },
};

export const words = { rules: { 'no-words': noWords } };

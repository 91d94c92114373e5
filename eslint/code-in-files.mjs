/** Processors that find the code in files of other languages: of Markdown its examples, of Astro all but the markup. */

const blockAt = (text, from, code, extension) => ({
  line: text.slice(0, from).split('\n').length - 1,
  code,
  extension,
});

const EXAMPLE = /^```(ts|tsx|js|jsx|mjs)\n([\s\S]*?)^```/gm;

const inMarkdown = (text) =>
  [...text.matchAll(EXAMPLE)].map(({ index, 1: language, 2: code }) =>
    blockAt(text, index + language.length + 4, code, language === 'ts' ? 'ts' : 'tsx'),
  );

/** Where the brace that opens at `from` closes; strings and templates in between may hold braces. */
const closingBrace = (text, from) => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const quote = /["'`]/.test(text[at]) && /[=({,[?:&|+\s]/.test(text[at - 1]) ? text[at] : null;
    if (quote !== null) at = Math.max(at, text.indexOf(quote, at + 1));
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && (depth -= 1) === 0) return at;
  }
  return text.length;
};

const expressionsIn = (text, from) => {
  const found = [];
  for (let at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at)) {
    const end = closingBrace(text, at);
    if (!text.startsWith('{...', at)) found.push(blockAt(text, at, `<>${text.slice(at, end + 1)}</>;`, 'tsx'));
    at = end + 1;
  }
  return found;
};

const SCRIPT = /(<script>)([\s\S]*?)<\/script>/g;

const inAstro = (text) => {
  const [, header = ''] = /^---\n([\s\S]*?)^---\n/m.exec(text) ?? [];
  const blank = (whole) => whole.replace(/[^\n]/g, ' ');
  const markup = text.replace(SCRIPT, blank);
  return [
    blockAt(text, text.indexOf('\n') + 1, header, 'ts'),
    ...[...text.matchAll(SCRIPT)].map(({ index, 1: tag, 2: code }) => blockAt(text, index + tag.length, code, 'ts')),
    ...expressionsIn(markup, header.length + 8),
  ];
};

const processor = (name, find, { hasFragments = false } = {}) => {
  const lines = new Map();
  return {
    meta: { name, version: '1' },
    preprocess: (text, file) => {
      const blocks = find(text);
      lines.set(
        file,
        blocks.map(({ line }) => line),
      );
      return blocks.map(({ code, extension }, at) => ({ text: code, filename: `${String(at)}.${extension}` }));
    },
    postprocess: (messages, file) =>
      messages.flatMap((list, at) =>
        list
          .filter(({ fatal }) => !(fatal && hasFragments))
          .map((message) => ({ ...message, line: message.line + lines.get(file)[at] })),
      ),
  };
};

export const codeInFiles = {
  processors: {
    // some keys of an object are an example, and no program
    markdown: processor('markdown', inMarkdown, { hasFragments: true }),
    astro: processor('astro', inAstro),
  },
};

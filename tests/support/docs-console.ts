/** The commands of a document, and what it says they answer. */

/** A command with its answer, in which `…` stands for anything: as a line for any lines, in a line for any text. */
export interface Command {
  command: string;
  answer: string[];
}

/** A file that the document has its reader write. */
export interface WrittenFile {
  file: string;
  content: string;
}

export const isCommand = (part: Command | WrittenFile): part is Command => 'command' in part;

const commandsIn = (block: string): Command[] =>
  block
    .split(/^(?=\$ )/m)
    .filter((part) => part.startsWith('$ '))
    .map((part) => {
      const [command = '', ...answer] = part.trimEnd().split('\n');
      return { command: command.slice(2), answer };
    });

/**
 * The steps of a reader of a document, in its order: the commands of its blocks `console`, and the files whose block follows a line
 * that ends in `` `NAME`: ``.
 */
export const stepsOf = (markdown: string): (Command | WrittenFile)[] =>
  [...markdown.matchAll(/(.*)\n\n```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(
    ([, before = '', language, content = '']): (Command | WrittenFile)[] => {
      if (language === 'console') return commandsIn(content);
      const file = /In `([^`]+)`:$/.exec(before)?.[1];
      return file === undefined ? [] : [{ file, content }];
    },
  );

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether an answer is the one that a document states. An empty one states nothing. */
export const answers = (stated: readonly string[], answer: string): boolean => {
  if (stated.length === 0) return true;
  const lines = stated.map((line) => (line === '…' ? '(?:.*\n)*?' : `${line.split('…').map(escaped).join('.*')} *\n`));
  return new RegExp(`^${lines.join('')}$`).test(answer.endsWith('\n') ? answer : `${answer}\n`);
};

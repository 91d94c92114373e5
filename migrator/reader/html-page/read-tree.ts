import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import { VFile } from 'vfile';

/** The most open elements at one time: far more than any page needs, and far fewer than a recursive walk can handle. */
export const MAX_DEPTH = 400;
/** The most nodes of one page; a megabyte of ordinary HTML has about 40,000. */
export const MAX_NODES = 400_000;
/**
 * The most nodes for each tag. An unclosed formatting element is repeated in every following block, so a tree may
 * outgrow its source.
 */
const NODES_PER_TAG = 12;
/** The same for what stands in their tags: the address of an unclosed link, in every following block. */
const CHARACTERS_PER_CHARACTER = 12;
const CHARACTERS_BESIDE = 10_000;

/** The limit that a page exceeds, so that it is not read. */
export type Excess = 'depth' | 'nodes';

/** Ends a parse that would take too long; a throw is the only way to stop parse5. Never leaves this module. */
class TooMuch extends Error {
  constructor(readonly excess: Excess) {
    super(excess);
  }
}

/**
 * Parses HTML to a tree with the place of every node, or returns the limit that it exceeds. All input is valid. Places take
 * as much memory as the rest: `isPlaced: false` leaves them out. Where it `isScripted`, what `<noscript>` holds is mere text.
 */
export const readTree = (html: string, { isPlaced = true, isScripted = false } = {}): Root | Excess => {
  try {
    const document = parse(html, {
      sourceCodeLocationInfo: isPlaced,
      scriptingEnabled: isScripted,
      treeAdapter: guarded(html),
    });
    const tree = isPlaced ? fromParse5(document, { file: new VFile(html) }) : fromParse5(document);
    return tree.type === 'root' ? tree : { type: 'root', children: [] };
  } catch (error) {
    if (error instanceof TooMuch) return error.excess;
    throw error;
  }
};

const guarded = (html: string): TreeAdapter<DefaultTreeAdapterMap> => {
  let depth = 0;
  let nodes = 0;
  let characters = 0;
  const mostCharacters = CHARACTERS_PER_CHARACTER * html.length + CHARACTERS_BESIDE;
  const most = Math.min(MAX_NODES, NODES_PER_TAG * (html.split('<').length + 100));
  return {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      nodes += 1;
      for (const { value } of args[2]) characters += value.length;
      if (nodes > most || characters > mostCharacters) throw new TooMuch('nodes');
      const made = defaultTreeAdapter.createElement(...args);
      // the conversion expects a fragment in every template, but templates of SVG and MathML have none
      return made.tagName === 'template'
        ? Object.assign(made, { content: defaultTreeAdapter.createDocumentFragment() })
        : made;
    },
    onItemPush: () => {
      depth += 1;
      if (depth > MAX_DEPTH) throw new TooMuch('depth');
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
};

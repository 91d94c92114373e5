import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import { VFile } from 'vfile';

/** Open elements at one time: far more than any page needs, far less than the stack of a recursive walk holds. */
export const MAX_DEPTH = 400;
/** Nodes of one page: a megabyte of ordinary HTML has about 40,000. */
export const MAX_NODES = 400_000;
/** An unclosed formatting element is repeated in every block that follows: the tree may outgrow its source. */
const NODES_PER_TAG = 12;

/** Why a page is not read: which measure it exceeds. */
export type Excess = 'depth' | 'nodes';

/** Ends a parse that would not end in time; parse5 knows no other way out than a throw. Never leaves this module. */
class TooMuch extends Error {
  constructor(readonly excess: Excess) {
    super(excess);
  }
}

/** HTML -> tree with the place of every node, or the measure that it exceeds. No input is invalid. */
export const readTree = (html: string): Root | Excess => {
  try {
    const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: guarded(html) });
    const tree = fromParse5(document, { file: new VFile(html) });
    return tree.type === 'root' ? tree : { type: 'root', children: [] };
  } catch (error) {
    if (error instanceof TooMuch) return error.excess;
    throw error;
  }
};

const guarded = (html: string): TreeAdapter<DefaultTreeAdapterMap> => {
  let depth = 0;
  let nodes = 0;
  const most = Math.min(MAX_NODES, NODES_PER_TAG * (html.split('<').length + 100));
  return {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      nodes += 1;
      if (nodes > most) throw new TooMuch('nodes');
      const made = defaultTreeAdapter.createElement(...args);
      // the conversion expects a fragment in every template; those of SVG and MathML have none
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

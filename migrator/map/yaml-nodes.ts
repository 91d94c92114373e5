import { isAlias, isMap, isNode, isScalar, isSeq, visit, type Document, type Pair, type YAMLMap } from 'yaml';

interface Found {
  offset: number;
  message: string;
}

/** Names that would reach into an object's prototype. */
const FORBIDDEN = /^(?:__proto__|constructor|prototype)$/;

/** The parser compares each key of a map with all before it, so that a long map takes the square of its length. */
const repeatedKeys = ({ items }: YAMLMap): Found[] => {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    return isRepeated ? [{ offset: key.range?.[0] ?? 0, message: `the key "${String(key.value)}" occurs twice` }] : [];
  });
};

/** Constructs that a map may not contain: keys that stand twice, and although YAML has them aliases, anchors, tags, keys that are no plain text. */
export const unsafeNodes = (document: Document.Parsed): Found[] => {
  const found: Found[] = [];
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node))
        found.push({ offset, message: `the alias *${node.source} is not supported; write the value out` });
      else if (node.anchor !== undefined) {
        found.push({ offset, message: `the anchor &${node.anchor} is not allowed` });
      } else if (node.tag !== undefined) found.push({ offset, message: `the tag ${node.tag} is not allowed` });
      // a visitor of maps alone would keep this one from them
      if (isMap(node)) found.push(...repeatedKeys(node));
    },
    Pair: (_, { key }) => {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (!isScalar(key) || typeof key.value !== 'string') {
        found.push({ offset, message: 'a key must be plain text; put it in quotes' });
      } else if (FORBIDDEN.test(key.value)) found.push({ offset, message: `the key "${key.value}" is not allowed` });
    },
  });
  return found;
};

interface Place {
  key: number;
  value: number;
}

/**
 * Tells where the key and the value of a path begin, as offsets; of what is not there, those of the nearest node around
 * it. The pairs of each map are looked through once.
 */
export const nodePlaces = (document: Document.Parsed): ((path: readonly (string | number)[]) => Place) => {
  const pairs = new WeakMap<YAMLMap, Map<unknown, Pair>>();
  const pairsOf = (map: YAMLMap): Map<unknown, Pair> => {
    const known =
      pairs.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : null, pair]));
    pairs.set(map, known);
    return known;
  };
  return (path) => {
    let node: unknown = document.contents;
    let place = { key: 0, value: 0 };
    for (const step of path) {
      if (isSeq(node)) {
        const item: unknown = node.items[Number(step)];
        const offset = isNode(item) ? (item.range?.[0] ?? 0) : place.value;
        place = { key: offset, value: offset };
        node = item;
      } else if (isMap(node)) {
        const pair = pairsOf(node).get(step);
        if (pair === undefined) break;
        const key = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : place.key;
        place = { key, value: isNode(pair.value) ? (pair.value.range?.[0] ?? key) : key };
        node = pair.value;
      }
    }
    return place;
  };
};

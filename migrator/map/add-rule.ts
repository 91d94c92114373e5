import type { YAMLMap } from 'yaml';
import { isCollection, isMap, isScalar, isSeq, parseDocument, type Document, type Pair } from 'yaml';

// as `parseMap` reads it: every scalar stays the text that the person wrote
const read = (text: string): Document =>
  parseDocument(text.replace(/^\uFEFF/, ''), { schema: 'failsafe', logLevel: 'error', uniqueKeys: false });

const textOf = (node: unknown): unknown => (isScalar(node) ? node.value : node);

/** Where a key stands without a value, the value that is added takes its place, and its comment stays. */
const valueFor = (into: YAMLMap, present: Pair | undefined, pair: Pair): unknown => {
  const { value } = pair;
  if (present === undefined) {
    into.items.push(pair);
    return undefined;
  }
  if (isCollection(present.value) && isCollection(value)) return present.value;
  const comment = isScalar(present.value) ? present.value.comment : undefined;
  present.value = value;
  if (isScalar(value)) value.comment ??= comment;
  else if (isCollection(value)) value.commentBefore = comment;
  return undefined;
};

const merge = (into: unknown, added: unknown): void => {
  if (isSeq(into) && isSeq(added)) {
    const known = new Set(into.items.map(textOf));
    for (const item of added.items) if (!known.has(textOf(item))) into.items.push(item);
  }
  if (!isMap(into) || !isMap(added)) return;
  const present = new Map(into.items.map((pair) => [textOf(pair.key), pair]));
  for (const pair of added.items) merge(valueFor(into, present.get(textOf(pair.key)), pair), pair.value);
};

const inBlockStyle = (node: unknown): void => {
  if (isCollection(node)) node.flow = false;
  if (isMap(node)) for (const { value } of node.items) inBlockStyle(value);
};

/**
 * A map with the decisions of `rule`, a map itself, in place of those that it had about the same thing. Comments and
 * the order of the rest stay. Both texts are valid maps.
 */
export const addRule = (text: string, rule: string): string => {
  const map = read(text);
  const added = read(rule);
  inBlockStyle(added.contents);
  if (isMap(map.contents)) merge(map.contents, added.contents);
  else map.contents = added.contents;
  const merged = map.toString({ lineWidth: 0 });
  return text.includes('\r\n') ? merged.replaceAll('\n', '\r\n') : merged;
};

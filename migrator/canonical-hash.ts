import { createHash, type Hash } from 'node:crypto';
import { isObject } from '../model/readers';
import type { Steps } from '../model/steps';

/** JSON with sorted object keys and no white space: equal values give equal text, whatever order they were built in. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry)).join(',')}]`;
  if (isObject(value)) {
    let text = '';
    for (const key of Object.keys(value).sort()) {
      const entry = value[key];
      if (entry !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(entry)}`;
    }
    return `{${text}}`;
  }
  return value === undefined ? 'null' : JSON.stringify(value);
};

/** sha256 of bytes, or of a text's UTF-8 bytes, 64 hex digits. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** `sha256:…` over the canonical JSON of a value. */
export const hashOf = (value: unknown): string => `sha256:${sha256(canonicalJson(value))}`;

/** Adds the canonical JSON of a list to a hash. */
function* addList(hash: Hash, list: readonly unknown[]): Steps<void> {
  for (const [index, item] of list.entries()) {
    hash.update(`${index === 0 ? '[' : ','}${canonicalJson(item)}`);
    yield;
  }
  hash.update(list.length === 0 ? '[]' : ']');
}

/** `hashOf` of a long list: it may be paused after each item. */
export function* hashListInSteps(list: readonly unknown[]): Steps<string> {
  const hash = createHash('sha256');
  yield* addList(hash, list);
  return `sha256:${hash.digest('hex')}`;
}

/** `hashOf` of an object with long lists: it may be paused after each of their items. */
export function* hashInSteps(value: Readonly<Record<string, unknown>>): Steps<string> {
  const hash = createHash('sha256');
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  for (const [at, key] of keys.sort().entries()) {
    const entry = value[key];
    hash.update(`${at === 0 ? '{' : ','}${JSON.stringify(key)}:`);
    if (Array.isArray(entry)) yield* addList(hash, entry);
    else hash.update(canonicalJson(entry));
  }
  return `sha256:${hash.update(keys.length === 0 ? '{}' : '}').digest('hex')}`;
}

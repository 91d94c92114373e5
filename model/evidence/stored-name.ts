import path from 'node:path';

/** The beginning of the name of an uploaded file: the hash of its bytes, so that a replaced file stays beside the new one. */
const HASHED = /^([0-9a-f]{64})-(.+)$/su;

/** A file system takes 255 bytes, of which the hash and the hyphen take 65. */
const LONGEST_NAME = 180;

/** The name of an uploaded file, without folders and without what a file system or a header could take for more. */
export const plainName = (name: string): string => {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  const { name: stem, ext } = path.parse(plain === '' ? 'file' : plain);
  const suffix = Buffer.byteLength(ext) > 20 ? '' : ext;
  let kept = '';
  for (const sign of stem) {
    if (Buffer.byteLength(kept + sign + suffix) > LONGEST_NAME) break;
    kept += sign;
  }
  return `${kept}${suffix}`;
};

/** A stored name: what people call the file, and the hash of its bytes if the plugin stored it. */
export const readStoredName = (stored: string): { name: string; sha256: string | null } => {
  const [, sha256, name] = HASHED.exec(stored) ?? [];
  return sha256 === undefined || name === undefined ? { name: stored, sha256: null } : { name, sha256 };
};

/** The name of an upload that has not ended, or never will. */
const PART = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/u;

/** Whether the plugin gave a file this name; operators may keep files of their own beside them. */
export const isOwnName = (stored: string): boolean => readStoredName(stored).sha256 !== null || PART.test(stored);

/** A name to compare by: some file systems decompose characters in names or ignore their case. */
export const comparedName = (stored: string): string => stored.normalize('NFC').toLowerCase();

/** The name under which a file with this hash is stored. */
export const storedName = (name: string, sha256: string): string => `${sha256}-${plainName(name)}`;

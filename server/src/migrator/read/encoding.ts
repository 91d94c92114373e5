type Encoding = 'utf-8' | 'gb18030';

/** Offset of the character at which strict decoding fails; the number of bytes when it never does. */
export const firstBadByte = (bytes: Uint8Array, encoding: Encoding): number => {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValid(bytes.subarray(0, middle), encoding, { stream: true })) good = middle;
    else bad = middle;
  }
  // the bytes in front may be the start of a character that the bad byte cuts off
  const cut = [0, 1, 2, 3].find((length) => isValid(bytes.subarray(0, good - length), encoding, { stream: false }));
  return good - (cut ?? 0);
};

/** Streaming, a character cut off at the end is no error. */
const isValid = (bytes: Uint8Array, encoding: Encoding, options: { stream: boolean }): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
};

/** The number of characters outside ASCII in the first `end` bytes of UTF-8. */
export const validUtf8Characters = (bytes: Uint8Array, end: number): number => {
  let count = 0;
  for (let at = 0; at < end; at += 1) if ((bytes[at] ?? 0) >= 0xc0) count += 1;
  return count;
};

/**
 * GB18030 accepts nearly any Latin-1 text too. Chinese text uses the GB 2312 rows, whose second byte is 0xA1 or more;
 * an accented letter followed by an ASCII letter never is.
 */
export const looksLikeChinese = (bytes: Uint8Array): boolean => {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    at += 1;
    pairs += 1;
    if ((bytes[at] ?? 0) >= 0xa1) common += 1;
  }
  return common * 2 >= pairs;
};

/** How many bytes follow the first byte of a character in UTF-8, also of the overlong and too large ones. */
const followers = (byte: number): number => (byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0);

/** Whether bytes beyond ASCII are one character of UTF-8 after the other; the last one may be cut. */
const isRunOfCharacters = (run: Uint8Array): boolean => {
  for (let at = 0; at < run.length;) {
    const count = followers(run[at] ?? 0);
    if (count === 0 || run.subarray(at + 1, at + 1 + count).some((byte) => byte > 0xbf)) return false;
    at += count + 1;
  }
  return true;
};

/**
 * Whether most bytes beyond ASCII stand in the order of UTF-8, though some spell no character: overlong forms, halves of
 * surrogate pairs, a character that was cut. In GB18030 they stand so by chance only.
 */
export const isShapedAsUtf8 = (bytes: Uint8Array): boolean => {
  let shaped = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let to = at;
    while ((bytes[to] ?? 0) >= 0x80) to += 1;
    all += to - at;
    if (isRunOfCharacters(bytes.subarray(at, to))) shaped += to - at;
    at = to;
  }
  return shaped * 2 > all;
};

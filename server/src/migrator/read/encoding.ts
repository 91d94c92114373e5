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

const isLetter = (byte = 0): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** Whether a second byte begins the other half of four. */
const isLong = (second: number): boolean => second >= 0x30 && second <= 0x39;

/** What a character is in Chinese text: punctuation and symbols, one of the 3755 usual characters, or a rare one. */
const rankOf = (first: number, second: number): 'symbol' | 'usual' | 'rare' => {
  // dashes and double lines, and whatever takes four bytes, which Latin letters and digits never spell
  if ((first === 0xa8 && second < 0xa1) || isLong(second)) return 'symbol';
  if (second < 0xa1) return 'rare';
  if (first >= 0xa1 && first <= 0xa9) return 'symbol';
  return first >= 0xb0 && first <= 0xd7 ? 'usual' : 'rare';
};

/** A dash, an ellipsis or a quotation mark, also of English text: in Windows-1252 these bytes spell nothing, as `¡°`. */
const isMark = (first: number, second: number): boolean =>
  first === 0xa1 && (second === 0xaa || (second >= 0xad && second <= 0xb1));

/**
 * GB18030 accepts many a text in Latin-1 or Windows-1252, and makes rare Chinese characters of its accented letters, one
 * here and one there, between Latin letters. Text reads as Chinese where most of its characters are usual ones, or stand
 * beside a usual one: those of traditional Chinese are rare by this measure. Symbols prove nothing, as `§§`, and neither does
 * one character alone that is a doubled sign, as `»»`.
 */
export const looksLikeChinese = (bytes: Uint8Array): boolean => {
  let isProven = false;
  let all = 0;
  let fitting = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    // a euro sign of one byte
    if ((bytes[at] ?? 0) <= 0x80) continue;
    const from = at;
    let count = 0;
    let symbols = 0;
    let usual = 0;
    let besideUsual = 0;
    let before = '';
    for (; (bytes[at] ?? 0) > 0x80; at += 2) {
      const second = bytes[at + 1] ?? 0;
      const rank = rankOf(bytes[at] ?? 0, second);
      if (isMark(bytes[at] ?? 0, second)) isProven = true;
      if (isLong(second)) at += 2;
      count += 1;
      if (rank === 'symbol') symbols += 1;
      if (rank === 'usual') {
        usual += 1;
        if (before === 'rare') besideUsual += 1;
      }
      before = rank === 'rare' && before === 'usual' ? 'counted' : rank;
      if (before === 'counted') besideUsual += 1;
    }
    const isBetweenLetters = count === 1 && isLetter(bytes[from - 1]) && isLetter(bytes[at]);
    const isDoubled = count === 1 && bytes[from] === bytes[from + 1];
    if (usual > 0 && !isDoubled) isProven = true;
    all += count;
    fitting += symbols + (isBetweenLetters ? 0 : usual + besideUsual);
    at -= 1;
  }
  return isProven && fitting * 4 >= all * 3;
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

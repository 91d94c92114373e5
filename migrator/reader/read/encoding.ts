type Encoding = 'utf-8' | 'gb18030';

/** The offset of the character at which strict decoding fails; the number of bytes if it does not. */
export const firstBadByte = (bytes: Uint8Array, encoding: Encoding): number => {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValid(bytes.subarray(0, middle), encoding, { stream: true })) good = middle;
    else bad = middle;
  }
  // the preceding bytes may be the start of a character that the bad byte cuts off
  const cut = [0, 1, 2, 3].find((length) => isValid(bytes.subarray(0, good - length), encoding, { stream: false }));
  return good - (cut ?? 0);
};

/** Whether bytes are valid. When streaming, a character cut off at the end is not an error. */
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

/** Whether a second byte indicates a character of four bytes. */
const isLong = (second: number): boolean => second >= 0x30 && second <= 0x39;

/** The rank of a character in Chinese text: punctuation or symbol, one of the 3755 common characters, or rare. */
const rankOf = (first: number, second: number): 'symbol' | 'usual' | 'rare' => {
  // dashes and double lines, and all characters of four bytes, which Latin letters and digits never produce
  if ((first === 0xa8 && second < 0xa1) || isLong(second)) return 'symbol';
  if (second < 0xa1) return 'rare';
  if (first >= 0xa1 && first <= 0xa9) return 'symbol';
  return first >= 0xb0 && first <= 0xd7 ? 'usual' : 'rare';
};

/**
 * A dash, an ellipsis or a quotation mark, which may also occur in English text. In Windows-1252 these bytes have no
 * sensible meaning, for example `¡°`.
 */
const isMark = (first: number, second: number): boolean =>
  first === 0xa1 && (second === 0xaa || (second >= 0xad && second <= 0xb1));

/**
 * Whether bytes are plausible Chinese text in GB18030. GB18030 accepts many texts in Latin-1 or Windows-1252 and reads
 * their accented letters as rare Chinese characters, scattered between Latin letters. Text is Chinese if most of its
 * characters are common or next to a common one; traditional characters count as rare. Symbols such as `§§` prove
 * nothing, and neither does a single character that is a doubled sign, such as `»»`.
 */
export const looksLikeChinese = (bytes: Uint8Array): boolean => {
  let isProven = false;
  let all = 0;
  let fitting = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    // ASCII, or a euro sign of one byte
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

/** The number of bytes after the first byte of a UTF-8 character, including overlong and too large ones. */
const followers = (byte: number): number => (byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0);

/** Whether non-ASCII bytes are a sequence of UTF-8 characters; the last one may be cut off. */
const isRunOfCharacters = (run: Uint8Array): boolean => {
  for (let at = 0; at < run.length;) {
    const count = followers(run[at] ?? 0);
    if (count === 0 || run.subarray(at + 1, at + 1 + count).some((byte) => byte > 0xbf)) return false;
    at += count + 1;
  }
  return true;
};

/** The offset after the run of non-ASCII bytes that begins at `from`. */
const endOfRun = (bytes: Uint8Array, from: number): number => {
  let end = from;
  while ((bytes[end] ?? 0) >= 0x80) end += 1;
  return end;
};

/** Whether a byte begins a Chinese character in UTF-8. */
const beginsHan = (byte: number): boolean => byte >= 0xe4 && byte <= 0xe9;

/**
 * The number of Chinese characters in words that are valid UTF-8. Two such characters are three characters in GB18030,
 * the first of them rare, so in a GB18030 file they occur only once and by chance.
 */
export const chineseInUtf8 = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const run = bytes.subarray(at, endOfRun(bytes, at));
    const han = run.filter((byte) => beginsHan(byte)).length;
    if (han >= 2 && beginsHan(run[0] ?? 0) && isValid(run, 'utf-8', { stream: false })) count += han;
    at += run.length;
  }
  return count;
};

/**
 * Whether most non-ASCII bytes have the structure of UTF-8, even if some do not form a character: overlong forms,
 * halves of surrogate pairs, a cut-off character. In GB18030 this happens only by chance.
 */
export const isShapedAsUtf8 = (bytes: Uint8Array): boolean => {
  let shaped = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const to = endOfRun(bytes, at);
    all += to - at;
    if (isRunOfCharacters(bytes.subarray(at, to))) shaped += to - at;
    at = to;
  }
  return shaped * 2 > all;
};

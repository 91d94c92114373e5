import { FILE_START, diagnostic, type Diagnostic } from '../diagnostics';
import type { SourceFile, SourceText } from '../model';
import { firstBadByte, isShapedAsUtf8, looksLikeChinese, validUtf8Characters } from './encoding';
import { irreversible } from './encode';
import type { Limits } from './limits';
import { placesIn } from './place';
import { firstControl, hasUnwanted, withoutUnwanted } from './unwanted-characters';

export interface Decoded {
  /** Null when the file is refused; the diagnostics say why. */
  source: SourceText | null;
  diagnostics: Diagnostic[];
}

/** Bytes -> text: strictly UTF-8, else strictly GB18030, else refused with the line of the first bad byte. */
export const decode = (file: SourceFile, limits: Limits): Decoded => {
  const { path, bytes } = file;
  if (file.refused !== undefined) {
    const code = file.isMisnamed === true ? 'FILE_NAME_REFUSED' : 'FILE_REFUSED';
    return refused(diagnostic(code, path, FILE_START, file.refused));
  }
  if (bytes.length > limits.pageBytes) {
    const message = `The file has ${file.size ?? bytes.length} bytes; a page may have ${limits.pageBytes}.`;
    return refused(diagnostic('FILE_TOO_LARGE', path, FILE_START, message, 'Split the page, or raise the limit.'));
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  // No text holds one, and PostgreSQL stores none: without it the original could not be kept.
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refused(undecodable(path, bytes, nul, 'is NUL: the file is binary, or UTF-16'));
  const decoded = decodeStrictly(bytes);
  if (decoded === null) {
    const at = firstBadByte(bytes, 'utf-8');
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    const flaw = `(0x${byte}) is not UTF-8, and the file as a whole is no Chinese text in GB18030`;
    return refused(
      undecodable(path, bytes, at, flaw, validUtf8Characters(bytes, at) > 0 ? SAVE : `${MAYBE_LATIN} ${SAVE}`),
    );
  }

  const { text, diagnostics } = clean(path, decoded.text);
  if (!/\S/.test(text)) return refused(diagnostic('FILE_EMPTY', path, FILE_START, 'The file is empty.'));
  if (decoded.encoding === 'gb18030') {
    diagnostics.push(diagnostic('TEXT_GB18030', path, FILE_START, 'The file is GB18030; it was read as such.'));
  }
  const kept = irreversible(bytes, { ...decoded, bom });
  return {
    source: {
      path,
      text,
      encoding: decoded.encoding,
      bom,
      original: text === decoded.text ? null : decoded.text,
      ...(kept !== undefined && { bytes: kept }),
    },
    diagnostics,
  };
};

const refused = (reason: Diagnostic): Decoded => ({ source: null, diagnostics: [reason] });

const decodeStrictly = (bytes: Uint8Array): { text: string; encoding: SourceText['encoding'] } | null => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (isBrokenUtf8(bytes) || !looksLikeChinese(bytes)) return null;
  }
  try {
    return { text: new TextDecoder('gb18030', { fatal: true }).decode(bytes), encoding: 'gb18030' };
  } catch {
    return null;
  }
};

/** A page that is UTF-8 but for some broken characters must not become GB18030 gibberish. */
const isBrokenUtf8 = (bytes: Uint8Array): boolean =>
  validUtf8Characters(bytes, firstBadByte(bytes, 'utf-8')) >= 8 || isShapedAsUtf8(bytes);

const SAVE = 'Save the file as UTF-8 and import it again.';
const MAYBE_LATIN = 'The text may be in Windows-1252 or ISO-8859-1.';

const undecodable = (path: string, bytes: Uint8Array, at: number, flaw: string, hint = SAVE): Diagnostic => {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).replace(/\r\n?/g, '\n');
  const place = placesIn(before)(before.length);
  const message = `Byte ${at + 1} ${flaw}.`;
  return diagnostic('TEXT_UNDECODABLE', path, place, message, hint);
};

/** Line ends become `\n`; characters that no database should hold, and byte order marks inside the text, go. */
const clean = (path: string, decoded: string): { text: string; diagnostics: Diagnostic[] } => {
  const lines = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
  if (!hasUnwanted(lines)) return { text: lines, diagnostics: [] };
  const place = placesIn(lines);
  const diagnostics: Diagnostic[] = [];
  const control = firstControl(lines);
  if (control >= 0) {
    const message = 'Control characters stand in the text; they were left out.';
    diagnostics.push(diagnostic('TEXT_CONTROL_CHARACTERS', path, place(control), message));
  }
  const damaged = lines.indexOf('\ufffd');
  if (damaged >= 0) {
    const message = 'Characters were lost in an earlier conversion (U+FFFD); the marks were left out.';
    const hint = 'Restore these words from an older copy of the file.';
    diagnostics.push(diagnostic('TEXT_REPLACEMENT_CHARACTERS', path, place(damaged), message, hint));
  }
  return { text: withoutUnwanted(lines), diagnostics };
};

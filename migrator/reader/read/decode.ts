import { quoted, say, type Said } from '../../../model/say';
import { FILE_START, newFinding, type Finding } from '../../findings';
import type { SourceFile, SourceText } from '../../model/source';
import { chineseInUtf8, firstBadByte, isShapedAsUtf8, looksLikeChinese, validUtf8Characters } from './encoding';
import { irreversible } from './encode';
import type { Limits } from './limits';
import { placesIn } from './place';
import { firstControl, hasUnwanted, withoutUnwanted } from '../../unwanted-characters';

interface Decoded {
  /** Null when the file is refused; the findings say why. */
  source: SourceText | null;
  findings: Finding[];
}

/**
 * Decodes bytes as strict UTF-8, else as strict GB18030; otherwise the file is refused with the line of the first bad
 * byte.
 */
export const decode = (file: SourceFile, limits: Limits): Decoded => {
  const { path, bytes } = file;
  if (file.refused !== undefined) {
    const code = file.isMisnamed === true ? 'FILE_NAME_REFUSED' : 'FILE_REFUSED';
    return refused(
      newFinding(code, path, FILE_START, typeof file.refused === 'string' ? quoted(file.refused) : file.refused),
    );
  }
  if (bytes.length > limits.pageBytes) {
    const message = say('fileTooLarge', {
      size: file.size ?? bytes.length,
      limit: limits.pageBytes,
    });
    return refused(newFinding('FILE_TOO_LARGE', path, FILE_START, message, say('splitPageOrRaiseLimit')));
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  // NUL does not occur in text, and PostgreSQL cannot store it, so the original could not be kept
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refused(undecodable(path, bytes, nul, say('byteIsNul', { byte: nul + 1 })));
  const decoded = decodeStrictly(bytes);
  if (decoded === null) {
    const at = firstBadByte(bytes, 'utf-8');
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    const message = say('byteNotUtf8', {
      ...{ byte: at + 1, hex: `0x${byte}` },
    });
    return refused(undecodable(path, bytes, at, message, validUtf8Characters(bytes, at) > 0 ? SAVE : MAYBE_LATIN));
  }

  const { text, findings } = clean(path, decoded.text);
  if (!/\S/.test(text)) return refused(newFinding('FILE_EMPTY', path, FILE_START, say('fileEmpty')));
  if (decoded.encoding === 'gb18030') {
    findings.push(newFinding('TEXT_GB18030', path, FILE_START, say('fileInGb18030')));
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
    findings,
  };
};

const refused = (reason: Finding): Decoded => ({ source: null, findings: [reason] });

// a decoder that has thrown begins anew
const UTF_8 = new TextDecoder('utf-8', { fatal: true });
const GB18030 = new TextDecoder('gb18030', { fatal: true });

const decodeStrictly = (bytes: Uint8Array): { text: string; encoding: SourceText['encoding'] } | null => {
  try {
    return { text: UTF_8.decode(bytes), encoding: 'utf-8' };
  } catch {
    if (isBrokenUtf8(bytes) || !looksLikeChinese(bytes)) return null;
  }
  try {
    return { text: GB18030.decode(bytes), encoding: 'gb18030' };
  } catch {
    return null;
  }
};

/**
 * Whether text is UTF-8 with some broken characters, or GB18030 with a title in UTF-8. Decoding it as GB18030 would
 * produce gibberish.
 */
const isBrokenUtf8 = (bytes: Uint8Array): boolean =>
  validUtf8Characters(bytes, firstBadByte(bytes, 'utf-8')) >= 8 || isShapedAsUtf8(bytes) || chineseInUtf8(bytes) >= 4;

const SAVE = say('saveAsUtf8');
const MAYBE_LATIN = say('maybeWindows1252');

const undecodable = (path: string, bytes: Uint8Array, at: number, message: Said, hint = SAVE): Finding => {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).replace(/\r\n?/g, '\n');
  const place = placesIn(before)(before.length);
  return newFinding('TEXT_UNDECODABLE', path, place, message, hint);
};

/**
 * Converts line ends to `\n`, and removes byte order marks inside the text and characters that no database should
 * contain.
 */
const clean = (path: string, decoded: string): { text: string; findings: Finding[] } => {
  const lines = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
  if (!hasUnwanted(lines)) return { text: lines, findings: [] };
  const place = placesIn(lines);
  const findings: Finding[] = [];
  const control = firstControl(lines);
  if (control >= 0) {
    const message = say('controlCharactersRemoved');
    findings.push(newFinding('TEXT_CONTROL_CHARACTERS', path, place(control), message));
  }
  const damaged = lines.indexOf('\ufffd');
  if (damaged >= 0) {
    const message = say('charactersLost');
    const hint = say('restoreWords');
    findings.push(newFinding('TEXT_REPLACEMENT_CHARACTERS', path, place(damaged), message, hint));
  }
  return { text: withoutUnwanted(lines), findings };
};

import { decode as decodeWith } from 'iconv-lite';
import { quoted, say, type Said } from '../../../model/say';
import { FILE_START, newFinding, type Finding } from '../../findings';
import type { SourceFile, SourceText } from '../../model/source';
import { chineseInUtf8, firstBadByte, isShapedAsUtf8, looksLikeChinese, validUtf8Characters } from './encoding';
import { irreversible } from './encode';
import type { Limits } from './limits';
import { statedEncoding, utf16Of } from './stated-encoding';
import { placesIn } from './place';
import { firstControl, hasUnwanted, withoutUnwanted } from '../../unwanted-characters';

interface Decoded {
  /** Null when the file is refused; the findings say why. */
  source: SourceText | null;
  findings: Finding[];
}

/**
 * Decodes bytes as the UTF-16 that their byte order mark names, as strict UTF-8, in the encoding that the document
 * states, or as strict GB18030 if they read as Chinese; otherwise the file is refused with the line of the first bad byte.
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
  const utf16 = utf16Of(bytes);
  const bom = utf16 !== undefined || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  // NUL does not occur in text, and PostgreSQL cannot store it, so the original could not be kept
  const nul = utf16 === undefined ? bytes.indexOf(0) : -1;
  if (nul >= 0) return refused(undecodable(path, bytes, nul, say('byteIsNul', { byte: nul + 1 })));
  const decoded = utf16 === undefined ? decodeStrictly(bytes) : decodeAs(utf16, bytes);
  if (utf16 !== undefined && (decoded === null || decoded.text.includes('\0'))) {
    return refused(newFinding('TEXT_UNDECODABLE', path, FILE_START, say('notUtf16', { encoding: utf16 }), SAVE));
  }
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
  } else if (decoded.encoding !== 'utf-8') {
    const message = say('fileConverted', { encoding: decoded.encoding });
    findings.push(newFinding('TEXT_CONVERTED', path, FILE_START, message));
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

type Read = Pick<SourceText, 'text' | 'encoding'>;

/** Null if any byte is not of the encoding. */
const decodeAs = (encoding: string, bytes: Uint8Array): Read | null => {
  // Node.js 20 decodes it as Latin-1: quotes, dashes and the euro sign would be control characters
  if (encoding === 'windows-1252') return { text: decodeWith(Buffer.from(bytes), encoding), encoding };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
};

const decodeStrictly = (bytes: Uint8Array): Read | null => {
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null || isBrokenUtf8(bytes)) return utf8;
  const stated = statedEncoding(bytes);
  // GB18030 holds what GBK lacks, and pages that state GBK have some of it
  const encoding = stated === 'gbk' || (stated === undefined && looksLikeChinese(bytes)) ? 'gb18030' : stated;
  return encoding === undefined ? null : decodeAs(encoding, bytes);
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

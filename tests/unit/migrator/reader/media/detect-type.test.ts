import { inEnglish } from '../../../../../model/say';
import { detectType } from '../../../../../migrator/reader/media/detect-type';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const found = (head: Uint8Array, entries: string[] = []) => {
  const { type, found: words } = detectType(head, entries);
  return type === null ? `refused: ${inEnglish(words)}` : `${type.kind} ${type.mime}`;
};

test.each([
  ['PNG', '\x89PNG\r\n\x1a\n', 'image image/png'],
  ['JPEG', '\xff\xd8\xff\xe0\x00\x10JFIF', 'image image/jpeg'],
  ['JPEG of a camera', '\xff\xd8\xff\xe1\x00\x10Exif', 'image image/jpeg'],
  ['GIF', 'GIF89a', 'image image/gif'],
  ['WebP', 'RIFF\x24\x00\x00\x00WEBPVP8 ', 'image image/webp'],
  ['AVIF', '\x00\x00\x00\x1cftypavif', 'image image/avif'],
  ['BMP', `BM${'\x00'.repeat(12)}\x28\x00\x00\x00`, 'image image/bmp'],
  ['ICO', '\x00\x00\x01\x00\x01\x00', 'image image/x-icon'],
  ['PDF', '%PDF-1.7', 'document application/pdf'],
])('accepts %s', (_, head, expected) => {
  expect(found(bytes(head))).toBe(expected);
});

test.each([
  ['SVG', '<?xml version="1.0"?><!-- logo --><svg xmlns="http://www.w3.org/2000/svg">', 'SVG'],
  ['SVG behind a BOM', '\xef\xbb\xbf <svg>', 'SVG'],
  ['HTML', '\n<!DOCTYPE html><p>', 'HTML'],
  ['a fragment of HTML', '<script >alert(1)</script>', 'HTML'],
  ['XML', '<?xml version="1.0"?><feed/>', 'XML'],
  ['a shell script', '#!/bin/sh\n', 'a script'],
  ['a Windows program', 'MZ\x90\x00', 'EXE'],
  ['a text that begins like a bitmap', 'BMW builds cars and motorcycles.', 'an unknown type'],
  ['text', 'hello', 'an unknown type'],
  ['nothing', '', 'an unknown type'],
  ['an old Word document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'DOC'],
])('refuses %s', (_, head, words) => {
  expect(found(bytes(head))).toBe(`refused: ${words}`);
});

describe('a zip archive', () => {
  const ZIP = 'PK\x03\x04';
  const odt = `${ZIP}${'\x00'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`;

  test.each([
    ['word/document.xml', 'wordprocessingml.document'],
    ['xl/workbook.xml', 'spreadsheetml.sheet'],
    ['ppt/presentation.xml', 'presentationml.presentation'],
  ])('with %s is an office document', (part, type) => {
    const mime = `application/vnd.openxmlformats-officedocument.${type}`;
    expect(found(bytes(ZIP), ['[Content_Types].xml', part])).toBe(`document ${mime}`);
  });

  test('that begins with an OpenDocument media type is one', () => {
    expect(found(bytes(`${odt}PK`), ['mimetype', 'content.xml'])).toBe(
      'document application/vnd.oasis.opendocument.text',
    );
    expect(found(bytes(`${odt}-templatePK`), ['mimetype'])).toBe('refused: a ZIP archive');
  });

  test('with macros is refused', () => {
    const entries = ['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'];
    expect(found(bytes(ZIP), entries)).toBe('refused: DOCX with macros');
    expect(found(bytes(`${odt}PK`), ['mimetype', 'Basic/script-lc.xml'])).toBe('refused: ODT with macros');
  });

  test('of anything else is refused', () => {
    expect(found(bytes(ZIP), ['word/document.xml'])).toBe('refused: a ZIP archive');
    expect(found(bytes(ZIP))).toBe('refused: a ZIP archive');
  });
});

import type { SourcePath } from '../../model/source';

const PAGE_EXTENSION = /\.(?:md|mdx|markdown)$/i;

/** What a file's name indicates: a page, possibly a page (no extension, so its first bytes decide), or another file. */
export const candidacy = (path: SourcePath): 'page' | 'maybe' | 'other' => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (PAGE_EXTENSION.test(name)) return 'page';
  return name.includes('.') ? 'other' : 'maybe';
};

/** Whether a file without an extension is a page: pages begin with a header block or front matter. */
export const beginsWithHeader = (bytes: Uint8Array): boolean =>
  /^\s*(?:<(?:properties|tags)[\s/>]|---[ \t]*\n)/i.test(
    new TextDecoder('utf-8').decode(bytes.subarray(0, 1024)).replace(/\r\n?/g, '\n'),
  );

/** The folder of a file; `''` in the root. */
export const folderOf = (path: SourcePath): SourcePath => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** The path without the extension of a page. */
export const withoutExtension = (path: SourcePath): string => path.replace(PAGE_EXTENSION, '');

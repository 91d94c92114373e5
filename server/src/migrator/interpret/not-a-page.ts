import type { Outline } from '../parse/outline';
import type { DiagnosticCode } from '../diagnostics';
import type { SourcePath } from '../model';

export interface Reason {
  code: DiagnosticCode;
  message: string;
  hint?: string;
}

const README =
  /^(?:readme|contributing|license|licence|changelog|code[-_]of[-_]conduct|security-policy)(?:[-_.][\w.-]+)?$/i;
const TOC = /^(?:toc|_?sidebar|summary|_?navbar)(?:[-_.](?:en|cn|zh|en-us|zh-cn))?$/i;

/** Files that are about the source, by name; null for all others. */
export const notAPageByName = (path: SourcePath): Reason | null => {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  if (README.test(name))
    return { code: 'PAGE_README', message: 'The file is about the source, not a page of the site.' };
  if (TOC.test(name)) return { code: 'PAGE_TOC', message: 'The file is a table of contents.' };
  return null;
};

/** Whether a paragraph holds no link at all: then the page is neither empty nor made of links. */
export const hasProse = (outline: Outline, text: string): boolean =>
  outline.blocks.some(({ name, from, to }) => name === 'Paragraph' && !/[\]<]/.test(text.slice(from, to)));

const LEAST_LINKS = 3;

/** Landing pages: apart from headings and list marks, every word is part of a link into the site. */
export const isLinksOnly = (body: string): boolean => {
  const lines = body.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const links = body.match(LINK)?.length ?? 0;
  return (
    links >= LEAST_LINKS &&
    lines.every((line) => /^[\s>*+|.,;:·/、，。-]*$/.test(line.replace(LINK, '').replace(/<[^<>]*>/g, '')))
  );
};

const LINK = /!?\[(?:[^[\]]|\[[^[\]]*\])*\](?:\([^()\s]*(?:\s+"[^"]*")?\s*\)|\[[^[\]]*\])|<a\b[^<>]*>[^<>]*<\/a>/gi;

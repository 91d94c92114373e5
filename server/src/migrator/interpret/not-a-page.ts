import type { DiagnosticCode } from '../diagnostics';
import type { SourcePath } from '../model';
import type { Outline } from '../parse/outline';

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

const LEADING_COMMENTS = /^(?:\s*<!--[\s\S]*?-->)*\s*/;
const HTML_PAGE = /^<(?:!doctype|html|head|body|div|section|main|article|header|style|script|link|center|form)\b/i;

/** Pages whose text is one HTML document: no heading in markdown, and most lines are tags. */
export const isHtmlPage = (text: string, outline: Outline): boolean => {
  const content = text.replace(LEADING_COMMENTS, '');
  if (!HTML_PAGE.test(content)) return false;
  if (outline.headings.some(({ syntax, top }) => syntax === 'markdown' && top)) return false;
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => line.trimStart().startsWith('<')).length * 2 >= lines.length;
};

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

import { say, type Said } from '../../../model/say';
import type { Outline } from '../parse/outline';
import type { FindingCode } from '../../findings';
import type { GeneratorName } from '../../../model/contracts/values';
import { mountedFile } from '../dialects/generators/address';
import type { SiteConventions } from '../../model/conventions';
import type { SourcePath } from '../../model/source';
import { withoutLocaleMarks } from './locale-marks';
import type { PageDraft } from './page-draft';

interface Reason {
  code: FindingCode;
  message: Said;
  hint?: Said;
}

const README =
  /^(?:readme|contributing|license|licence|changelog|code[-_]of[-_]conduct|security-policy)(?:[-_.][\w.-]+)?$/i;
const TOC = /^(?:toc|_?sidebar|summary|_?navbar)$/i;

const stemOf = (path: SourcePath): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');

/** Whether a file has the name of one that describes its source where it stands in the root: README, LICENSE. */
export const describesSource = (path: SourcePath): boolean => README.test(stemOf(path));

/** Of generators that make a table of contents of files, or of none. */
const SIDEBAR = /^_?(?:sidebar|navbar)$/i;
const WITH_TOC = new Set<GeneratorName>(['plain', 'azure', 'docfx', 'gitbook', 'mdbook']);

/**
 * The finding for a file whose name says that it describes the source itself (such as a README in its root); null for
 * other files, and where its front matter or the generator makes it a page.
 */
export const notAPageByName = (
  { path, permalink, slug, addressing }: Pick<PageDraft, 'path' | 'permalink' | 'slug' | 'addressing'>,
  conventions: SiteConventions | undefined,
): Reason | null => {
  const name = stemOf(path);
  const generator = conventions?.generator ?? 'plain';
  const isPage = permalink !== null || slug !== null || (generator !== 'plain' && addressing.title !== null);
  const mount = conventions === undefined ? null : mountedFile(path, conventions.mounts)?.mount;
  const isFront = mount?.rule?.index.includes(name.toLowerCase()) === true;
  if (describesSource(path) && isInRoot(path, conventions?.root ?? '') && !isPage && !isFront)
    return { code: 'PAGE_README', message: say('describesSource') };
  if ((WITH_TOC.has(generator) ? TOC : SIDEBAR).test(withoutLocaleMarks(name)))
    return { code: 'PAGE_TOC', message: say('isContents') };
  return null;
};

const isInRoot = (path: SourcePath, root: SourcePath): boolean =>
  path.slice(0, Math.max(path.lastIndexOf('/'), 0)) === root || !path.includes('/');

/** Whether a paragraph has no link. A page with such a paragraph is neither empty nor a list of links. */
export const hasProse = (outline: Outline, text: string): boolean =>
  outline.blocks.some(({ name, from, to }) => name === 'Paragraph' && !/[\]<]/.test(text.slice(from, to)));

const LEAST_LINKS = 3;

/** Whether a page is a landing page: apart from headings and list marks, every word is part of a link into the site. */
export const isLinksOnly = (body: string): boolean => {
  const lines = body.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const links = body.match(LINK)?.length ?? 0;
  return (
    links >= LEAST_LINKS &&
    lines.every((line) => /^[\s>*+|.,;:·/、，。-]*$/.test(line.replace(LINK, '').replace(/<[^<>]*>/g, '')))
  );
};

const LINK = /!?\[(?:[^[\]]|\[[^[\]]*\])*\](?:\([^()\s]*(?:\s+"[^"]*")?\s*\)|\[[^[\]]*\])|<a\b[^<>]*>[^<>]*<\/a>/gi;

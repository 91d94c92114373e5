import { inFolder } from '../generators/generator';
import type { SourcePath } from '../../../model/source';

/** The files that a page of MDX imports, by the names that it gives them: as the page writes their paths. */
interface ImportedFiles {
  /** Files of markdown: `<Contact />` shows their text. */
  texts: Map<string, string>;
  /** Images and documents: `src={logo}` names them. */
  assets: Map<string, string>;
}

const TEXT = /\.(?:mdx?|markdown)$/i;
const ASSET = /\.(?:png|jpe?g|gif|svg|webp|bmp|ico|pdf|docx?|xlsx?|pptx?|zip|csv|txt)$/i;

export const noFiles = (): ImportedFiles => ({ texts: new Map(), assets: new Map() });

/** Adds what `import name from 'path'` names, where that is a file of the source and no code. */
export const addImported = ({ texts, assets }: ImportedFiles, clause: string, path: string): void => {
  const name = /^[A-Za-z_$][\w$]*$/.exec(clause.trim())?.[0];
  // what is not relative is a package, but for the folder of the site
  if (name === undefined || !/^(?:\.{1,2}|@site)\//.test(path)) return;
  if (TEXT.test(path)) texts.set(name, path);
  else if (ASSET.test(path)) assets.set(name, path);
};

/** The path by which an include of `page` names an imported file: `@site/` is the folder of the site. */
export const includedPath = (written: string, page: SourcePath, home: SourcePath): string => {
  if (!written.startsWith('@site/')) return written;
  const file = inFolder(home, written.slice('@site/'.length)) ?? written;
  return '../'.repeat(page.split('/').length - 1) + file;
};

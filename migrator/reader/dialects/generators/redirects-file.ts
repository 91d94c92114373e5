import type { StatedRedirect } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import type { ConfigFile } from './config/value';

/** The redirects of a `_redirects` file, and the lines that stand for many addresses. */
interface RedirectsFile {
  path: SourcePath;
  redirects: StatedRedirect[];
  patterns: { text: string; line: number }[];
}

/** Reads `/from /to 301`; `*` and `:name` stand for many addresses, and a status of 200 is no redirect. */
export const readRedirects = ({ path, text }: ConfigFile): RedirectsFile => {
  const found: RedirectsFile = { path, redirects: [], patterns: [] };
  text.split('\n').forEach((written, index) => {
    const [from = '', to, status = '301'] = written
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (!from.startsWith('/') || to === undefined || !/^30[1278]!?$/.test(status)) return;
    const line = index + 1;
    if (/[*]|\/:\w/.test(from)) found.patterns.push({ text: from, line });
    else found.redirects.push({ from, to, file: path, line });
  });
  return found;
};

import { posix } from 'node:path';

import type { SourcePath } from '../model';

/** A relative link of an included file, as the including page has to write it; null where nothing changes. */
export const rebaseHref = (href: string, writtenIn: SourcePath, page: SourcePath): string | null => {
  if (href === '' || /^(?:[a-z][a-z0-9+.-]*:|[/\\#?])/i.test(href)) return null;
  const [, path = '', rest = ''] = /^([^?#]*)([\s\S]*)$/.exec(href.replaceAll('\\', '/')) ?? [];
  // a root of its own: what climbs above it stays there, as in a browser
  const target = posix.resolve('/', posix.dirname(writtenIn), path);
  const seen = posix.relative(posix.resolve('/', posix.dirname(page)), target);
  const rebased = `${seen === '' ? '.' : seen}${path.endsWith('/') ? '/' : ''}${rest}`;
  return rebased === href ? null : rebased;
};

import type { LinkedPage } from '../site-page';
import type { LinkContext } from './classify-link';
import { readHref } from './href';

/** The page of the import that a link on `page` names; null when there is none. */
export const pageNamed = (
  href: string,
  page: Pick<LinkedPage, 'path' | 'legacyUrl'>,
  { index, rules }: Pick<LinkContext, 'index' | 'rules'>,
): LinkedPage | null => {
  const read = readHref(href, page, rules);
  if (read.type !== 'internal') return null;
  return read.candidates.map((candidate) => index.page(candidate)).find((each) => each !== null) ?? null;
};

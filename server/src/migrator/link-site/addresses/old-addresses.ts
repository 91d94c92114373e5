import { decodedPart } from '../../../domain/decoded-url';
import { say } from '../../../domain/say';
import { resolved } from '../../dialects/generators/address';
import { newFinding, type Finding } from '../../findings';
import type { UrlPath } from '../../model/page';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import { isOwnHost } from '../links/href';
import type { LinkIndex } from '../links/link-index';
import { reported, type LinkedPage } from '../site-page';
import { samePath } from './url';

/** An address that leads to a page, and where the source says so. */
interface Claim {
  from: UrlPath;
  page: LinkedPage;
  /** The file of the configuration; null for the page's front matter. */
  at: { file: SourcePath; line: number } | null;
}

/** The pages with the old addresses that their front matter and the site's configuration state. */
export const withOldAddresses = (
  pages: readonly LinkedPage[],
  index: LinkIndex<LinkedPage>,
  rules: SiteRules,
): { pages: LinkedPage[]; findings: Finding[] } => {
  const redirects = rules.conventions?.redirects ?? [];
  if (redirects.length === 0 && pages.every(({ draft }) => draft.addressing.redirectsFrom.length === 0))
    return { pages: [...pages], findings: [] };
  const findings: Finding[] = [];
  const claims: Claim[] = [
    ...pages.flatMap((page) =>
      page.draft.addressing.redirectsFrom.flatMap((from) =>
        stated(from, page, rules).map((path): Claim => ({ from: resolved(path), page, at: null })),
      ),
    ),
    ...redirects.flatMap(({ from, to, file, line, isOwn }) => {
      const path = ownPath(to, rules);
      const page = path === null ? null : index.page(path);
      if (page === null && isOwn === true) {
        const message = say('{from} should redirect to {to}, which is no page of this source.', { from, to });
        const hint = say('Correct the target, or remove the redirect.');
        findings.push(newFinding('REDIRECT_UNREAD', file, { line, column: 1 }, message, hint));
      }
      return page === null ? [] : [{ from: resolved(from), page, at: { file, line } }];
    }),
  ];
  const living = new Map(pages.flatMap((page) => [page.legacyUrl, page.url].map((url) => [samePath(url), page])));
  const holders = new Map<string, LinkedPage>();
  const old = new Map<SourcePath, UrlPath[]>();
  const drafts = new Map(pages.map((page) => [page.path, page.draft]));
  const tell = ({ from, page, at }: Claim, other: LinkedPage, isLiving: boolean): void => {
    const message = isLiving
      ? say('{from} should redirect to the page, but {path} is there.', { from, path: other.path })
      : say('{from} should redirect to the page, but it redirects to {path} already.', { from, path: other.path });
    const hint = say('Remove one of the two.');
    const code = isLiving ? 'REDIRECT_TAKEN' : 'REDIRECT_CLAIMED';
    const draft = drafts.get(page.path) ?? page.draft;
    if (at === null) drafts.set(page.path, reported(draft, code, message, hint));
    else findings.push(newFinding(code, at.file, { line: at.line, column: 1 }, message, hint));
  };
  for (const claim of claims) {
    const { from, page, at } = claim;
    const draft = drafts.get(page.path) ?? page.draft;
    if (/[*]|\/:\w/.test(from)) {
      const message = say('{from} stands for many addresses; it is not imported.', { from });
      if (at === null)
        drafts.set(
          page.path,
          reported(draft, 'REDIRECT_PATTERN', message, say('Keep these lines in front of the new site.')),
        );
      continue;
    }
    const key = samePath(decodedPart(from));
    const here = living.get(key);
    const holder = holders.get(key);
    if (here !== undefined && here !== page) tell(claim, here, true);
    else if (holder !== undefined && holder !== page) tell(claim, holder, false);
    else if (here === undefined && holder === undefined) {
      holders.set(key, page);
      const known = old.get(page.path);
      if (known === undefined) old.set(page.path, [from]);
      else known.push(from);
    }
  }
  return {
    pages: pages.map((page) => ({
      ...page,
      draft: drafts.get(page.path) ?? page.draft,
      oldUrls: old.get(page.path) ?? [],
    })),
    findings,
  };
};

/** An address of front matter as a path of the site; none for one of another site. */
const stated = (from: string, page: LinkedPage, rules: SiteRules): UrlPath[] => {
  const path = ownPath(from, rules);
  if (path === null) return [];
  const base = rules.conventions?.base ?? '';
  if (path.startsWith('/')) return [from.includes('//') || path.startsWith(`${base}/`) ? path : `${base}${path}`];
  // Hugo's are relative to the folder of the page's address
  const folder = page.legacyUrl.replace(/[^/]*\/?$/, '');
  return [rules.conventions?.generator === 'hugo' ? `${folder}${path}` : `${base}/${path}`];
};

const ownPath = (written: string, rules: SiteRules): string | null => {
  const [, scheme, host, path = ''] = /^(https?:)?\/\/([^/?#]*)([^?#]*)/i.exec(written) ?? [];
  if (host === undefined) return /^[a-z][a-z0-9+.-]*:/i.test(written) ? null : written.replace(/[?#].*$/, '');
  return isOwnHost(scheme?.toLowerCase(), host.toLowerCase(), rules) ? path || '/' : null;
};

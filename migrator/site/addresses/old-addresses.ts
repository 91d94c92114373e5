import { decodedPart } from '../../../model/decoded-url';
import { storedPath } from '../../../model/path-candidates';
import { say } from '../../../model/say';
import { isUrlPath } from '../../../model/validate/formats/url-path';
import { resolved } from '../../reader/dialects/generators/address';
import { FILE_START, newFinding, type Finding } from '../../findings';
import { groupBy } from '../../group-by';
import type { UrlPath } from '../../model/page';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import { isOwnHost } from '../links/href';
import { linkIndex } from '../links/link-index';
import { pageNamed } from '../links/page-named';
import type { Added, Linking } from '../linking';
import { reported, type LinkedPage } from '../site-page';
import { assignUrls, samePath } from './url';

/** An address that leads to a page, and where the source says so. */
interface Claim {
  from: UrlPath;
  page: LinkedPage;
  /** The file of the configuration; null for the page's front matter. */
  at: { file: SourcePath; line: number } | null;
}

/** Adds the old addresses of pages that their front matter and the site's configuration state. */
export const addOldAddresses = ({
  drafts: files,
  pages,
  leftOut,
  findings: known,
  rules,
}: Linking): Partial<Added<'pages' | 'leftOut' | 'findings'>> => {
  const redirects = rules.conventions?.redirects ?? [];
  const leading = files.filter(({ addressing }) => addressing.redirectsTo !== null);
  if (
    redirects.length + leading.length === 0 &&
    pages.every(({ draft }) => draft.addressing.redirectsFrom.length === 0)
  )
    return {};
  const index = linkIndex(pages);
  const places = assignUrls(leading, 'folder', rules.conventions);
  const findings: Finding[] = [];
  const claims: Claim[] = [
    ...pages.flatMap((page) =>
      page.draft.addressing.redirectsFrom.flatMap((from) =>
        stated(from, page, rules).map((path): Claim => ({ from: asAsked(path), page, at: null })),
      ),
    ),
    ...redirects.flatMap(({ from, to, file, line, isOwn }) => {
      const path = ownPath(to, rules);
      const page = path === null ? null : index.page(path);
      if (page === null && isOwn === true) {
        const message = say('redirectNoPage', { from, to });
        const hint = say('correctTarget');
        findings.push(newFinding('REDIRECT_UNREAD', file, { line, column: 1 }, message, hint));
      }
      return page === null ? [] : [{ from: asAsked(from), page, at: { file, line } }];
    }),
    ...leading.flatMap(({ path, addressing: { redirectsTo } }) => {
      const from = places.get(path) ?? '/';
      const to = redirectsTo ?? '';
      const page = pageNamed(to, { path, legacyUrl: from }, { index, rules });
      if (page === null && ownPath(to, rules) !== null) {
        const message = say('redirectNoPage', { from, to });
        findings.push(newFinding('REDIRECT_UNREAD', path, FILE_START, message, say('correctTarget')));
      }
      return page === null ? [] : [{ from: asAsked(from), page, at: { file: path, line: 1 } }];
    }),
  ];
  const living = new Map(pages.flatMap((page) => [page.legacyUrl, page.url].map((url) => [samePath(url), page])));
  const holders = new Map<string, LinkedPage>();
  const old = new Map<SourcePath, UrlPath[]>();
  const drafts = new Map(pages.map((page) => [page.path, page.draft]));
  const tell = ({ from, page, at }: Claim, other: LinkedPage, isLiving: boolean): void => {
    const message = isLiving
      ? say('redirectTaken', { from, path: other.path })
      : say('redirectClaimed', { from, path: other.path });
    const hint = say('removeOneOfTwo');
    const code = isLiving ? 'REDIRECT_TAKEN' : 'REDIRECT_CLAIMED';
    const draft = drafts.get(page.path) ?? page.draft;
    if (at === null) drafts.set(page.path, reported(draft, code, message, hint));
    else findings.push(newFinding(code, at.file, { line: at.line, column: 1 }, message, hint));
  };
  for (const claim of claims) {
    const { from, page, at } = claim;
    const draft = drafts.get(page.path) ?? page.draft;
    if (/[*]|\/:\w/.test(from)) {
      const message = say('redirectPattern', { from });
      if (at === null) drafts.set(page.path, reported(draft, 'REDIRECT_PATTERN', message, say('keepLines')));
      continue;
    }
    if (/\p{Cc}/u.test(from) || !isUrlPath(storedPath(from))) {
      const message = say('redirectNoAddress', { from });
      const hint = say('correctAddress');
      if (at === null) drafts.set(page.path, reported(draft, 'REDIRECT_UNREAD', message, hint));
      else findings.push(newFinding('REDIRECT_UNREAD', at.file, { line: at.line, column: 1 }, message, hint));
      continue;
    }
    const key = samePath(from);
    const here = living.get(key);
    const holder = holders.get(key);
    if (here !== undefined && here !== page) tell(claim, here, true);
    else if (holder !== undefined && holder !== page) tell(claim, holder, false);
    else if (here === undefined && holder === undefined) {
      holders.set(key, page);
      const others = old.get(page.path);
      if (others === undefined) old.set(page.path, [from]);
      else others.push(from);
    }
  }
  const read = new Set(files.map(({ path }) => path));
  const aboutFiles = groupBy(findings, ({ path }) => path);
  return {
    pages: pages.map((page) => ({
      ...page,
      draft: drafts.get(page.path) ?? page.draft,
      oldUrls: old.get(page.path) ?? [],
    })),
    leftOut: leftOut.map((draft) => ({
      ...draft,
      findings: [...draft.findings, ...(aboutFiles.get(draft.path) ?? [])],
    })),
    findings: [...known, ...findings.filter(({ path }) => !read.has(path))],
  };
};

/** An address without its escapes, which sources write or leave out, with single slashes: storing it writes them once. */
const asAsked = (path: UrlPath): UrlPath => resolved(decodedPart(path).replace(/\/{2,}/g, '/'));

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

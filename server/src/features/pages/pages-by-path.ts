import type { Core } from '@strapi/strapi';
import { pathsInAnyCase, REDIRECT_COLUMNS, redirectsInAnyCase } from '../../adapters/strapi/addresses-in-any-case';
import { versionsAt, versionsOf } from '../../adapters/strapi/addressed-versions';
import type { Step } from '../../delivery/check-urls/url-answer';
import { getService } from '../../get-service';
import type { Alternate } from '../../../../model/contracts/page-fields';
import { recallByRevision } from '../../content/revision/request-revision';
import { alternatesOf, chooseOwner, chooseVersion, type PageVersion } from '../../delivery/page-version';
import { legacyForms } from '../../../../model/path-candidates';
import { pathCandidates } from '../../../../model/path-candidates';
import { addressesOnTheWay } from '../../content/validate/redirect-chains';
import { followRedirects, indexAddresses, stepsThrough } from '../../../../model/redirects/chain';
import { uidOf } from '../../../../model/plugin-id';
import { readLocales } from '../../services/pages-locales';
import { findRows, type RowOf } from '../../database/rows';

const REDIRECT = uidOf('redirect');

/** The page that answers to a path. */
export interface FoundPage {
  documentId: string;
  /** The locale to serve. */
  locale: string;
  /** Whether the response is in another locale than the requested one. */
  fallback: boolean;
  alternates: Alternate[];
}

/** Where a path leads that no page answers to. */
export interface Redirect {
  /** `null` for 410: what was here is gone. */
  to: string | null;
  /** 301, 302, 308 or 410. */
  code: number;
}

/** A redirect, with the path of its entry; of a legacy form of a page's path, that path. */
export interface FoundRedirect {
  redirect: Redirect;
  from: string;
}

/** A question for a path. */
export interface PageQuestion {
  path: string;
  /** `null`: whichever locale answers to the path. */
  locale: string | null;
  status: 'published' | 'draft';
}

const recallAt = recallByRevision<PageVersion[]>();
const recallOf = recallByRevision<PageVersion[]>();

/** The answer of a stored redirect; null for one without a target. */
const answerOf = ({ from, to, code }: RowOf<typeof REDIRECT_COLUMNS>): FoundRedirect | null => {
  if (code === 410) return { from, redirect: { to: null, code: 410 } };
  return to === null || to === '' ? null : { from, redirect: { to, code } };
};

export const pagesByPath = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The first of the paths that is redirected. */
  const storedRedirect = async (candidates: readonly string[]): Promise<FoundRedirect | null> => {
    if (candidates.length === 0) return null;
    const rows = await findRows(strapi, REDIRECT, REDIRECT_COLUMNS, { where: { from: { $in: [...candidates] } } });
    const row = candidates.flatMap((candidate) => rows.filter(({ from }) => from === candidate))[0];
    return row === undefined ? null : answerOf(row);
  };

  /** The first of the paths at which a published page stands, as a redirect to it. */
  const pageAt = async (candidates: readonly string[]): Promise<FoundRedirect | null> => {
    if (candidates.length === 0) return null;
    const rows = await versionsAt(strapi, candidates, 'published');
    const to = candidates.find((candidate) => rows.some((row) => row.path === candidate));
    return to === undefined ? null : { from: to, redirect: { to, code: 301 } };
  };

  const toItsEnd = async (found: FoundRedirect): Promise<FoundRedirect> => {
    const { from, redirect } = found;
    if (redirect.to === null) return found;
    const addresses = await addressesOnTheWay(strapi, redirect.to, 'published');
    const { end } = followRedirects(redirect.to, stepsThrough(indexAddresses(addresses)));
    return { from, redirect: { ...redirect, to: end } };
  };

  /** The first of the paths at which a page or a redirect stands in another case. */
  const inAnotherCase = async (candidates: readonly string[]): Promise<FoundRedirect | null> => {
    const lowered = [...new Set(candidates.map((path) => path.toLowerCase()))];
    if (lowered.length === 0) return null;
    const pages = await pathsInAnyCase(strapi, lowered);
    const redirects = await redirectsInAnyCase(strapi, lowered);
    for (const path of lowered) {
      const to = pages.find((each) => each.toLowerCase() === path);
      if (to !== undefined) return { from: to, redirect: { to, code: 301 } };
      const row = redirects.find(({ from }) => from.toLowerCase() === path);
      const found = row === undefined ? null : answerOf(row);
      if (found !== null) return toItsEnd(found);
    }
    return null;
  };

  return {
    /**
     * The page that answers to a path; `null` when none does. One statement beside those of the languages, whatever the path,
     * and once for a revision.
     */
    findPage: async ({ path, locale, status }: PageQuestion): Promise<FoundPage | null> => {
      const candidates = pathCandidates(path);
      if (candidates.length === 0) return null;
      const readRows = async () => versionsAt(strapi, candidates, status);
      const [rows, locales] = await Promise.all([
        recallAt(strapi, JSON.stringify([status, ...candidates]), readRows),
        readLocales(strapi),
      ]);
      // MariaDB compares without regard to case and accents.
      const owners = rows.filter((row) => row.path !== null && candidates.includes(row.path));
      const first = chooseOwner(owners, locale, locales);
      if (first === undefined) return null;
      // `/a/%252e/` may mean `/a/%2e/` too, where another page stands
      const isAsked = (row: PageVersion): boolean =>
        row.locale === first.locale && candidates.slice(0, 2).includes(row.path ?? '');
      const owner = owners.find(isAsked) ?? first;
      const versions = rows.filter(({ documentId }) => documentId === owner.documentId);
      const { version, fallback } = chooseVersion(owner, versions, locale);
      const alternates = alternatesOf(versions, locales);
      return { documentId: owner.documentId, locale: version.locale, fallback, alternates };
    },

    /**
     * The page that stood at a path that answers 410, in the asked locale, where it is still published in that one: only its
     * other language is gone. Its draft is still at the path. `from` is the path of the redirect, however it was asked for.
     */
    findRemaining: async (from: string, locale: string | null): Promise<FoundPage | null> => {
      const candidates = pathCandidates(from);
      if (locale === null || candidates.length === 0) return null;
      const drafts = await versionsAt(strapi, candidates, 'draft');
      // MariaDB compares without regard to case and accents.
      const gone = drafts.filter((row) => row.path !== null && candidates.includes(row.path));
      for (const documentId of new Set(gone.map((row) => row.documentId))) {
        const versions = await versionsOf(strapi, documentId, 'published');
        if (versions.some((version) => version.locale === locale))
          return { documentId, locale, fallback: false, alternates: alternatesOf(versions, await readLocales(strapi)) };
      }
      return null;
    },

    /** The languages in which a document can be read, the default one first. */
    alternatesOf: async (documentId: string, status: PageQuestion['status']): Promise<Alternate[]> => {
      const readRows = async () => versionsOf(strapi, documentId, status);
      return alternatesOf(await recallOf(strapi, `${status} ${documentId}`, readRows), await readLocales(strapi));
    },

    /**
     * Where a path that no page answers to leads; `null` when it leads nowhere: what a redirect says, else the page, or
     * the redirect, of the path that a legacy form such as `/sla/storage.html` means, else what stands at one of these
     * paths in another case. Where its target is redirected in turn, it is the end of that way. Five statements at most,
     * and two for every step.
     */
    findRedirect: async (path: string): Promise<FoundRedirect | null> => {
      const candidates = pathCandidates(path);
      if (candidates.length === 0) return null;
      const meant = legacyForms(path).flatMap(pathCandidates);
      const stored = await storedRedirect(candidates);
      if (stored !== null) return toItsEnd(stored);
      const page = await pageAt(meant);
      if (page !== null) return page;
      const legacy = await storedRedirect(meant);
      return legacy === null ? inAnotherCase([...candidates, ...meant]) : toItsEnd(legacy);
    },
  };
};

/** The answers of stored content to addresses, as `pages/by-path` gives them. */
export const storedAnswers = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** One step: a published page, a redirect, or nothing. Null for an address of another site. */
  step: async (address: string): Promise<Step | null> => {
    if (!address.startsWith('/') || address.startsWith('//')) return null;
    const { findPage, findRedirect } = getService(strapi, 'pages-by-path');
    const page = await findPage({ path: address, locale: null, status: 'published' });
    if (page !== null) return { status: 200, to: null };
    const moved = await findRedirect(address);
    return moved === null ? { status: 404, to: null } : { status: moved.redirect.code, to: moved.redirect.to };
  },
});

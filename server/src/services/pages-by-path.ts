import type { Core } from '@strapi/strapi';
import { pathsInAnyCase, REDIRECT_COLUMNS, redirectsInAnyCase } from '../adapters/strapi/addresses-in-any-case';
import { versionsAt, versionsOf } from '../adapters/strapi/addressed-versions';
import type { Alternate } from '../contracts/page-fields';
import { recallByRevision } from '../content/revision/request-revision';
import { alternatesOf, chooseOwner, chooseVersion, type PageVersion } from '../delivery/page-version';
import { legacyForms } from '../delivery/legacy-forms';
import { pathCandidates } from '../domain/path-candidates';
import { addressesOnTheWay } from '../content/validate/redirect-chains';
import { followRedirects, indexAddresses, stepsThrough } from '../domain/redirects/chain';
import { uidOf } from '../plugin-id';
import { readLocales } from './pages-locales';
import { findRows, type RowOf } from '../database/rows';

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

/** What is asked of a path. */
export interface PageQuestion {
  path: string;
  /** `null`: whichever locale answers to the path. */
  locale: string | null;
  status: 'published' | 'draft';
}

const recallAt = recallByRevision<PageVersion[]>();
const recallOf = recallByRevision<PageVersion[]>();

/** What a stored redirect answers; null for one without a target. */
const answerOf = ({ to, code }: RowOf<typeof REDIRECT_COLUMNS>): Redirect | null => {
  if (code === 410) return { to: null, code: 410 };
  return to === null || to === '' ? null : { to, code };
};

export const pagesByPath = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The first of the paths that is redirected. */
  const storedRedirect = async (candidates: readonly string[]): Promise<Redirect | null> => {
    if (candidates.length === 0) return null;
    const rows = await findRows(strapi, REDIRECT, REDIRECT_COLUMNS, { where: { from: { $in: [...candidates] } } });
    const row = candidates.flatMap((candidate) => rows.filter(({ from }) => from === candidate))[0];
    return row === undefined ? null : answerOf(row);
  };

  /** The first of the paths at which a published page stands, as a redirect to it. */
  const pageAt = async (candidates: readonly string[]): Promise<Redirect | null> => {
    if (candidates.length === 0) return null;
    const rows = await versionsAt(strapi, candidates, 'published');
    const to = candidates.find((candidate) => rows.some((row) => row.path === candidate));
    return to === undefined ? null : { to, code: 301 };
  };

  const toItsEnd = async (redirect: Redirect): Promise<Redirect> => {
    if (redirect.to === null) return redirect;
    const addresses = await addressesOnTheWay(strapi, redirect.to, 'published');
    return { ...redirect, to: followRedirects(redirect.to, stepsThrough(indexAddresses(addresses))).end };
  };

  /** The first of the paths at which a page or a redirect stands in another case. */
  const inAnotherCase = async (candidates: readonly string[]): Promise<Redirect | null> => {
    const lowered = [...new Set(candidates.map((path) => path.toLowerCase()))];
    if (lowered.length === 0) return null;
    const pages = await pathsInAnyCase(strapi, lowered);
    const redirects = await redirectsInAnyCase(strapi, lowered);
    for (const path of lowered) {
      const to = pages.find((each) => each.toLowerCase() === path);
      if (to !== undefined) return { to, code: 301 };
      const row = redirects.find(({ from }) => from.toLowerCase() === path);
      const redirect = row === undefined ? null : answerOf(row);
      if (redirect !== null) return toItsEnd(redirect);
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
      const owner = chooseOwner(owners, locale, locales);
      if (owner === undefined) return null;
      const versions = rows.filter(({ documentId }) => documentId === owner.documentId);
      const { version, fallback } = chooseVersion(owner, versions, locale);
      const alternates = alternatesOf(versions, locales);
      return { documentId: owner.documentId, locale: version.locale, fallback, alternates };
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
    findRedirect: async (path: string): Promise<Redirect | null> => {
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

import { folderOf } from '../read/candidate';
import { say, type Said } from '../../domain/say';
import { mountedFile } from '../dialects/generators/address';
import { isBelow } from '../dialects/generators/recognise';
import { FILE_START, newFinding } from '../findings';
import { globMatcher, type Matches } from '../glob';
import type { PageDraft } from '../interpret/page-draft';
import { excludeLine, orInTheMap } from '../map/map-line';
import type { Mount, SiteConventions } from '../model/conventions';
import { PAGES_ONLY } from './includes/expand-includes';
import { reported, skipped } from './site-page';

/** Folders of files that others include, also where no configuration says so. */
const INCLUDES = /(?:^|\/)_?includes\//i;

/** Whether a path matches one of many globs, most of which begin with another folder. */
const anyOf = (globs: readonly string[]): Matches => {
  const matchers = [...new Set(globs)].map((glob) => ({
    folder: /^(?:[^*?[\]{}\\/]+\/)*/.exec(glob)?.[0] ?? '',
    matches: globMatcher(glob),
  }));
  return (path) => matchers.some(({ folder, matches }) => path.startsWith(folder) && matches(path));
};

/**
 * The files that the generator of the site does not make pages of: what its configuration leaves out, what is kept for
 * others to include, and what is in no folder of pages.
 */
export const leaveUnbuiltOut = (
  drafts: readonly PageDraft[],
  conventions: SiteConventions | undefined,
  today: string | undefined,
): PageDraft[] => {
  const unlisted = new Set(conventions?.unlisted);
  const { mounts = [], excluded = [], partials = [], included = [], closed = [] } = conventions ?? {};
  const isLeftOut = anyOf(excluded);
  const isKept = anyOf(partials);
  const isIncluded = included.length === 0 ? () => true : anyOf(included);
  const isInside = ({ path }: PageDraft): boolean => mountedFile(path, mounts) !== null && isIncluded(path);
  const bounds = drafts.some(isInside) ? closed : [];
  const isResource = resourcesOf(drafts, mounts);
  const orphans = drafts.filter((draft) => isCandidate(draft) && (isKept(draft.path) || isOrphan(draft)));
  return drafts.map((draft) => {
    if (!isCandidate(draft)) return draft;
    if (orphans.includes(draft)) return asOrphan(draft, orphans);
    if (isLeftOut(draft.path)) return unbuilt(draft, 'The configuration of the site leaves the file out.');
    if (unlisted.has(draft.path)) return unbuilt(draft, 'The table of contents does not name the file.');
    if (isResource(draft.path)) return unbuilt(draft, 'The file is a part of the page of its folder.');
    if (bounds.some((folder) => isBelow(draft.path, folder)) && !isInside(draft))
      return unbuilt(draft, 'The file is in no folder of pages of the site.');
    if (mountedFile(draft.path, mounts)?.mount.draft === true)
      return asDraft(draft, say('The file is in a folder of drafts.'));
    return today !== undefined && conventions?.buildsByDate === true ? builtByDate(draft, today) : draft;
  });
};

/** A page outside its dates is no page of the live site yet, or any more. */
const builtByDate = (draft: PageDraft, today: string): PageDraft => {
  const { publishDate, expiryDate } = draft.addressing;
  if (expiryDate !== null && expiryDate < today)
    return asDraft(draft, say('The site shows the page until {date} only.', { date: expiryDate }));
  if (publishDate !== null && publishDate > today)
    return asDraft(draft, say('The site shows the page from {date} on.', { date: publishDate }));
  return draft;
};

const isCandidate = ({ state, decided }: PageDraft): boolean =>
  (state === 'page' || state === 'rejected') && decided.path === undefined && decided.group === undefined;

/** A file among includes that says no title of its own; one that cannot be read stays refused. */
const isOrphan = ({ path, titleSource, findings }: PageDraft): boolean =>
  INCLUDES.test(path) &&
  titleSource !== 'h1' &&
  findings.every(({ code, severity }) => severity !== 'error' || PAGES_ONLY.has(code));

const unbuilt = (
  draft: PageDraft,
  message:
    | 'The configuration of the site leaves the file out.'
    | 'The file is in no folder of pages of the site.'
    | 'The table of contents does not name the file.'
    | 'The file is a part of the page of its folder.',
): PageDraft => skipped({ ...draft, findings: [] }, 'PAGE_NOT_BUILT', say(message));

/** Hugo makes no pages of the files beside the `index.md` of a bundle, nor of those in its folders. */
const resourcesOf = (drafts: readonly PageDraft[], mounts: readonly Mount[]): Matches => {
  const bundles = new Set(
    drafts.flatMap(({ path }) => {
      const mounted = mountedFile(path, mounts);
      const name = mounted?.rest.split('/').at(-1)?.toLowerCase();
      const isBundle = mounted?.mount.rule?.ownsFolder === true && name === mounted.mount.rule.bundle;
      return isBundle && mounted.rest.includes('/') ? [folderOf(path)] : [];
    }),
  );
  if (bundles.size === 0) return () => false;
  return (path) => {
    const rest = mountedFile(path, mounts)?.rest;
    if (rest === undefined) return false;
    const folder = folderOf(path);
    const around = folder.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
    const isOwn = bundles.has(folder) && rest.split('/').at(-1)?.toLowerCase() === 'index';
    return around.some((each) => bundles.has(each) && !(isOwn && each === folder));
  };
};

/** All of them are told once, at the first. */
const asOrphan = (draft: PageDraft, [first, ...others]: readonly PageDraft[]): PageDraft => {
  const kept = draft.findings.filter(({ code }) => !PAGES_ONLY.has(code));
  const partial: PageDraft = { ...draft, state: 'partial', findings: kept };
  if (draft !== first) return partial;
  const folder = draft.path.slice(0, draft.path.lastIndexOf('/'));
  const message =
    others.length === 0
      ? say('No page includes the file.')
      : say('No page includes the file, nor {count} others that are kept for it.', { count: others.length });
  const line = excludeLine(`${folder}/**`);
  return {
    ...partial,
    findings: [
      ...kept,
      newFinding('PARTIAL_UNUSED', draft.path, FILE_START, message, orInTheMap(say('Nothing needs to be done.'), line)),
    ],
  };
};

const asDraft = (draft: PageDraft, message: Said): PageDraft =>
  draft.markedDraft
    ? draft
    : reported(
        { ...draft, markedDraft: true },
        'FM_DRAFT',
        message,
        say('It is imported as a draft; --publish-drafts publishes it.'),
      );
